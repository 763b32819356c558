import { meaningOf, wordFor } from '../../core/navigation/address-words';
import { sortingOf, sortingText, type Sorting } from '../../core/navigation/sorting';
import { calendarDay } from '../../ui/format/day';
import { groszeOf } from '../../ui/format/money';
import type { LedgerFilter, LedgerKind, LedgerOrder } from './ledger.generated';
import { spanOf, type Span, type SpanChoice } from './ledger-span';

/** The columns by which the history can be ordered. */
export type LedgerColumn = 'BOOKED_ON' | 'AMOUNT' | 'KIND' | 'DOCUMENT';

/** What the history shows and in what order; all of it stands in the address. */
export interface LedgerView {
  readonly choice: SpanChoice;
  readonly span: Span;
  readonly kind: LedgerKind | undefined;
  /** Code of the fund. */
  readonly fund: string | undefined;
  /** Size of the amount whatever its sign, grosze. */
  readonly amountFrom: number | undefined;
  readonly amountTo: number | undefined;
  readonly text: string | undefined;
  readonly sorting: Sorting<LedgerColumn>;
}

export const SPAN_WORDS = { rok: 'YEAR', '12-miesiecy': 'TWELVE_MONTHS', wszystko: 'ALL' } as const;
export const ENTRY_WORDS = {
  'bilans-otwarcia': 'OPENING_BALANCE',
  naliczenie: 'CHARGE',
  korekta: 'CHARGE_CORRECTION',
  'rozliczenie-mediow': 'MEDIA_SETTLEMENT',
  wplata: 'PAYMENT',
  'storno-wplaty': 'PAYMENT_REVERSAL',
  zwrot: 'REFUND',
  odsetki: 'INTEREST_NOTE',
  umorzenie: 'WRITE_OFF',
  przeksiegowanie: 'TRANSFER',
  storno: 'REVERSAL',
} as const;
const COLUMN_WORDS = { data: 'BOOKED_ON', kwota: 'AMOUNT', rodzaj: 'KIND', dokument: 'DOCUMENT' } as const;
const USUAL: Sorting<LedgerColumn> = { column: 'BOOKED_ON', isAscending: false };

/** Parameters of the address that narrow the history, the span aside. */
export const FILTER_PARAMETERS = ['rodzaj', 'fundusz', 'kwota-od', 'kwota-do', 'szukaj'] as const;

/**
 * Reads the view from the address; what makes no sense is as if it were not there.
 *
 * @param today `YYYY-MM-DD`
 * @param usual the span when the address names none
 */
export function ledgerViewOf(
  get: (name: string) => string | undefined,
  today: string,
  usual: SpanChoice,
): LedgerView {
  const own: Span = { from: calendarDay(get('od')), to: calendarDay(get('do')) };
  const hasOwn = own.from !== undefined || own.to !== undefined;
  const choice = hasOwn ? 'OWN' : (meaningOf<SpanChoice>(SPAN_WORDS, get('okres')) ?? usual);
  return {
    choice,
    span: spanOf(choice, today, own),
    kind: meaningOf<LedgerKind>(ENTRY_WORDS, get('rodzaj')),
    fund: textOf(get('fundusz')),
    amountFrom: groszeOf(get('kwota-od') ?? ''),
    amountTo: groszeOf(get('kwota-do') ?? ''),
    text: textOf(get('szukaj')),
    sorting: sortingOf<LedgerColumn>(get('sort'), COLUMN_WORDS, USUAL),
  };
}

function textOf(given: string | undefined): string | undefined {
  const text = given?.trim();
  return text === '' ? undefined : text;
}

/** The filter of the API for a view. */
export function ledgerFilterOf({ span, ...view }: LedgerView): LedgerFilter {
  return {
    ...(span.from ? { from: span.from } : {}),
    ...(span.to ? { to: span.to } : {}),
    ...(view.kind ? { kind: [view.kind] } : {}),
    ...(view.fund ? { fund: view.fund } : {}),
    ...(view.amountFrom === undefined ? {} : { amountFrom: view.amountFrom }),
    ...(view.amountTo === undefined ? {} : { amountTo: view.amountTo }),
    ...(view.text ? { text: view.text } : {}),
  };
}

/** Whether some entries of the span are left out. */
export function isNarrowed(view: LedgerView): boolean {
  const { from: _from, to: _to, ...rest } = ledgerFilterOf(view);
  return Object.keys(rest).length > 0;
}

/** The order of the API for a view. */
export function ledgerOrderOf({ column, isAscending }: Sorting<LedgerColumn>): LedgerOrder {
  return `${column}_${isAscending ? 'ASC' : 'DESC'}`;
}

/** The order as the address says it; undefined for the usual one. */
export function ledgerSortText(sorting: Sorting<LedgerColumn>): string | undefined {
  return sortingText<LedgerColumn>(sorting, COLUMN_WORDS, USUAL);
}

/** The word of the address for a ready-made span; own days have none. */
export function spanWord(choice: SpanChoice): string | undefined {
  return wordFor<SpanChoice>(SPAN_WORDS, choice);
}
