import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';

/** What notices tell of, the most pressing first: the order in which a day's few letters are given away. */
export const NOTICE_KINDS = [
  'PAYMENT_DUE',
  'CASE_ANSWERED',
  'DOCUMENT_DELIVERED',
  'READING_WINDOW',
  'INVOICE_ISSUED',
  'PAYMENT_OVERDUE',
] as const;

/** One of `NOTICE_KINDS`; stored as it is, so a name never changes. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The kinds as an enumeration for the schema. */
export const NoticeKind = enumOf(NOTICE_KINDS);

registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What a notice by e-mail tells of.',
  valuesMap: {
    PAYMENT_DUE: { description: 'A day to pay by is three days ahead and something remains to pay.' },
    CASE_ANSWERED: { description: 'The cooperative answered in one of the person’s cases.' },
    DOCUMENT_DELIVERED: {
      description: 'A letter was delivered electronically; needs the consent to that, E_DOCUMENTS.',
    },
    READING_WINDOW: { description: 'The days in which residents give readings of their own have begun.' },
    INVOICE_ISSUED: { description: 'A document of charge was issued.' },
    PAYMENT_OVERDUE: {
      description: 'A day to pay by has passed; told on the day after and once more after 14 days.',
    },
  },
});

/** Told from the start, since it answers what the person wrote himself; the others follow the consent. */
export const ALWAYS_ON: NoticeKind = 'CASE_ANSWERED';

/** Told only while the consent to letters delivered electronically is in force, whatever was chosen. */
export const BY_CONSENT_ONLY: NoticeKind = 'DOCUMENT_DELIVERED';
