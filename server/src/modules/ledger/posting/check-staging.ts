import type { ClientBase } from 'pg';
import { ENTRY_KIND_RULES, ENTRY_KINDS } from '../../../domain/ledger/entry-kinds.js';
import { PostingRefused, type PostingRefusalCode, type StagedPosting } from './posting.types.js';

/** A rule for what is staged: its statement names the first offender and what is wrong with it. */
interface StagingRule {
  readonly code: PostingRefusalCode;
  readonly finds: string;
  readonly values?: readonly unknown[];
}

const kindsOfSign = (sign: 'DEBIT' | 'CREDIT'): readonly string[] =>
  ENTRY_KINDS.filter((kind) => ENTRY_KIND_RULES[kind].sign === sign);

const RULES: readonly StagingRule[] = [
  {
    code: 'BAD_ENTRY',
    finds: `select format('ordinal %s is used twice', ordinal) as detail
              from staged_entries group by ordinal having count(*) > 1 limit 1`,
  },
  {
    code: 'BAD_ENTRY',
    finds: `select format('%s: %s grosze cannot be booked as %s', source_key, amount_grosze, kind) as detail
              from staged_entries
             where amount_grosze = 0 or kind <> all($1::text[])
                or (amount_grosze < 0 and kind = any($2::text[]))
                or (amount_grosze > 0 and kind = any($3::text[]))
             limit 1`,
    values: [ENTRY_KINDS, kindsOfSign('DEBIT'), kindsOfSign('CREDIT')],
  },
  {
    code: 'BAD_ENTRY',
    finds: `select format('%s: payable on %s before due on %s', source_key, payable_on, due_on) as detail
              from staged_entries where payable_on < coalesce(due_on, booked_on) limit 1`,
  },
  {
    code: 'REVERSAL_OF_REVERSAL',
    finds: `select format('%s: a reversal in the book is final and is neither changed nor taken back; '
                          'what it took back is booked again as an entry of its own', r.source_key) as detail
              from staged_entries r
              left join ledger_entries e on e.id = r.reverses_entry_id
              left join staged_entries s on s.ordinal = r.reverses_ordinal
             where num_nonnulls(r.reverses_entry_id, r.reverses_ordinal) > 0
               and (e.is_reversal or s.reverses_entry_id is not null or s.reverses_ordinal is not null)
             limit 1`,
  },
  {
    code: 'BAD_REVERSAL',
    finds: `select format('%s: reverses an entry that is not of the same account, fund and opposite amount, '
                          'or does not stand before it, or was reversed already', r.source_key) as detail
              from staged_entries r
              left join ledger_entries e on e.id = r.reverses_entry_id
              left join staged_entries s on s.ordinal = r.reverses_ordinal
             where (r.reverses_entry_id is not null or r.reverses_ordinal is not null)
               and (num_nonnulls(e.id, s.ordinal) <> 1
                 or coalesce(e.account_id, s.account_id) <> r.account_id
                 or coalesce(e.fund_id, s.fund_id) <> r.fund_id
                 or coalesce(e.amount_grosze, s.amount_grosze) <> -r.amount_grosze
                 or coalesce(e.booked_on, s.booked_on) > r.booked_on
                 or (s.booked_on = r.booked_on and s.ordinal >= r.ordinal)
                 or exists (select from ledger_entries f where f.reverses_entry_id = r.reverses_entry_id))
             limit 1`,
  },
  {
    code: 'BAD_REVERSAL',
    finds: `select format('%s: its original is reversed twice', min(source_key)) as detail
              from staged_entries
             where reverses_entry_id is not null or reverses_ordinal is not null
             group by reverses_entry_id, reverses_ordinal having count(*) > 1 limit 1`,
  },
  {
    code: 'BAD_INTEREST_NOTE',
    finds: `select format('%s: %s grosze, but the items of its note add up to %s',
                          s.source_key, s.amount_grosze, sum(i.amount_grosze)) as detail
              from staged_entries s
              join interest_note_items i on i.interest_note_id = s.interest_note_id
             where s.kind = 'INTEREST_NOTE'
             group by s.ordinal, s.source_key, s.amount_grosze
            having sum(i.amount_grosze) <> s.amount_grosze
             limit 1`,
  },
];

/**
 * Checks what the tables cannot say about the staged entries, before anything is written.
 *
 * @throws PostingRefused naming the first entry that cannot be booked
 */
export async function checkStaging(client: ClientBase, posting: StagedPosting): Promise<void> {
  await client.query('analyze staged_entries');
  await checkTotals(client, posting);
  for (const { code, finds, values } of RULES) {
    const { rows } = await client.query<{ detail: string }>(finds, values && [...values]);
    const [found] = rows;
    if (found) throw new PostingRefused(code, found.detail);
  }
}

async function checkTotals(client: ClientBase, posting: StagedPosting): Promise<void> {
  const { rows } = await client.query<{ count: string; total: string }>(
    'select count(*) as count, coalesce(sum(amount_grosze), 0) as total from staged_entries',
  );
  const staged = `${rows[0]?.count ?? ''} entries of ${rows[0]?.total ?? ''} grosze`;
  const announced = `${String(posting.entryCount)} entries of ${String(posting.controlTotalGrosze)} grosze`;
  if (staged !== announced) throw new PostingRefused('CONTROL_TOTAL', `${staged}, announced ${announced}`);
}
