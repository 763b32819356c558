import { Injectable } from '@nestjs/common';

import { accountIdsOf, personIdOf, type Scope } from '../../../platform/auth/scope.js';
import { selectList } from '../../../platform/database/columns.js';
import { Reader } from '../../../platform/database/reader.js';
import { literalLimit, statement, type Statement } from '../../../platform/database/statement.js';
import { CASE_COLUMNS, OWN_CASES, type CaseRow } from './case.columns.js';

/** Rows of the portal that show the cases about them. */
export type TopicOfCases = 'INVOICE' | 'LEDGER_ENTRY' | 'READING' | 'SETTLEMENT' | 'DOCUMENT';

/** A case with the row that shows it. */
export type CaseAboutRow = CaseRow & { readonly topicRowId: string };

/** Most cases that one row shows. */
export const MOST_CASES_ABOUT = 5;

/**
 * Which cases a row shows, `x.id` being its id: those about itself, and those about what is seen only on it – the lines
 * of a document, the payment that an entry booked.
 */
const ABOUT: Readonly<Record<TopicOfCases, string>> = {
  INVOICE: `(k.about_kind = 'INVOICE' and k.about_id = x.id
    or k.about_kind = 'INVOICE_LINE'
      and exists (select from invoice_lines l where l.id = k.about_id and l.invoice_id = x.id))`,
  LEDGER_ENTRY: `(k.about_kind = 'LEDGER_ENTRY' and k.about_id = x.id
    or k.about_kind = 'PAYMENT'
      and exists (select from ledger_entries e where e.payment_id = k.about_id and e.id = x.id))`,
  READING: `k.about_kind = 'READING' and k.about_id = x.id`,
  SETTLEMENT: `k.about_kind = 'SETTLEMENT' and k.about_id = x.id`,
  DOCUMENT: `k.about_kind = 'DOCUMENT' and k.about_id = x.id`,
};

const casesAbout = (about: string): Statement =>
  statement(`
    select x.id::text as "topicRowId", k.*
    from unnest($3::bigint[]) as x (id) cross join lateral (
      select ${selectList(CASE_COLUMNS)} from contact_cases k where ${OWN_CASES} and ${about}
      order by k.id desc limit ${literalLimit(MOST_CASES_ABOUT)}) k`);

const STATEMENTS: Readonly<Record<TopicOfCases, Statement>> = {
  INVOICE: casesAbout(ABOUT.INVOICE),
  LEDGER_ENTRY: casesAbout(ABOUT.LEDGER_ENTRY),
  READING: casesAbout(ABOUT.READING),
  SETTLEMENT: casesAbout(ABOUT.SETTLEMENT),
  DOCUMENT: casesAbout(ABOUT.DOCUMENT),
};

/** The way from a row to the cases that its reader opened about it. */
@Injectable()
export class CasesAboutRepository {
  constructor(private readonly reader: Reader) {}

  /** The newest cases about each of the rows, newest first. */
  list(scope: Scope, topic: TopicOfCases, rowIds: readonly string[]): Promise<readonly CaseAboutRow[]> {
    return this.reader.rows(STATEMENTS[topic], [accountIdsOf(scope), personIdOf(scope), rowIds]);
  }
}
