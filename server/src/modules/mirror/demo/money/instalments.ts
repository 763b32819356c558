import { allocate } from '../../../../domain/money/allocate.js';
import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import {
  addPeriods,
  firstDayOf,
  periodsBetween,
  type BillingPeriod,
} from '../../../../domain/time/billing-period.js';
import { type LocalDate } from '../../../../domain/time/local-date.js';
import { entryKeyOf } from './account-book.js';
import type { AccountStory } from './account-story.js';
import { chargeName, entryName } from './document-numbers.js';
import { bankDay, bankDayBefore, monthFacts, plusDays } from '../time/demo-calendar.js';

/** Months of one round: arrears, the agreement, the instalments, and a month of rest. */
const CYCLE = 24;
/** The second debtor is this many months behind the first. */
const OFFSET = 12;
const MONTHS_UNPAID = 4;
const INSTALMENTS = 18;

/** Plans what a debtor in instalments does in a month: falls behind, agrees, pays as agreed, and again. */
export function planInstalments(story: AccountStory, month: BillingPeriod): void {
  const { scenario } = story.account;
  if (scenario !== 'INSTALMENTS_0' && scenario !== 'INSTALMENTS_1') {
    return;
  }
  const sinceStart = periodsBetween(story.demo.window.firstMonth, month);
  const cycle = sinceStart - (scenario === 'INSTALMENTS_1' ? OFFSET : 0);
  const phase = cycle < 0 ? CYCLE - 1 : cycle % CYCLE;
  if (phase === MONTHS_UNPAID) {
    const on = plusDays(monthFacts(month).first, 9);
    story.agenda.plan(on, () => agree(story, month, on));
  }
  if (phase >= MONTHS_UNPAID) {
    story.agenda.plan(plusDays(monthFacts(month).first, 10), () => payCurrent(story, month));
  }
}

function payCurrent(story: AccountStory, month: BillingPeriod): void {
  const amount = story.takeUndecided('OPL');
  const on = bankDay(plusDays(monthFacts(month).first, 19));
  if (amount > 0n) {
    story.planPayment(month, 'OPL', '1', { on, valueOn: on, amount, method: 'BANK_TRANSFER' });
  } else {
    story.ask('OPL', amount);
  }
}

/** The unpaid charges of four months become eighteen instalments, each due on the 15th. */
function agree(story: AccountStory, month: BillingPeriod, on: LocalDate): void {
  const { demo, account, tracker } = story;
  const months = Array.from({ length: MONTHS_UNPAID }, (_, index) =>
    addPeriods(month, index - MONTHS_UNPAID),
  );
  const debts = months
    .map((unpaid) => chargeName(account, unpaid, 'OPL'))
    .map(({ key }) => ({ key, open: tracker?.openOf(key) ?? 0n }))
    .filter((debt) => debt.open > 0n);
  const total = sumGrosze(debts.map((debt) => debt.open));
  if (total === 0n || on > demo.window.exportOn) {
    return;
  }
  const { key, number } = entryName('RAT', account, on);
  const items = instalmentsOf(month, total);
  story.ask('OPL', -total);
  demo.writer.write('instalment_plans.csv', {
    key,
    account_key: account.key,
    number,
    agreed_on: on,
    state: (items.at(-1)?.paidOn ?? on) <= demo.window.bankThrough ? 'COMPLETED' : 'ACTIVE',
    note: 'Zaległość rozłożona na wniosek; od dnia zawarcia bez odsetek.',
  });
  for (const debt of debts) {
    tracker?.exemptFromInterest(debt.key);
    demo.writer.write('instalment_debts.csv', { plan_key: key, entry_key: entryKeyOf(debt.key) });
  }
  items.forEach((item, index) => {
    demo.writer.write('instalment_items.csv', {
      plan_key: key,
      position: index + 1,
      due_on: item.dueOn,
      amount: item.amount,
    });
    payInstalment(story, number, index + 1, item);
  });
}

interface Instalment {
  readonly dueOn: LocalDate;
  readonly paidOn: LocalDate;
  readonly amount: Grosze;
}

function instalmentsOf(month: BillingPeriod, total: Grosze): Instalment[] {
  const amounts = allocate(
    total,
    Array.from({ length: INSTALMENTS }, () => 1n),
  );
  return amounts.map((amount, index) => {
    const dueOn = plusDays(firstDayOf(addPeriods(month, index + 1)), 14);
    return { dueOn, paidOn: bankDayBefore(dueOn), amount };
  });
}

/** Money without a named document goes to the oldest debt: the one in instalments. */
function payInstalment(story: AccountStory, number: string, position: number, item: Instalment): void {
  const month = item.dueOn.slice(0, 7) as BillingPeriod;
  const planned = {
    on: item.paidOn,
    valueOn: item.paidOn,
    amount: item.amount,
    method: 'BANK_TRANSFER',
  } as const;
  story.planPayment(month, 'OPL', 'RATA', planned, { title: `${number} rata ${String(position)}` });
}
