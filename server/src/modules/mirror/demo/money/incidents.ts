import { sumGrosze, type Grosze } from '../../../../domain/money/grosze.js';
import { addPeriods, lastDayOf, type BillingPeriod } from '../../../../domain/time/billing-period.js';
import { type LocalDate } from '../../../../domain/time/local-date.js';
import type { AccountStory } from './account-story.js';
import { entryName, interestNoteName } from './document-numbers.js';
import { noteQuarter } from './interest-notes.js';
import { correctionLine } from './monthly-charges.js';
import { diceFor } from '../random.js';
import { bankDay, monthFacts, plusDays, isCalendarMonth } from '../time/demo-calendar.js';

const JANUARY = 1;
const MONTHS_OF_NOTES = [1, 4, 7, 10];
const MONTHS_OF_DEMANDS = [2, 5, 8, 11];
const NOTE_DUE_AFTER = 14;
/** What somebody in „REFUNDED” pays by mistake each April, grosze. */
const PAID_BY_MISTAKE: Grosze = 400_00n;
/** What somebody in „WRITTEN_OFF” leaves unpaid each October, grosze. */
const NOT_WORTH_ASKING: Grosze = 12_40n;
/** What the holder of two units pays for the garage to the flat's account each May, grosze. */
const PAID_TO_THE_OTHER: Grosze = 50_00n;
const CORRECTIONS_BY_CHANCE = 0.004;

/** Plans what happens to an account in a month besides charges, settlements and payments. */
export function planIncidents(story: AccountStory, month: BillingPeriod): void {
  if (story.tracker && MONTHS_OF_NOTES.some((number) => isCalendarMonth(month, number))) {
    story.agenda.plan(dayIn(month, 10), () => noteInterest(story, month));
  }
  if (story.account.unit.kind === 'GARAGE' && story.account.unit.indexOfKind === 0) {
    planTransfer(story, month, -PAID_TO_THE_OTHER);
  }
  if (story.style === 'VERY_LATE' && MONTHS_OF_DEMANDS.some((number) => isCalendarMonth(month, number))) {
    story.agenda.plan(dayIn(month, 20), () => {
      demandPayment(story, dayIn(month, 20));
    });
  }
  planByScenario(story, month);
}

/** Plans what follows the end of an account: what is left to pay, what is left to give back. */
export function planFarewell(story: AccountStory): void {
  const { closedOn } = story.account;
  if (closedOn === null) {
    return;
  }
  const lastPaymentOn = bankDay(plusDays(closedOn, 25));
  const refundOn = bankDay(plusDays(closedOn, 45));
  for (const fund of story.funds) {
    story.agenda.plan(lastPaymentOn, () => {
      payWhatIsOwed(story, lastPaymentOn, fund, 'KONIEC');
    });
    story.agenda.plan(refundOn, () => {
      refund(story, refundOn, -story.book.owedIn(fund), fund);
    });
  }
}

/** Pays at once all that is owed, if anything. */
export function payWhatIsOwed(story: AccountStory, on: LocalDate, fund: 'OPL' | 'REM', part: string): void {
  const amount = story.book.owedIn(fund);
  if (amount > 0n) {
    story.takeUndecided(fund);
    const payment = { on, valueOn: on, amount, method: 'BANK_TRANSFER' } as const;
    story.receive(on.slice(0, 7) as BillingPeriod, fund, part, payment);
  }
}

function planByScenario(story: AccountStory, month: BillingPeriod): void {
  const is = (number: number): boolean => isCalendarMonth(month, number);
  switch (story.account.scenario) {
    case 'SHOWCASE':
    case 'CORRECTED':
      planCorrection(story, month, is(5) || is(11) ? -1 : is(6) || is(12) ? 1 : 0);
      return;
    case 'TWO_UNITS':
      planTransfer(story, month, PAID_TO_THE_OTHER);
      return;
    case 'REFUNDED':
      planRefund(story, month);
      return;
    case 'WRITTEN_OFF':
      planWriteOff(story, month);
      return;
    case undefined:
      planCorrectionByChance(story, month);
      return;
    default:
  }
}

function planCorrectionByChance(story: AccountStory, month: BillingPeriod): void {
  const dice = diceFor(story.demo.stock.seed, 'correction', story.account.key, month);
  if (dice.chance(CORRECTIONS_BY_CHANCE)) {
    planCorrection(story, month, dice.chance(0.5) ? 1 : -1);
  }
}

/** Somebody moved in or out last month, and the office learns of it on the 12th of this one. */
function planCorrection(story: AccountStory, month: BillingPeriod, persons: number): void {
  const corrected = addPeriods(month, -1);
  const isPossible = persons !== 0 && story.account.unit.kind === 'FLAT' && story.isCharged(corrected);
  const occupants = story.basis.parameters.find('OCCUPANTS', monthFacts(corrected).first);
  if (!isPossible || Number(occupants?.value ?? 0) + persons < 1) {
    return;
  }
  story.agenda.plan(dayIn(month, 12), () => {
    const note = persons < 0 ? 'Zgłoszono wyprowadzenie się 1 osoby.' : 'Zgłoszono zamieszkanie 1 osoby.';
    const codes = story.basis.building.hasLift ? ['ODP', 'DZW'] : ['ODP'];
    const lines = codes.map((code) => correctionLine(story.basis, corrected, code, String(persons), note));
    story.correct(corrected, dayIn(month, 12), lines, note);
  });
}

/** In May a payment comes to the wrong one of two accounts, in June it is moved. */
function planTransfer(story: AccountStory, month: BillingPeriod, amount: Grosze): void {
  if (isCalendarMonth(month, 5) && amount > 0n) {
    const on = bankDay(dayIn(month, 20));
    story.planPayment(month, 'OPL', 'POMYLKA', { on, valueOn: on, amount, method: 'BANK_TRANSFER' });
  }
  const isMistakeTold = addPeriods(month, -1) >= story.demo.window.firstMonth;
  if (isCalendarMonth(month, 6) && isMistakeTold) {
    const on = dayIn(month, 15);
    story.agenda.plan(on, () => {
      story.book.postPlain({
        ...plainName('PK', story, on),
        kind: 'TRANSFER',
        on,
        fund: 'OPL',
        amount,
        title: amount > 0n ? 'Przeksięgowanie na konto garażu' : 'Przeksięgowanie z konta mieszkania',
      });
      story.ask('OPL', amount > 0n ? 0n : amount);
    });
  }
}

function planRefund(story: AccountStory, month: BillingPeriod): void {
  if (isCalendarMonth(month, 4)) {
    const on = bankDay(dayIn(month, 22));
    const planned = { on, valueOn: on, amount: PAID_BY_MISTAKE, method: 'BANK_TRANSFER' } as const;
    const refundOn = bankDay(plusDays(on, 28));
    const then = (): void => {
      story.agenda.plan(refundOn, () => {
        refund(story, refundOn, PAID_BY_MISTAKE, 'OPL');
      });
    };
    story.planPayment(month, 'OPL', 'POMYLKA', planned, { then });
  }
}

function refund(story: AccountStory, on: LocalDate, amount: Grosze, fund: 'OPL' | 'REM'): void {
  if (amount > 0n) {
    story.book.postPlain({
      ...plainName(fund === 'OPL' ? 'ZW' : 'ZR', story, on),
      kind: 'REFUND',
      on,
      fund,
      amount,
      title: 'Zwrot nadpłaty na wniosek',
    });
  }
}

function planWriteOff(story: AccountStory, month: BillingPeriod): void {
  if (isCalendarMonth(month, 10)) {
    story.agenda.plan(monthFacts(month).first, () => {
      story.ask('OPL', -NOT_WORTH_ASKING);
    });
  }
  if (isCalendarMonth(month, 11) && addPeriods(month, -1) >= story.demo.window.firstMonth) {
    const on = dayIn(month, 25);
    story.agenda.plan(on, () => {
      story.book.postPlain({
        ...plainName('UM', story, on),
        kind: 'WRITE_OFF',
        on,
        fund: 'OPL',
        amount: -NOT_WORTH_ASKING,
        title: 'Umorzenie drobnej zaległości – uchwała Zarządu',
      });
    });
  }
}

function demandPayment(story: AccountStory, on: LocalDate): void {
  const { number } = entryName('WZ', story.account, on);
  story.send({
    key: `P-${story.account.key}-${on}-WZ`,
    kind: 'DEMAND',
    title: 'Wezwanie do zapłaty',
    on,
    number,
  });
}

/** The interest note of the quarter that has just ended. */
function noteInterest(story: AccountStory, month: BillingPeriod): void {
  const { tracker, account, demo } = story;
  const on = dayIn(month, 10);
  const quarterEnd = lastDayOf(addPeriods(month, -1));
  const items = tracker && on <= demo.window.exportOn ? noteQuarter(tracker, quarterEnd) : [];
  if (!tracker || items.length === 0) {
    return;
  }
  const { key, number } = interestNoteName(account, month);
  const dueOn = plusDays(on, NOTE_DUE_AFTER);
  const total = sumGrosze(items.map((item) => item.amount));
  demo.writer.write('interest_notes.csv', {
    key,
    account_key: account.key,
    number,
    issued_on: on,
    due_on: dueOn,
    total,
  });
  items.forEach((item, index) => {
    demo.writer.write('interest_note_items.csv', {
      note_key: key,
      position: index + 1,
      debt_document_number: item.debt.number,
      principal: item.principal,
      from: item.from,
      to: item.to,
      amount: item.amount,
    });
  });
  const title = `Odsetki za opóźnienie za ${quarterInWords(month)}`;
  const entry = { key, kind: 'INTEREST_NOTE', on, fund: 'OPL', amount: total, title } as const;
  story.book.postPlain({ ...entry, documentNumber: number, interestNoteKey: key });
  const noted = items.map((item) => ({ debtKey: item.debt.key, amount: item.amount, to: item.to }));
  tracker.noteInterest(number, on, dueOn, noted);
  story.ask('OPL', total);
}

function quarterInWords(month: BillingPeriod): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  return number === JANUARY
    ? `IV kwartał ${String(year - 1)}`
    : `${ROMAN[(number - 4) / 3] ?? ''} kwartał ${String(year)}`;
}

const ROMAN = ['I', 'II', 'III'];

function plainName(prefix: string, story: AccountStory, on: LocalDate) {
  const { key, number } = entryName(prefix, story.account, on);
  return { key, documentNumber: number };
}

function dayIn(month: BillingPeriod, day: number): LocalDate {
  return plusDays(monthFacts(month).first, day - 1);
}
