import type { LocalDate } from '../../../domain/time/local-date.js';
import { printDay, printDecimal, printMoney, printMonth } from '../../../platform/pdf/polish-format.js';
import {
  DOCUMENT_NAMES,
  ENTRY_NAMES,
  LETTER_NAMES,
  MEDIUM_NAMES,
  nameOf,
  SOURCE_NAMES,
} from './case-words.js';
import type { CaseSubjectKind, CaseTopic } from './case.enums.js';
import type { SubjectFacts } from './case-subject.js';

/** Version of what a snapshot holds; raised when its form changes, older ones stay as they are. */
export const SNAPSHOT_VERSION = 1;

/** A name and a value, in Polish, as the row showed them. */
export interface SnapshotLine {
  readonly label: string;
  readonly value: string;
}

/** What a row said at the moment when somebody wrote about it; kept with the case for ever. */
export interface CaseSnapshot {
  readonly version: number;
  readonly kind: CaseSubjectKind;
  /** ISO instant. */
  readonly takenAt: string;
  /** One line that names the row. */
  readonly title: string;
  readonly lines: readonly SnapshotLine[];
  /** The row itself: grosze as whole numbers, decimals and days as texts. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The topic that a case about a kind of row usually has. */
export const TOPIC_OF_KIND: Readonly<Record<CaseSubjectKind, CaseTopic>> = {
  INVOICE: 'CHARGES',
  INVOICE_LINE: 'CHARGES',
  LEDGER_ENTRY: 'PAYMENTS',
  PAYMENT: 'PAYMENTS',
  METER: 'MEDIA',
  READING: 'MEDIA',
  SETTLEMENT: 'MEDIA',
  CHARGE_PARAMETER: 'DATA',
  DOCUMENT: 'DOCUMENTS',
  ACCOUNT: 'PAYMENTS',
};

/** Writes down what a row says now. */
export function snapshotOf(facts: SubjectFacts, takenAt: Date): CaseSnapshot {
  const { title, lines } = WORDS[facts.kind](facts as never);
  const { kind, row } = facts;
  return {
    version: SNAPSHOT_VERSION,
    kind,
    takenAt: takenAt.toISOString(),
    title,
    lines: lines.filter((line): line is SnapshotLine => line !== undefined),
    data: JSON.parse(JSON.stringify(row, plainNumber)) as Record<string, unknown>,
  };
}

/** Grosze are far below 2^53, so that JSON carries them as numbers. */
function plainNumber(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

interface Words {
  readonly title: string;
  readonly lines: readonly (SnapshotLine | undefined)[];
}

type FactsOf<Kind extends CaseSubjectKind> = Extract<SubjectFacts, { readonly kind: Kind }>;

const WORDS: { readonly [Kind in CaseSubjectKind]: (facts: FactsOf<Kind>) => Words } = {
  INVOICE: ({ row }) => ({
    title: `${nameOf(DOCUMENT_NAMES, row.kind)} ${row.number}`,
    lines: [
      row.period === null ? undefined : line('Okres', printMonth(row.period)),
      line('Data wystawienia', printDay(row.issuedOn)),
      line('Termin płatności', printDay(row.payableOn)),
      line('Kwota', printMoney(row.total)),
      line('Pozostało do zapłaty', printMoney(row.remaining)),
      ...row.lines.map((item) =>
        line(
          item.component,
          `${measure(item.quantity, item.unitOfMeasure)} × ${rate(item.rate)} = ${printMoney(item.gross)}`,
        ),
      ),
    ],
  }),
  INVOICE_LINE: ({ row }) => ({
    title: `${row.component}, pozycja dokumentu ${row.number}`,
    lines: [
      line('Dokument', row.number),
      row.period === null ? undefined : line('Okres', printMonth(row.period)),
      line('Składnik', row.component),
      line('Ilość', measure(row.quantity, row.unitOfMeasure)),
      line('Stawka', `${rate(row.rate)} za ${row.unitOfMeasure}`),
      row.spanFrom === null || row.spanTo === null
        ? undefined
        : line('Za dni', span(row.spanFrom, row.spanTo)),
      row.vat === 0n ? undefined : line('Netto', printMoney(row.net)),
      row.vat === 0n ? undefined : line(`VAT ${row.vatCode}`, printMoney(row.vat)),
      line('Kwota', printMoney(row.gross)),
    ],
  }),
  LEDGER_ENTRY: ({ row }) => ({
    title: `${row.title}, ${printDay(row.bookedOn)}`,
    lines: [
      line('Data księgowania', printDay(row.bookedOn)),
      line('Rodzaj', nameOf(ENTRY_NAMES, row.kind)),
      optional('Dokument', row.documentNumber),
      line('Opis', row.title),
      row.amount > 0n ? line('Obciążenie', printMoney(row.amount)) : line('Uznanie', printMoney(-row.amount)),
      line('Saldo po operacji', balance(row.balanceAfter)),
      line('Fundusz', row.fund),
    ],
  }),
  PAYMENT: ({ row }) => ({
    title: `Wpłata ${printMoney(row.amount)} z ${printDay(row.valueOn)}`,
    lines: [
      line('Data w banku', printDay(row.valueOn)),
      line('Data księgowania', printDay(row.bookedOn)),
      line('Kwota', printMoney(row.amount)),
      optional('Tytuł', row.title),
    ],
  }),
  METER: ({ row }) => ({
    title: `${nameOf(MEDIUM_NAMES, row.medium)}: licznik ${row.serial}`,
    lines: [
      line('Numer licznika', row.serial),
      line('Medium', nameOf(MEDIUM_NAMES, row.medium)),
      optional('Miejsce', row.place),
      line('Data montażu', printDay(row.installedOn)),
      row.verifiedUntil === null ? undefined : line('Ważność legalizacji', printDay(row.verifiedUntil)),
      row.lastValue === null || row.lastTakenOn === null
        ? undefined
        : line(
            'Ostatni odczyt',
            `${meterValue(row.lastValue, row.unitOfMeasure)}, ${printDay(row.lastTakenOn)}`,
          ),
    ],
  }),
  READING: ({ row }) => ({
    title: `${nameOf(MEDIUM_NAMES, row.medium)}: odczyt licznika ${row.serial} z ${printDay(row.takenOn)}`,
    lines: [
      line('Numer licznika', row.serial),
      line('Medium', nameOf(MEDIUM_NAMES, row.medium)),
      optional('Miejsce', row.place),
      line('Data odczytu', printDay(row.takenOn)),
      line('Stan', meterValue(row.value, row.unitOfMeasure)),
      line('Źródło', nameOf(SOURCE_NAMES, row.source)),
      optional('Uwagi', row.note),
    ],
  }),
  SETTLEMENT: ({ row }) => ({
    title: `Rozliczenie ${row.number}: ${nameOf(MEDIUM_NAMES, row.medium).toLowerCase()}, ${span(row.from, row.to)}`,
    lines: [
      line('Numer rozliczenia', row.number),
      line('Medium', nameOf(MEDIUM_NAMES, row.medium)),
      line('Okres', span(row.from, row.to)),
      line('Zaliczki', printMoney(row.advances)),
      line('Koszt', printMoney(row.cost)),
      line(row.result > 0n ? 'Dopłata' : 'Zwrot', printMoney(row.result > 0n ? row.result : -row.result)),
      ...row.lines.map((item) => line(item.description, printMoney(item.amount))),
    ],
  }),
  CHARGE_PARAMETER: ({ row }) => ({
    title: `${row.name}: ${measure(row.value, row.unitOfMeasure)}`,
    lines: [
      line('Parametr', row.name),
      line('Wartość', measure(row.value, row.unitOfMeasure)),
      line('Obowiązuje od', printDay(row.validFrom)),
      row.validTo === null ? undefined : line('Obowiązywał do', printDay(row.validTo)),
    ],
  }),
  DOCUMENT: ({ row }) => ({
    title: row.number === null ? row.title : `${row.title} (${row.number})`,
    lines: [
      line('Rodzaj', nameOf(LETTER_NAMES, row.kind)),
      line('Tytuł', row.title),
      optional('Znak pisma', row.number),
      line('Data wysłania', printDay(row.sentOn)),
      line('Suma kontrolna SHA-256', row.sha256),
    ],
  }),
  ACCOUNT: ({ row }) => ({
    title: `Saldo konta ${row.number} na dzień ${printDay(row.at)}`,
    lines: [
      line('Konto', row.number),
      line('Stan na dzień', printDay(row.at)),
      line('Saldo', balance(row.amountOwed)),
    ],
  }),
};

function line(label: string, value: string): SnapshotLine {
  return { label, value };
}

function optional(label: string, value: string | null): SnapshotLine | undefined {
  return value === null || value === '' ? undefined : line(label, value);
}

function span(from: LocalDate, to: LocalDate): string {
  return `${printDay(from)}–${printDay(to)}`;
}

function measure(quantity: string, unit: string): string {
  return `${printDecimal(quantity)}\u00a0${unit}`;
}

function meterValue(value: string, unit: string): string {
  return `${printDecimal(value, 3)}\u00a0${unit}`;
}

function rate(amount: string): string {
  return `${printDecimal(amount, 2)}\u00a0zł`;
}

/** The word carries the sign, as on every screen. */
function balance(owed: bigint): string {
  if (owed === 0n) return 'konto rozliczone';
  return owed > 0n ? `niedopłata ${printMoney(owed)}` : `nadpłata ${printMoney(-owed)}`;
}
