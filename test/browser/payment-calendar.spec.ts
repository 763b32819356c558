import { expect, test, type Page } from '@playwright/test';
import { readIcs } from '../support/read-ics.js';
import { accountNumber, ask, download, openAs, PHONE, todayOf, zloty } from './portal.js';
import { settle } from './visit.js';

const CALENDAR = `query OfMonth($account: String!, $from: Date!, $to: Date!) {
  account(number: $account) {
    paymentCalendar(from: $from, to: $to) {
      remaining
      months { month remaining overdue notYetDue }
      holidays { on name }
      payments { id state payableOn amount remaining documentNumber instalment { position } invoice { id } }
    }
  }
}`;

interface Payment {
  readonly id: string;
  readonly state: 'OVERDUE' | 'TODAY' | 'COMING' | 'PAID';
  readonly payableOn: string;
  readonly amount: number;
  readonly remaining: number;
  readonly documentNumber: string;
  readonly instalment: object | null;
  readonly invoice: { readonly id: string } | null;
}

interface OfMonth {
  readonly account: {
    readonly paymentCalendar: {
      readonly remaining: number;
      readonly months: readonly {
        readonly month: string;
        readonly remaining: number;
        readonly overdue: number;
        readonly notYetDue: number;
      }[];
      readonly holidays: readonly { readonly on: string; readonly name: string }[];
      readonly payments: readonly Payment[];
    };
  };
}

const WORDS = { OVERDUE: 'Po terminie', TODAY: 'Dziś', COMING: 'Nadchodzi', PAID: 'Zapłacone' } as const;

/** What the API says of a year around today. */
async function calendarOf(page: Page): Promise<OfMonth['account']['paymentCalendar']> {
  const today = await todayOf(page);
  const span = { from: monthFrom(today, -6) + '-01', to: monthFrom(today, 6) + '-28' };
  const account = await accountNumber(page);
  return (await ask<OfMonth>(page, CALENDAR, { account, ...span })).account.paymentCalendar;
}

function monthFrom(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}

const cellOf = (page: Page, day: string) => page.locator(`[data-day="${day}"]`);

test('each month shows the payments, sums and days off that the API tells', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/kalendarz');
  const { payments, months, holidays, remaining } = await calendarOf(page);
  const shown = new Set(payments.map(({ payableOn }) => payableOn.slice(0, 7)));
  for (const month of [...shown].toSorted().slice(-3)) {
    await page.goto(`/kalendarz?m=${month}`);
    const mine = payments.filter(({ payableOn }) => payableOn.startsWith(month));
    const list = page.locator('ebok-payment-list li');
    await expect(list).toHaveCount(mine.length);
    for (const [index, payment] of mine.entries()) {
      const amount = zloty(payment.state === 'PAID' ? payment.amount : payment.remaining);
      for (const place of [list.nth(index), cellOf(page, payment.payableOn)]) {
        await expect(place).toContainText(amount);
        await expect(place).toContainText(WORDS[payment.state]);
        await expect(place).toContainText(payment.documentNumber);
      }
    }
    const sums = months.find((one) => one.month === month) ?? { overdue: 0, notYetDue: 0, remaining: 0 };
    await expect(page.locator('.sums dd')).toHaveText(
      [sums.overdue, sums.notYetDue, sums.remaining].map(zloty),
    );
    for (const { on, name } of holidays.filter((day) => day.on.startsWith(month))) {
      await expect(cellOf(page, on)).toContainText(name);
      await expect(cellOf(page, on)).toHaveClass(/free/);
    }
  }
  await expect(page.getByText('Do zapłaty we wszystkich miesiącach:')).toContainText(zloty(remaining));
  await page.context().close();
});

test('months are turned by buttons, stand in the address, and an empty one says so', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/kalendarz');
  const today = await todayOf(page);
  await expect(cellOf(page, today)).toHaveAttribute('aria-current', 'date');
  await page.getByRole('button', { name: 'Następny miesiąc' }).click();
  await expect(page).toHaveURL(new RegExp(`m=${monthFrom(today, 1)}`));
  await page.getByRole('button', { name: 'Poprzedni miesiąc' }).click();
  await page.getByRole('button', { name: 'Poprzedni miesiąc' }).click();
  await expect(page).toHaveURL(new RegExp(`m=${monthFrom(today, -1)}`));
  await page.goBack();
  await expect(cellOf(page, today)).toBeVisible();

  await page.goto('/kalendarz?m=2039-02');
  await expect(page.getByText('W tym miesiącu nie masz nic do zapłaty.')).toBeVisible();
  await expect(page.locator('[role="gridcell"]')).toHaveCount(35);
  await page.getByRole('button', { name: 'Dziś', exact: true }).click();
  await expect(cellOf(page, today)).toBeFocused();
  await expect(page).not.toHaveURL(/m=/);
  await page.goto('/kalendarz?m=2026-13');
  await expect(cellOf(page, today)).toBeVisible();
  await page.context().close();
});

test('the grid is walked with the keyboard alone, and Enter opens what is due', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/kalendarz');
  const { payments } = await calendarOf(page);
  const today = await todayOf(page);
  const byDay = Map.groupBy(payments, ({ payableOn }) => payableOn);
  const [target] = payments.filter(
    ({ payableOn, invoice }) => invoice && payableOn < today && byDay.get(payableOn)?.length === 1,
  );
  if (!target?.invoice) throw new Error('the demo has no payment alone on its day');
  await page.getByRole('button', { name: 'Następny miesiąc' }).focus();
  await page.keyboard.press('Tab');
  await expect(cellOf(page, today)).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveAttribute('aria-live', 'polite');

  let day = today;
  const press = async (key: string, next: string): Promise<void> => {
    await page.keyboard.press(key);
    day = next;
    await expect(cellOf(page, day)).toBeFocused();
  };
  const plus = (days: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  await press('ArrowUp', plus(-7));
  await press('ArrowDown', plus(7));
  await press('ArrowLeft', plus(-1));
  await press('ArrowRight', plus(1));
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  await press('Home', plus(-weekday));
  await press('End', plus(6));
  const at = () => page.locator('[role="gridcell"]:focus').getAttribute('data-day');
  while (day.slice(0, 7) > target.payableOn.slice(0, 7)) {
    const month = monthFrom(day, -1);
    await page.keyboard.press('PageUp');
    await expect.poll(at).toContain(month);
    day = (await at()) ?? '';
  }
  const back = day;
  await page.keyboard.press('PageDown');
  await expect.poll(at).toContain(monthFrom(back, 1));
  await page.keyboard.press('PageUp');
  await expect.poll(at).toContain(back.slice(0, 7));
  day = (await at()) ?? '';
  while (day < target.payableOn) await press('ArrowRight', plus(1));
  while (day > target.payableOn) await press('ArrowLeft', plus(-1));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/faktury/${target.invoice.id}`));
  await page.context().close();
});

test('on a phone the sums stand above the bar, the files and the printer beneath them', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/kalendarz');
  await settle(page);
  const bar = await page.getByRole('navigation', { name: 'Menu główne' }).boundingBox();
  const sums = await page.locator('.sums').boundingBox();
  const print = page.getByRole('button', { name: 'Drukuj' });
  await expect(print).toBeVisible();
  const tools = await print.boundingBox();
  if (!bar || !sums || !tools) throw new Error('a part of the page is not shown');
  expect(sums.y + 40).toBeLessThan(bar.y);
  expect(tools.y).toBeGreaterThan(sums.y + sums.height - 1);
  const legend = page.getByRole('list', { name: 'Pozostałe oznaczenia' });
  await expect(legend).toContainText('Dziś');
  await expect(legend).toContainText('Zapłacone');
  await page.context().close();
});

test('a payment goes into a calendar as a file, the list into a spreadsheet', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/kalendarz');
  const { payments } = await calendarOf(page);
  const open = payments.find(({ state }) => state !== 'PAID');
  if (!open) throw new Error('the demo owes nothing');
  await page.goto(`/kalendarz?m=${open.payableOn.slice(0, 7)}`);
  const row = page.locator(`[data-payment="${open.id}"]`);
  const ics = await download(page, row.getByRole('link', { name: 'Do kalendarza' }));
  const [event] = readIcs(ics.bytes.toString()).events;
  expect(event).toMatchObject({ day: open.payableOn, status: 'CONFIRMED', alarmHours: [63] });
  expect(event?.summary).toContain(`${zloty(open.remaining)}: `);
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const csv = await download(page, page.getByRole('link', { name: 'Ten miesiąc, CSV' }));
  expect(csv.name).toMatch(/^kalendarz-L\d+\.csv$/);
  expect(csv.bytes.toString()).toContain(open.documentNumber);
  await page.context().close();
});

test('an address for calendar programs is made, shown once, read without signing in, and withdrawn', async ({
  browser,
  playwright,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/kalendarz');
  const { payments } = await calendarOf(page);
  const feed = page.locator('ebok-calendar-subscription');
  await feed.getByRole('button', { name: 'Utwórz adres' }).click();
  const address = (await feed.locator('.address').textContent())?.trim() ?? '';
  await expect(feed.getByRole('link', { name: 'Otwórz w kalendarzu' })).toHaveAttribute(
    'href',
    address.replace(/^http:/, 'webcal:'),
  );
  const { pathname, search } = new URL(address);
  const program = await playwright.request.newContext({ baseURL: new URL(page.url()).origin });
  const answer = await program.get(pathname + search);
  expect(answer.status()).toBe(200);
  const events = readIcs(await answer.text()).events.filter(({ uid }) => !/^cal_(win|ver)-/.test(uid));
  const open = payments.filter(({ state }) => state !== 'PAID');
  expect(events.map(({ uid, day }) => [uid.replace(/@.*/, ''), day])).toEqual(
    open.map(({ id, payableOn }) => [id, payableOn]),
  );

  await page.reload();
  await expect(feed.getByText('Ostatnio użyty:')).toBeVisible();
  await expect(feed.locator('.address')).toHaveCount(0);
  await feed.getByRole('button', { name: 'Cofnij adres' }).click();
  await feed.getByRole('dialog').getByRole('button', { name: 'Cofnij adres' }).click();
  await expect(feed.getByRole('button', { name: 'Utwórz adres' })).toBeVisible();
  expect((await program.get(pathname + search)).status()).toBe(404);
  await program.dispose();
  await page.context().close();
});

test('prints the month without menus and buttons', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/kalendarz');
  await settle(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // What leads to a payment of another month stays as words.
  await expect(page.getByRole('main').locator('button:not(.link):visible')).toHaveCount(0);
  await page.context().close();
});
