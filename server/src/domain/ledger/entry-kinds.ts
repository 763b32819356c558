import type { Grosze } from '../money/grosze.js';

/** Which sign an entry of a kind may have; see the sign rule in `balance.ts`. */
export type AllowedSign = 'DEBIT' | 'CREDIT' | 'EITHER';

/** What an entry kind is and which sign it may have. */
export interface EntryKindRule {
  readonly sign: AllowedSign;
  /** The Polish name in the book. */
  readonly polishName: string;
}

/** The kinds of entries in the book. */
export const ENTRY_KIND_RULES = {
  OPENING_BALANCE: { sign: 'EITHER', polishName: 'Bilans otwarcia' },
  CHARGE: { sign: 'DEBIT', polishName: 'Naliczenie' },
  CHARGE_CORRECTION: { sign: 'EITHER', polishName: 'Korekta naliczenia' },
  MEDIA_SETTLEMENT: { sign: 'EITHER', polishName: 'Rozliczenie mediów' },
  PAYMENT: { sign: 'CREDIT', polishName: 'Wpłata' },
  PAYMENT_REVERSAL: { sign: 'DEBIT', polishName: 'Storno wpłaty' },
  REFUND: { sign: 'DEBIT', polishName: 'Zwrot nadpłaty' },
  INTEREST_NOTE: { sign: 'DEBIT', polishName: 'Odsetki' },
  WRITE_OFF: { sign: 'CREDIT', polishName: 'Umorzenie' },
  TRANSFER: { sign: 'EITHER', polishName: 'Przeksięgowanie' },
  REVERSAL: { sign: 'EITHER', polishName: 'Storno' },
} as const satisfies Record<string, EntryKindRule>;

/** The kind of an entry. */
export type EntryKind = keyof typeof ENTRY_KIND_RULES;

/** All kinds, in the order of `ENTRY_KIND_RULES`. */
export const ENTRY_KINDS = Object.keys(ENTRY_KIND_RULES) as readonly EntryKind[];

/** Whether a text is a kind of entry. */
export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(ENTRY_KIND_RULES, text);
}

/** Whether an entry of this kind may have this signed amount; an entry of zero moves nothing and is none. */
export function isAmountAllowed(kind: EntryKind, amount: Grosze): boolean {
  const { sign } = ENTRY_KIND_RULES[kind];
  return amount > 0n ? sign !== 'CREDIT' : amount < 0n && sign !== 'DEBIT';
}

/** Whether an entry has to be paid: every debit makes a receivable, whatever its kind; every credit is money to allocate. */
export function makesReceivable(amount: Grosze): boolean {
  return amount > 0n;
}
