import type { Column, Content, TableCell } from 'pdfmake/interfaces.js';
import type { PriceKind, VatCode } from '../../domain/billing/charge.js';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import {
  box,
  fact,
  factLine,
  headingText,
  ruledTable,
  smallText,
  titleText,
} from '../../platform/pdf/pdf-style.js';
import {
  printAmount,
  printDay,
  printDayInWords,
  printDecimal,
  printMoney,
  printMonth,
} from '../../platform/pdf/polish-format.js';
import { qrSvg } from '../../platform/pdf/qr-code.js';

/** Everything that stands on a printed document of charge; amounts in grosze. */
export interface InvoicePaper {
  readonly sender: PaperSender & { readonly nip: string };
  /** Whom it is addressed to: a name, then the lines of an address. */
  readonly recipient: readonly string[];
  readonly accountNumber: string;
  readonly unitAddress: string;
  readonly invoice: {
    readonly kind: keyof typeof KIND_NAMES;
    readonly number: string;
    /** `YYYY-MM`. */
    readonly period: string | null;
    readonly issuedOn: LocalDate;
    readonly dueOn: LocalDate;
    /** The due day moved from a day off. */
    readonly payableOn: LocalDate;
    readonly net: Grosze;
    readonly vat: Grosze;
    /** Negative for a correction that gives back. */
    readonly total: Grosze;
    /** What is still to be paid, 0 or more. */
    readonly remaining: Grosze;
    readonly note: string | null;
    readonly ksefNumber: string | null;
    /** Number of the document it corrects. */
    readonly corrects: string | null;
  };
  readonly lines: readonly InvoicePaperLine[];
  /** What was paid towards it, in the order of days. */
  readonly payments: readonly { readonly on: LocalDate; readonly title: string; readonly amount: Grosze }[];
  /** Later corrections of it; a negative total gives back. */
  readonly corrections: readonly {
    readonly number: string;
    readonly on: LocalDate;
    readonly total: Grosze;
  }[];
  /** How to pay what remains; null when nothing does, or there is no bank account. */
  readonly transfer: InvoicePaperTransfer | null;
  readonly freshness: PaperFreshness;
}

/** One line of charge, as stored. */
export interface InvoicePaperLine {
  readonly component: string;
  /** Exact decimal with a point. */
  readonly quantity: string;
  readonly unitOfMeasure: string;
  /** Złote for one unit, exact decimal with a point. */
  readonly rate: string;
  readonly priceKind: PriceKind;
  readonly vatCode: VatCode;
  readonly net: Grosze;
  readonly vat: Grosze;
  readonly gross: Grosze;
  /** Days charged, where it is not the whole month. */
  readonly spanFrom: LocalDate | null;
  readonly spanTo: LocalDate | null;
}

/** The transfer of the remaining amount. */
export interface InvoicePaperTransfer {
  readonly recipient: string;
  readonly address: string;
  /** In groups, as printed. */
  readonly nrbFormatted: string;
  readonly title: string;
  readonly amount: Grosze;
  /** Text of the bank's QR code; null when there can be none. */
  readonly qr: string | null;
}

const KIND_NAMES = {
  CHARGE: 'Naliczenie opłat',
  VAT_INVOICE: 'Faktura VAT',
  CORRECTION: 'Korekta naliczenia',
  SETTLEMENT: 'Rozliczenie mediów – niedopłata',
  INTEREST_NOTE: 'Nota odsetkowa',
} as const;
const QR_SIZE = 128;

/** A document of charge as it is on this day: what it is for, what remains to be paid and how. */
export function invoiceDocument(paper: InvoicePaper, madeAt: Date): PdfDocument {
  const { invoice } = paper;
  const title = `${KIND_NAMES[invoice.kind]} ${invoice.number}`;
  return {
    title,
    author: paper.sender.name,
    madeAt,
    foot: PAPER_FOOT,
    content: [
      paperHead(paper.sender, paper.freshness, madeAt),
      addressWindow(paper.recipient),
      titleText(title),
      documentFacts(paper),
      payBox(paper),
      headingText('Składniki'),
      lineTable(paper),
      ...paymentsPart(paper),
      ...correctionsPart(paper),
      ...notesPart(paper),
    ],
  };
}

/** On the right, where the window of an envelope is. */
function addressWindow(recipient: readonly string[]): Content {
  const [name = '', ...lines] = recipient;
  return { margin: [270, 12, 0, 0], stack: [{ text: name, bold: true }, ...lines.map((text) => ({ text }))] };
}

function documentFacts({ invoice, accountNumber, unitAddress }: InvoicePaper): Content {
  const facts: Content[] = [
    ...(invoice.period === null ? [] : [fact('Okres', printMonth(invoice.period))]),
    fact('Data wystawienia', printDay(invoice.issuedOn)),
    fact('Lokal', unitAddress),
    fact('Identyfikator', accountNumber),
  ];
  const more = [
    ...(invoice.ksefNumber === null ? [] : [`Numer KSeF: ${invoice.ksefNumber}`]),
    ...(invoice.corrects === null ? [] : [`Koryguje dokument ${invoice.corrects}`]),
  ];
  return [{ columns: facts, columnGap: 14, margin: [0, 4, 0, 0] }, ...more.map(smallText)];
}

function payBox(paper: InvoicePaper): Content {
  const { invoice, transfer } = paper;
  if (invoice.total < 0n) {
    return box([
      { text: `Korekta zmniejsza opłaty o ${printMoney(-invoice.total)}`, style: 'total' },
      { text: 'Ta kwota została zaliczona na konto lokalu. Nic nie trzeba płacić.' },
    ]);
  }
  if (invoice.remaining === 0n) {
    return box([
      { text: `Zapłacono w całości: ${printMoney(invoice.total)}`, style: 'total' },
      { text: 'Nic nie trzeba płacić.' },
    ]);
  }
  return box([{ columns: [payWords(paper), ...payCode(transfer)], columnGap: 14 }]);
}

function payWords({ invoice, transfer }: InvoicePaper): Column {
  const paid = invoice.total - invoice.remaining;
  return {
    width: '*',
    stack: [
      { text: paid > 0n ? 'Pozostało do zapłaty' : 'Do zapłaty', style: 'label' },
      { text: printMoney(invoice.remaining), fontSize: 24, bold: true, lineHeight: 1.1 },
      { text: ['Termin płatności: ', { text: dueText(invoice), bold: true }], margin: [0, 0, 0, 8] },
      ...(paid > 0n
        ? [
            {
              text: `Kwota dokumentu ${printMoney(invoice.total)}, zapłacono ${printMoney(paid)}.`,
              margin: [0, 0, 0, 6] as [number, number, number, number],
            },
          ]
        : []),
      ...(transfer === null ? [] : transferRows(transfer)),
    ],
  };
}

function dueText({ dueOn, payableOn }: InvoicePaper['invoice']): string {
  return dueOn === payableOn
    ? printDayInWords(dueOn)
    : `${printDayInWords(dueOn)} (dzień wolny – można zapłacić do ${printDayInWords(payableOn)})`;
}

function transferRows(transfer: InvoicePaperTransfer): Content[] {
  return [
    factLine('Odbiorca', `${transfer.recipient}, ${transfer.address}`),
    factLine('Numer rachunku', transfer.nrbFormatted),
    factLine('Tytuł przelewu', transfer.title),
  ];
}

function payCode(transfer: InvoicePaperTransfer | null): Column[] {
  if (transfer === null || transfer.qr === null) {
    return [];
  }
  const caption = `Kod do aplikacji banku: ${printMoney(transfer.amount)}`;
  return [
    {
      width: QR_SIZE + 6,
      stack: [
        { svg: qrSvg(transfer.qr), width: QR_SIZE, alignment: 'center' },
        { ...smallText(caption), alignment: 'center' },
      ],
    },
  ];
}

function lineTable({ lines, invoice }: InvoicePaper): Content {
  const isTaxed = lines.some((line) => line.vatCode !== 'ZW' && line.vatCode !== 'NP');
  return isTaxed ? taxedTable(lines, invoice) : plainTable(lines, invoice.total);
}

function plainTable(lines: readonly InvoicePaperLine[], total: Grosze): Content {
  return ruledTable(
    ['*', 52, 34, 62, 76],
    [
      [head('Składnik'), headRight('Ilość'), head('J.m.'), headRight('Stawka (zł)'), headRight('Kwota (zł)')],
      ...lines.map((line) => [componentCell(line), ...quantityCells(line), right(printAmount(line.gross))]),
      [
        { text: 'Razem', style: 'total', colSpan: 4 },
        '',
        '',
        '',
        { ...right(printAmount(total)), style: ['figure', 'total'] },
      ],
    ],
  );
}

function taxedTable(lines: readonly InvoicePaperLine[], invoice: InvoicePaper['invoice']): Content {
  const sum = (amount: Grosze): TableCell => ({ ...right(printAmount(amount)), style: ['figure', 'strong'] });
  return ruledTable(
    ['*', 40, 32, 52, 56, 34, 52, 60],
    [
      [
        head('Składnik'),
        headRight('Ilość'),
        head('J.m.'),
        headRight('Stawka'),
        headRight('Netto'),
        head('VAT'),
        headRight('Kwota VAT'),
        headRight('Brutto'),
      ],
      ...lines.map((line) => [
        componentCell(line),
        ...quantityCells(line),
        right(printAmount(line.net)),
        vatText(line.vatCode),
        right(printAmount(line.vat)),
        right(printAmount(line.gross)),
      ]),
      [
        { text: 'Razem', style: 'strong', colSpan: 4 },
        '',
        '',
        '',
        sum(invoice.net),
        '',
        sum(invoice.vat),
        sum(invoice.total),
      ],
    ],
  );
}

function componentCell(line: InvoicePaperLine): TableCell {
  const span =
    line.spanFrom === null || line.spanTo === null
      ? null
      : `${printDay(line.spanFrom)}–${printDay(line.spanTo)}`;
  return { stack: [{ text: line.component }, ...(span === null ? [] : [smallText(`za dni ${span}`)])] };
}

function quantityCells(line: InvoicePaperLine): TableCell[] {
  return [right(printDecimal(line.quantity)), line.unitOfMeasure, right(printDecimal(line.rate, 2))];
}

function vatText(code: VatCode): string {
  return code === 'ZW' || code === 'NP' ? code.toLowerCase() : `${code}%`;
}

function paymentsPart({ payments }: InvoicePaper): Content[] {
  return payments.length === 0
    ? []
    : [
        headingText('Zapłaty'),
        ruledTable(
          [70, '*', 90],
          [
            [head('Data'), head('Tytuł'), headRight('Kwota (zł)')],
            ...payments.map(({ on, title, amount }) => [printDay(on), title, right(printAmount(amount))]),
          ],
        ),
      ];
}

function correctionsPart({ corrections }: InvoicePaper): Content[] {
  return corrections.length === 0
    ? []
    : [
        headingText('Korekty'),
        ruledTable(
          [70, '*', 90],
          [
            [head('Data'), head('Dokument'), headRight('Zmiana (zł)')],
            ...corrections.map(({ on, number, total }) => [printDay(on), number, right(printAmount(total))]),
          ],
        ),
      ];
}

function notesPart({ invoice }: InvoicePaper): Content[] {
  return invoice.note === null ? [] : [{ text: `Uwagi: ${invoice.note}`, margin: [0, 12, 0, 0] }];
}

function head(text: string): TableCell {
  return { text, style: 'head' };
}

function headRight(text: string): TableCell {
  return { text, style: 'headFigure' };
}

function right(text: string) {
  return { text, style: 'figure', noWrap: true } as const;
}
