import type { LedgerEntryDetailQuery } from './ledger.generated';

/** One entry of the book with everything tied to it. */
export type Entry = Extract<NonNullable<LedgerEntryDetailQuery['node']>, { __typename: 'LedgerEntry' }>;
export type EntryAllocation = Entry['allocations'][number];
type Source = NonNullable<Entry['source']>;
export type PaymentSource = Extract<Source, { __typename: 'Payment' }>;
export type SettlementSource = Extract<Source, { __typename: 'Settlement' }>;
export type InterestNoteSource = Extract<Source, { __typename: 'InterestNote' }>;
