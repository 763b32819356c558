import type { NewsOfKind } from './news.js';
import { CASE_NEWS, DOCUMENT_NEWS, INVOICE_NEWS } from './paper-news.js';
import { DUE_NEWS, OVERDUE_NEWS } from './payment-news.js';
import { READING_NEWS } from './reading-news.js';

/** Every kind of news, in the order in which it is looked for: later ones leave out what earlier ones tell. */
export const EVERY_NEWS: readonly NewsOfKind[] = [
  INVOICE_NEWS,
  DUE_NEWS,
  OVERDUE_NEWS,
  DOCUMENT_NEWS,
  CASE_NEWS,
  READING_NEWS,
];
