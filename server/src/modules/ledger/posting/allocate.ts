import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  allocateHistory,
  type AllocatedHistory,
  type AllocationSettings,
} from '../../../domain/settlement/allocate-history.js';
import { inForceFrom } from '../../../domain/settlement/in-force-from.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { historyOf } from './allocation-events.js';
import { ALLOCATION_ROWS, COLLECT_FREED, COLLECT_STATE, type AllocationRow } from './allocation-rows.js';
import { compareGivenAllocations } from './given-allocations.js';
import { PostingRefused, type AllocationMode } from './posting.types.js';

/** Rows fetched at once; the memory of a posting stays at this, plus one account, whatever its size. */
const FETCH_ROWS = 10_000;

/**
 * Matches money with debts for every account and fund of the posting, by the domain's rule.
 * Makes `new_allocations` and `undone_allocations`; nothing of the book is written yet.
 *
 * @throws PostingRefused when the source gives an allocation that does not fit
 */
export async function allocate(client: ClientBase, mode: AllocationMode): Promise<void> {
  await client.query(WORK_TABLES);
  if (mode === 'GIVEN') await compareGivenAllocations(client);
  await client.query('analyze undone_allocations');
  await client.query(COLLECT_FREED);
  await client.query(COLLECT_STATE);
  await client.query('analyze given_allocations, freed_allocations, state_allocations');
  const settings = await allocationSettings(client, mode);
  await client.query(`declare allocation_rows no scroll cursor for ${ALLOCATION_ROWS}`);
  let sequence = 0;
  for await (const accounts of accountGroups(client)) {
    const lines: string[] = [];
    const undone: string[] = [];
    for (const rows of accounts) {
      const bookedOn = bookedDays(rows);
      const { state, events } = historyOf(rows);
      const history = allocateHistory(state, events, settings);
      refuseWhatDoesNotFit(history);
      for (const made of history.allocations) {
        sequence += 1;
        lines.push(copyLine(sequence, rows[0], made, bookedOn));
      }
      undone.push(...history.undone.map(({ allocationId }) => allocationId));
    }
    await store(client, lines, undone);
  }
  await client.query('close allocation_rows');
}

const WORK_TABLES = `
  create temporary table new_allocations (
    sequence bigint not null,
    account_id bigint not null,
    fund_id bigint not null,
    credit_entry_id bigint not null,
    receivable_id bigint not null,
    amount_grosze bigint not null,
    rule text not null,
    effective_on date not null,
    in_force_on date not null,
    is_undone boolean not null
  ) on commit drop;
  create temporary table undone_allocations (allocation_id bigint not null) on commit drop;
  create temporary table given_allocations (
    account_id bigint not null,
    fund_id bigint not null,
    credit_entry_id bigint not null,
    debit_entry_id bigint not null,
    amount_grosze bigint not null,
    effective_on date not null
  ) on commit drop;
`;

/** The cooperative's choices; the defaults of the domain until its settings are there. */
async function allocationSettings(client: ClientBase, mode: AllocationMode): Promise<AllocationSettings> {
  const { rows } = await client.query<AllocationSettings>(
    `select credit_use as "creditUse", allocation_policy as "policy" from cooperative_settings`,
  );
  const chosen = rows[0] ?? { creditUse: 'ISSUE', policy: 'PER_DEBT_INTEREST_FIRST' };
  return mode === 'GIVEN' ? { ...chosen, creditUse: 'SOURCE' } : chosen;
}

type AccountRows = readonly [AllocationRow, ...AllocationRow[]];

/** Reads the cursor batch by batch and cuts it where the account or the fund changes. */
async function* accountGroups(client: ClientBase): AsyncGenerator<AccountRows[]> {
  let open: [AllocationRow, ...AllocationRow[]] | undefined;
  for (;;) {
    const { rows } = await client.query<AllocationRow>(`fetch ${String(FETCH_ROWS)} from allocation_rows`);
    const complete: AccountRows[] = [];
    for (const row of rows) {
      if (open?.[0].account_id === row.account_id && open[0].fund_id === row.fund_id) {
        open.push(row);
        continue;
      }
      if (open) complete.push(open);
      open = [row];
    }
    if (rows.length === 0) {
      if (open) yield [open];
      return;
    }
    if (complete.length > 0) yield complete;
  }
}

function refuseWhatDoesNotFit({ refusals }: AllocatedHistory): void {
  const [refusal] = refusals;
  if (!refusal) return;
  throw new PostingRefused(
    'BAD_ALLOCATION',
    `${refusal.reason}: ${String(refusal.amount)} grosze of credit entry ${refusal.creditId} to ${JSON.stringify(refusal.to)}`,
  );
}

/** When each end of an allocation was booked, by the id of the receivable and of the credit entry. */
interface BookedDays {
  readonly receivables: ReadonlyMap<string, LocalDate>;
  readonly credits: ReadonlyMap<string, LocalDate>;
}

function bookedDays(rows: AccountRows): BookedDays {
  const receivables = new Map<string, LocalDate>();
  const credits = new Map<string, LocalDate>();
  for (const { step, receivable_id, entry_id, booked_on } of rows) {
    if (booked_on === null || step > 3) continue;
    if (receivable_id === null) credits.set(entry_id, booked_on);
    else receivables.set(receivable_id, booked_on);
  }
  return { receivables, credits };
}

/** A line of COPY's text format; none of the values can hold a character that it would escape. */
function copyLine(
  sequence: number,
  of: AllocationRow,
  made: AllocatedHistory['allocations'][number],
  bookedOn: BookedDays,
): string {
  const debtBookedOn = bookedOn.receivables.get(made.receivableId);
  const creditBookedOn = bookedOn.credits.get(made.creditId);
  if (!debtBookedOn || !creditBookedOn) throw new Error('posting: an end of an allocation has no day');
  const columns = [
    sequence,
    of.account_id,
    of.fund_id,
    made.creditId,
    made.receivableId,
    made.amount,
    made.rule,
    made.effectiveOn,
    inForceFrom(made, { debtBookedOn, creditBookedOn }),
    made.undoneBy === null ? 'f' : 't',
  ];
  return `${columns.map(String).join('\t')}\n`;
}

async function store(client: ClientBase, lines: readonly string[], undone: readonly string[]): Promise<void> {
  if (lines.length > 0) {
    await pipeline(
      Readable.from([lines.join('')]),
      client.query(copyFrom('copy new_allocations from stdin')),
    );
  }
  if (undone.length > 0) {
    await client.query('insert into undone_allocations select unnest($1::bigint[])', [undone]);
  }
}
