import type { ClientBase } from 'pg';
import { payableOn } from '../../../domain/time/business-day.js';
import { localDate } from '../../../domain/time/local-date.js';

/**
 * Works out, for every due day in the folder, the day by which payment is in time (art. 115 of the Civil Code), with the
 * cooperative's own days off and its setting as the folder gives them, else as the book has them.
 * Makes `mirror_payable_days` (due_on, payable_on).
 */
export async function computePayableDays(client: ClientBase): Promise<void> {
  await client.query(
    'create temporary table mirror_payable_days (due_on date primary key, payable_on date not null) on commit drop',
  );
  const { rows } = await client.query<{ due_on: string }>(`
    select due_on::text from mirror_invoices
    union select due_on::text from mirror_interest_notes
    union select due_on::text from mirror_instalment_items
    union select coalesce(due_on, booked_on)::text from mirror_ledger_entries where debit > 0`);
  const days = rows.map(({ due_on }) => localDate(due_on));
  const daysOff = (await doesShift(client)) ? await daysOffOf(client) : undefined;
  await client.query(
    `insert into mirror_payable_days (due_on, payable_on)
     select d, p from unnest($1::date[], $2::date[]) t(d, p)`,
    [days, days.map((day) => (daysOff ? payableOn(day, daysOff) : day))],
  );
}

async function doesShift(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ shifts: boolean }>(`
    select coalesce((select shift_due_from_holiday from mirror_cooperative limit 1),
                    (select shift_due_from_holiday from cooperative_settings), true) as shifts`);
  return rows[0]?.shifts ?? true;
}

async function daysOffOf(client: ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ day: string }>(
    'select day::text from mirror_holidays union select on_day::text from holidays',
  );
  return new Set(rows.map(({ day }) => day));
}
