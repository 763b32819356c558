import type { ClientBase } from 'pg';
import type { FileName, FolderMode } from '../format.js';
import { loadInvoices } from './invoices.js';
import type { Written } from './load-counts.js';
import { loadInterestNotes, loadSettlementLines } from './papers-with-lines.js';
import { loadPayments } from './payments.js';
import { REGISTER_TARGETS } from './register-targets.js';
import { loadSettingsAndLists } from './settings-and-lists.js';
import { upsert, type ImportMark } from './upsert.js';

/** Loads everything that ledger entries point at, in the order of loading. Expects `mirror_payable_days`. */
export async function loadBeforeBooking(
  client: ClientBase,
  mode: FolderMode,
  mark: ImportMark,
): Promise<ReadonlyMap<FileName, Written>> {
  const written = new Map<FileName, Written>(await loadSettingsAndLists(client, mode));
  for (const target of REGISTER_TARGETS) {
    written.set(target.file, await upsert(client, target, mark));
  }
  written.set('settlement_lines.csv', await loadSettlementLines(client, mark));
  const { invoices, lines } = await loadInvoices(client, mark);
  written.set('invoices.csv', invoices).set('invoice_lines.csv', lines);
  written.set('payments.csv', await loadPayments(client, mark));
  for (const [file, count] of await loadInterestNotes(client, mark)) {
    written.set(file, count);
  }
  return written;
}
