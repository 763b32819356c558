import { registerEnumType } from '@nestjs/graphql';

import { CASE_STATES, type CaseState } from '../../../domain/contact/case-state.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';

/** What a case may be about, with its Polish name; the order is the form's. */
export const CASE_TOPIC_NAMES = {
  CHARGES: 'Opłaty i faktury',
  PAYMENTS: 'Wpłaty i saldo',
  MEDIA: 'Liczniki i rozliczenia mediów',
  DATA: 'Zmiana danych',
  CERTIFICATE: 'Zaświadczenie',
  DOCUMENTS: 'Pisma i dokumenty',
  REPAIR: 'Usterka lub naprawa',
  OTHER: 'Inna sprawa',
} as const;

/** One of the topics. */
export type CaseTopic = keyof typeof CASE_TOPIC_NAMES;

/** All topics, in the order of the form. */
export const CASE_TOPICS = Object.keys(CASE_TOPIC_NAMES) as readonly CaseTopic[];

export const CaseTopic = enumOf(CASE_TOPICS);
registerEnumType(CaseTopic, {
  name: 'CaseTopic',
  description: 'What a case is about.',
  valuesMap: Object.fromEntries(
    CASE_TOPICS.map((topic) => [topic, { description: `${CASE_TOPIC_NAMES[topic]}.` }]),
  ),
});

/** Polish names of the states. */
export const CASE_STATUS_NAMES: Readonly<Record<CaseState, string>> = {
  NEW: 'Nowa',
  IN_PROGRESS: 'W toku',
  WAITING_FOR_YOU: 'Czeka na Ciebie',
  CLOSED: 'Zamknięta',
};

export const CaseStatus = enumOf(CASE_STATES);
export type CaseStatus = CaseState;
registerEnumType(CaseStatus, {
  name: 'CaseStatus',
  description: 'Where a case stands.',
  valuesMap: {
    NEW: { description: 'Nowa: nobody at the office has looked at it yet.' },
    IN_PROGRESS: { description: 'W toku: the office owes an answer.' },
    WAITING_FOR_YOU: { description: 'Czeka na Ciebie: the office has answered or asked.' },
    CLOSED: { description: 'Zamknięta: takes no messages until it is opened again.' },
  },
});

/** Who wrote a message. */
export enum CaseAuthor {
  RESIDENT = 'RESIDENT',
  OFFICE = 'OFFICE',
}
registerEnumType(CaseAuthor, {
  name: 'CaseAuthor',
  description: 'Who wrote a message of a case.',
  valuesMap: {
    RESIDENT: { description: 'The resident who opened the case.' },
    OFFICE: { description: 'The cooperative’s office.' },
  },
});

/** Kinds of rows that a case may be about. */
export const CASE_SUBJECT_KINDS = [
  'INVOICE',
  'INVOICE_LINE',
  'LEDGER_ENTRY',
  'PAYMENT',
  'METER',
  'READING',
  'SETTLEMENT',
  'CHARGE_PARAMETER',
  'DOCUMENT',
  'ACCOUNT',
] as const;

/** One of `CASE_SUBJECT_KINDS`; stored as it is, so a name never changes. */
export type CaseSubjectKind = (typeof CASE_SUBJECT_KINDS)[number];

export const CaseSubjectKind = enumOf(CASE_SUBJECT_KINDS);
registerEnumType(CaseSubjectKind, {
  name: 'CaseSubjectKind',
  description: 'What kind of row a case is about.',
  valuesMap: {
    INVOICE: { description: 'A document of charge.' },
    INVOICE_LINE: { description: 'A line of a document of charge.' },
    LEDGER_ENTRY: { description: 'An entry of the account’s book.' },
    PAYMENT: { description: 'A payment.' },
    METER: { description: 'A meter.' },
    READING: { description: 'A reading of a meter.' },
    SETTLEMENT: { description: 'A settlement of media.' },
    CHARGE_PARAMETER: { description: 'What charges are computed from.' },
    DOCUMENT: { description: 'A letter delivered electronically.' },
    ACCOUNT: { description: 'The account itself: its balance.' },
  },
});

/** Order of the list of cases; ties are broken by the case’s own order in the same direction. */
export enum CaseOrder {
  ANSWERED_AT_DESC = 'ANSWERED_AT_DESC',
  ANSWERED_AT_ASC = 'ANSWERED_AT_ASC',
  OPENED_AT_DESC = 'OPENED_AT_DESC',
  OPENED_AT_ASC = 'OPENED_AT_ASC',
  NUMBER_DESC = 'NUMBER_DESC',
  NUMBER_ASC = 'NUMBER_ASC',
  TOPIC_ASC = 'TOPIC_ASC',
  TOPIC_DESC = 'TOPIC_DESC',
  STATUS_ASC = 'STATUS_ASC',
  STATUS_DESC = 'STATUS_DESC',
}
registerEnumType(CaseOrder, {
  name: 'CaseOrder',
  description: 'Order of a list of cases; ties are broken by the order in which they were opened.',
  valuesMap: {
    ANSWERED_AT_DESC: {
      description:
        'By the office’s last answer, the latest first; one not answered yet counts by its opening.',
    },
    ANSWERED_AT_ASC: {
      description:
        'By the office’s last answer, the earliest first; one not answered yet counts by its opening.',
    },
    OPENED_AT_DESC: { description: 'By opening, the latest first.' },
    OPENED_AT_ASC: { description: 'By opening, the earliest first.' },
    NUMBER_DESC: { description: 'By number, the highest first.' },
    NUMBER_ASC: { description: 'By number, the lowest first.' },
    TOPIC_ASC: { description: 'By the topic’s Polish name.' },
    TOPIC_DESC: { description: 'By the topic’s Polish name, backwards.' },
    STATUS_ASC: { description: 'From new to closed.' },
    STATUS_DESC: { description: 'From closed to new.' },
  },
});
