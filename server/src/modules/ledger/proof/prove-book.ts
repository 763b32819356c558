import type { ClientBase } from 'pg';
import type { Grosze } from '../../../domain/money/grosze.js';
import { FULL_RULES, postingTotals, type ProofRule } from './rules.js';

/** One place where the book does not add up. */
export interface BrokenItem {
  /** Number of the account; of the posting for the totals of postings. */
  readonly number: string;
  /** Grosze, or a count where the rule counts. */
  readonly expected: Grosze;
  /** Grosze, or a count where the rule counts. */
  readonly found: Grosze;
}

/** What became of one rule. */
export interface RuleOutcome {
  readonly code: string;
  /** In Polish. */
  readonly sentence: string;
  /** Whether it compares counts instead of amounts. */
  readonly isCount: boolean;
  readonly checked: number;
  readonly broken: number;
  /** The first few broken ones, by number. */
  readonly examples: readonly BrokenItem[];
}

/** What the proof of the whole book found, at one instant. */
export interface BookProof {
  readonly rules: readonly RuleOutcome[];
  readonly isSound: boolean;
}

const EVERY_ACCOUNT = '(select id as account_id from accounts)';
const MOST_EXAMPLES = 10;

/**
 * Proves the whole book as it stands at one instant, rule by rule, in SQL. When everything holds, says so in
 * `data_freshness` (what screens show as „sprawdzone”).
 *
 * @param client without a limit on statements and without a transaction of its own
 */
export async function proveBook(client: ClientBase): Promise<BookProof> {
  const proof = await atOneInstant(client, async () => {
    const rules: RuleOutcome[] = [];
    for (const rule of FULL_RULES) {
      rules.push(await outcomeOf(client, rule, ofAccounts(rule.rows(EVERY_ACCOUNT))));
    }
    rules.push(await outcomeOf(client, POSTING_TOTALS, OF_POSTINGS));
    return { rules, isSound: rules.every(({ broken }) => broken === 0) };
  });
  if (proof.isSound) {
    await client.query(`update data_freshness set proved_at = now() where feed = 'LEDGER'`);
  }
  return proof;
}

const POSTING_TOTALS: Omit<ProofRule, 'rows'> = {
  code: 'POSTING_TOTALS',
  sentence: 'Zapisy każdego księgowania dają jego sumę kontrolną',
};

const ofAccounts = (rows: string): string => `
  select a.number, c.expected, c.found, c.expected is distinct from c.found as is_broken
    from (${rows}) c join accounts a on a.id = c.account_id`;

const OF_POSTINGS = `
  select 'nr ' || id as number, expected, found,
         (expected, expected_count) is distinct from (found, found_count) as is_broken
    from (${postingTotals('true')}) p`;

interface OutcomeRow {
  readonly checked: string;
  readonly broken: string;
  readonly examples: readonly (readonly [number: string, expected: string, found: string])[] | null;
}

async function outcomeOf(
  client: ClientBase,
  { code, sentence, unit }: Omit<ProofRule, 'rows'>,
  checks: string,
): Promise<RuleOutcome> {
  const { rows } = await client.query<OutcomeRow>(`
    with checks as materialized (${checks})
    select count(*) as checked, count(*) filter (where is_broken) as broken,
           (select jsonb_agg(jsonb_build_array(number, coalesce(expected, 0)::text, coalesce(found, 0)::text))
              from (select * from checks where is_broken order by number limit ${String(MOST_EXAMPLES)}) b) as examples
      from checks`);
  const [row] = rows;
  return {
    code,
    sentence,
    isCount: unit === 'COUNT',
    checked: Number(row?.checked),
    broken: Number(row?.broken),
    examples: (row?.examples ?? []).map(([number, expected, found]) => ({
      number,
      expected: BigInt(expected),
      found: BigInt(found),
    })),
  };
}

async function atOneInstant<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}
