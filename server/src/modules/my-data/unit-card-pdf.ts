import type { Content, TableCell } from 'pdfmake/interfaces.js';

import type { LocalDate } from '../../domain/time/local-date.js';
import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import { fact, headingText, ruledTable, smallText, titleText } from '../../platform/pdf/pdf-style.js';
import { printDay, printDecimal } from '../../platform/pdf/polish-format.js';
import type { AccountRole, BankAccount, Holder, TitleKind } from './account.type.js';
import type { ChargeParameter } from './charge-parameter.type.js';
import type { UnitKind } from './unit.type.js';

/** A measuring device on the card. */
export interface UnitCardMeter {
  readonly medium: keyof typeof MEDIA;
  readonly serial: string;
  readonly place: string | null;
  readonly installedOn: LocalDate;
  readonly verifiedUntil: LocalDate | null;
  readonly isRemote: boolean;
}

/** Everything that stands on „Karta lokalu”. */
export interface UnitCardPaper {
  readonly sender: PaperSender;
  /** Place in lines: street with number, then postal code and town. */
  readonly addressLines: readonly string[];
  readonly unit: {
    readonly code: string;
    readonly kind: UnitKind;
    readonly staircase: string | null;
    readonly floor: number | null;
  };
  readonly account: {
    readonly number: string;
    readonly titleKind: TitleKind;
    readonly openedOn: LocalDate;
    readonly closedOn: LocalDate | null;
  };
  readonly holders: readonly Pick<Holder, 'displayName' | 'role' | 'from' | 'to'>[];
  readonly bankAccounts: readonly Pick<BankAccount, 'fund' | 'formatted' | 'from' | 'to'>[];
  /** Those in force. */
  readonly parameters: readonly Pick<
    ChargeParameter,
    'name' | 'value' | 'unitOfMeasure' | 'validFrom' | 'validTo' | 'usedIn'
  >[];
  /** Those in place. */
  readonly meters: readonly UnitCardMeter[];
  readonly freshness: PaperFreshness;
}

const UNIT_KINDS: Readonly<Record<UnitKind, string>> = {
  FLAT: 'lokal mieszkalny',
  COMMERCIAL: 'lokal użytkowy',
  GARAGE: 'garaż',
  PARKING: 'miejsce postojowe',
  STORAGE: 'schowek',
};
const TITLES: Readonly<Record<TitleKind, string>> = {
  MEMBER_COOPERATIVE_RIGHT: 'spółdzielcze prawo do lokalu, członek',
  NONMEMBER_COOPERATIVE_RIGHT: 'spółdzielcze własnościowe prawo, bez członkostwa',
  MEMBER_OWNER: 'odrębna własność, członek',
  NONMEMBER_OWNER: 'odrębna własność, bez członkostwa',
  TENANT: 'najem',
  NO_TITLE: 'bez tytułu prawnego',
};
const ROLES: Readonly<Record<AccountRole, string>> = {
  HOLDER: 'dysponent',
  CO_HOLDER: 'współdysponent',
  PROXY: 'pełnomocnik',
};
const MEDIA = {
  COLD_WATER: 'zimna woda',
  HOT_WATER: 'ciepła woda',
  HEATING: 'ciepło',
  HEAT_ALLOCATOR: 'podzielnik kosztów ogrzewania',
  ELECTRICITY: 'energia elektryczna',
  GAS: 'gaz',
} as const;

/** „Karta lokalu”: who, where, on what the charges are based, what is measured, where to pay. */
export function unitCardDocument(paper: UnitCardPaper, madeAt: Date): PdfDocument {
  return {
    title: `Karta lokalu ${paper.account.number}`,
    author: paper.sender.name,
    madeAt,
    foot: PAPER_FOOT,
    content: [
      paperHead(paper.sender, paper.freshness, madeAt),
      titleText('Karta lokalu'),
      placePart(paper),
      headingText('Osoby'),
      ruledTable(
        ['*', 110, 75, 75],
        [
          headRow('Imię i nazwisko albo nazwa', 'Rola', 'Od', 'Do'),
          ...paper.holders.map((one) => [one.displayName, ROLES[one.role], ...span(one.from, one.to)]),
        ],
      ),
      headingText('Numery rachunków bankowych do wpłat'),
      ...accountsPart(paper),
      headingText('Podstawy naliczeń'),
      ...parametersPart(paper),
      headingText('Liczniki'),
      ...metersPart(paper),
    ],
  };
}

function placePart({ addressLines, unit, account }: UnitCardPaper): Content {
  const where = [
    ...(unit.staircase === null ? [] : [`klatka ${unit.staircase}`]),
    ...(unit.floor === null ? [] : [unit.floor === 0 ? 'parter' : `piętro ${String(unit.floor)}`]),
  ];
  const days = account.closedOn === null ? '' : ` do ${printDay(account.closedOn)}`;
  return {
    margin: [0, 4, 0, 0],
    columnGap: 20,
    columns: [
      {
        width: '*',
        stack: [
          fact('Lokal', addressLines.join(', ')),
          fact('Rodzaj', [UNIT_KINDS[unit.kind], ...where].join(', ')),
          fact('Kod lokalu', unit.code),
        ],
      },
      {
        width: '*',
        stack: [
          fact('Identyfikator konta', account.number),
          fact('Tytuł prawny', TITLES[account.titleKind]),
          fact('Konto prowadzone', `od ${printDay(account.openedOn)}${days}`),
        ],
      },
    ],
  };
}

function accountsPart({ bankAccounts }: UnitCardPaper): Content[] {
  if (bankAccounts.length === 0) return [{ text: 'Brak numeru rachunku.' }];
  return [
    ruledTable(
      ['*', 200, 75, 75],
      [
        headRow('Fundusz', 'Numer rachunku', 'Od', 'Do'),
        ...bankAccounts.map(({ fund, formatted, from, to }) => [
          fund.name,
          { text: formatted, noWrap: true },
          ...span(from, to),
        ]),
      ],
    ),
  ];
}

function parametersPart({ parameters }: UnitCardPaper): Content[] {
  if (parameters.length === 0) return [{ text: 'Brak parametrów naliczeń.' }];
  return [
    ruledTable(
      [150, 70, 65, 65, '*'],
      [
        headRow('Parametr', 'Wartość', 'Od', 'Do', 'Używany w'),
        ...parameters.map(({ name, value, unitOfMeasure, validFrom, validTo, usedIn }) => [
          name,
          { text: `${printDecimal(value)}\u00A0${unitOfMeasure}`, noWrap: true },
          ...span(validFrom, validTo),
          smallText(usedIn.join(', ')),
        ]),
      ],
    ),
  ];
}

function metersPart({ meters }: UnitCardPaper): Content[] {
  if (meters.length === 0) return [{ text: 'Brak liczników; rozliczenie ryczałtowe.' }];
  return [
    ruledTable(
      [90, '*', 75, 55, 65, 40],
      [
        headRow('Medium', 'Numer', 'Miejsce', 'Od', 'Legalizacja do', 'Zdalny'),
        ...meters.map((one) => [
          MEDIA[one.medium],
          { text: one.serial, noWrap: true },
          one.place ?? '',
          printDay(one.installedOn),
          one.verifiedUntil === null ? '–' : printDay(one.verifiedUntil),
          one.isRemote ? 'tak' : 'nie',
        ]),
      ],
    ),
  ];
}

function headRow(...names: string[]): TableCell[] {
  return names.map((text) => ({ text, style: 'head' }));
}

function span(from: LocalDate, to: LocalDate | null): [string, string] {
  return [printDay(from), to === null ? '–' : printDay(to)];
}
