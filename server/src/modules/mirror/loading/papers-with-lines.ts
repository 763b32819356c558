import type { ClientBase } from 'pg';
import type { FileName } from '../format.js';
import type { Written } from './load-counts.js';
import { referenceJoins, upsert, type ImportMark } from './upsert.js';

/** Lines of settlements that are new; lines of one that is in the book already stand. */
export async function loadSettlementLines(client: ClientBase, mark: ImportMark): Promise<Written> {
  const lines = await client.query(
    `insert into media_settlement_lines (media_settlement_id, account_id, position, description, quantity,
                                         unit_of_measure, rate_amount, amount_grosze, meter_id, kind, from_on,
                                         from_thousandths, to_on, to_thousandths, factor, is_estimated, share_own,
                                         share_all, pool_thousandths, pool_grosze)
     select m.id, m.account_id, s.position, s.description, s.quantity, s.unit_of_measure, s.rate, s.amount,
            r_meter_key.id, coalesce(s.kind, 'OTHER'), s.from_on, (s.from_value * 1000)::bigint, s.to_on,
            (s.to_value * 1000)::bigint, s.factor, coalesce(s.is_estimated, false), s.share_own, s.share_all,
            (s.pool * 1000)::bigint, s.pool_amount
       from mirror_settlement_lines s
       join media_settlements m on m.source_system = $1 and m.source_key = s.settlement_key
       ${referenceJoins('settlement_lines.csv', ['r_meter_key.'])}
      where not exists (select from media_settlement_lines l where l.media_settlement_id = m.id)
      order by s.line`,
    [mark.sourceSystem],
  );
  return { added: lines.rowCount ?? 0, changed: 0 };
}

/** Interest notes with their items. Expects `mirror_payable_days`. */
export async function loadInterestNotes(
  client: ClientBase,
  mark: ImportMark,
): Promise<ReadonlyMap<FileName, Written>> {
  const notes = await upsert(
    client,
    {
      file: 'interest_notes.csv',
      table: 'interest_notes',
      fixed: ['account_id', 'total_grosze'],
      columns: {
        account_id: 'r_account_key.id',
        number: 's.number',
        issued_on: 's.issued_on',
        due_on: 's.due_on',
        payable_on: `case when known.due_on = s.due_on then known.payable_on
                          else (select d.payable_on from mirror_payable_days d where d.due_on = s.due_on) end`,
        total_grosze: 's.total',
      },
    },
    mark,
  );
  const items = await client.query(
    `insert into interest_note_items (interest_note_id, account_id, position, debt_document_number, principal_grosze,
                                      interest_from, interest_to, amount_grosze)
     select n.id, n.account_id, s.position, s.debt_document_number, s.principal, s."from", s."to", s.amount
       from mirror_interest_note_items s
       join interest_notes n on n.source_system = $1 and n.source_key = s.note_key
      where not exists (select from interest_note_items i where i.interest_note_id = n.id)
      order by s.line`,
    [mark.sourceSystem],
  );
  return new Map<FileName, Written>([
    ['interest_notes.csv', notes],
    ['interest_note_items.csv', { added: items.rowCount ?? 0, changed: 0 }],
  ]);
}
