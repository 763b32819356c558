import { registerEnumType } from '@nestjs/graphql';

import { ENTRY_KIND_RULES, ENTRY_KINDS, type EntryKind } from '../../domain/ledger/entry-kinds.js';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** Kind of a ledger entry. */
export const LedgerKind = enumOf(ENTRY_KINDS);
export type LedgerKind = EntryKind;
registerEnumType(LedgerKind, {
  name: 'LedgerKind',
  description: 'Kind of a ledger entry; its sign is in the amount.',
  valuesMap: Object.fromEntries(
    ENTRY_KINDS.map((kind) => [kind, { description: `${ENTRY_KIND_RULES[kind].polishName}.` }]),
  ),
});

/** Order of the ledger; ties are broken by (bookedOn, id) in the same direction. */
export enum LedgerOrder {
  BOOKED_ON_DESC = 'BOOKED_ON_DESC',
  BOOKED_ON_ASC = 'BOOKED_ON_ASC',
  AMOUNT_DESC = 'AMOUNT_DESC',
  AMOUNT_ASC = 'AMOUNT_ASC',
  KIND_ASC = 'KIND_ASC',
  KIND_DESC = 'KIND_DESC',
  DOCUMENT_ASC = 'DOCUMENT_ASC',
  DOCUMENT_DESC = 'DOCUMENT_DESC',
}
registerEnumType(LedgerOrder, {
  name: 'LedgerOrder',
  valuesMap: {
    BOOKED_ON_DESC: { description: 'The order of the book backwards: newest first.' },
    BOOKED_ON_ASC: { description: 'The order of the book: oldest first.' },
    AMOUNT_DESC: { description: 'By signed amount: the largest debit first, the largest credit last.' },
    AMOUNT_ASC: { description: 'By signed amount: the largest credit first, the largest debit last.' },
    KIND_ASC: { description: 'By the kind’s Polish name.' },
    KIND_DESC: { description: 'By the kind’s Polish name, backwards.' },
    DOCUMENT_ASC: { description: 'By number of the document; entries without one come first.' },
    DOCUMENT_DESC: { description: 'By number of the document, backwards; entries without one come last.' },
  },
  description:
    'Order of the ledger; ties are broken by (bookedOn, id). `AMOUNT` orders by the signed amount; an entry without a document sorts as an empty number. `balanceAfter` is chronological in every order.',
});

/** How money arrived. */
export enum PaymentMethod {
  BANK_TRANSFER = 'BANK_TRANSFER',
  CASH = 'CASH',
  CARD = 'CARD',
  POST_OFFICE = 'POST_OFFICE',
  ALLOWANCE = 'ALLOWANCE',
  OTHER = 'OTHER',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How money arrived.',
  valuesMap: {
    BANK_TRANSFER: { description: 'Przelew.' },
    CASH: { description: 'Gotówka w kasie.' },
    CARD: { description: 'Karta.' },
    POST_OFFICE: { description: 'Przekaz pocztowy.' },
    ALLOWANCE: { description: 'Dodatek mieszkaniowy, paid by the municipality.' },
    OTHER: { description: 'Another way.' },
  },
});

/** Part of a debt. */
export enum ReceivablePart {
  PRINCIPAL = 'PRINCIPAL',
  INTEREST = 'INTEREST',
}
registerEnumType(ReceivablePart, {
  name: 'ReceivablePart',
  description: 'Part of a debt.',
  valuesMap: {
    PRINCIPAL: { description: 'What was charged.' },
    INTEREST: { description: 'Noted interest; bears none itself.' },
  },
});

/** Why a credit covers a receivable. */
export enum AllocationRule {
  DESIGNATED = 'DESIGNATED',
  CORRECTION = 'CORRECTION',
  OLDEST_DUE = 'OLDEST_DUE',
  CREDIT_ON_ISSUE = 'CREDIT_ON_ISSUE',
  REVERSAL = 'REVERSAL',
  SOURCE = 'SOURCE',
}
registerEnumType(AllocationRule, {
  name: 'AllocationRule',
  description: 'Why a credit covers a receivable (art. 451 of the Civil Code).',
  valuesMap: {
    DESIGNATED: { description: 'The payer named the debt.' },
    CORRECTION: { description: 'A correction covers what it corrects first.' },
    OLDEST_DUE: { description: 'The debt due earliest; in one debt interest before principal.' },
    CREDIT_ON_ISSUE: { description: 'An overpayment used when the next document was issued.' },
    REVERSAL: { description: 'An entry and its reversal cover one another.' },
    SOURCE: { description: 'As the accounting system recorded it.' },
  },
});
