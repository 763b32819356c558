import { expect, test } from '@playwright/test';
import {
  accountNumber,
  ask,
  dayInWords,
  monthEndBefore,
  openAs,
  PHONE,
  readShownQr,
  todayOf,
  zloty,
} from './portal.js';

const BALANCE = `query OnDay($account: String!, $at: Date) {
  account(number: $account) {
    balance(at: $at) {
      amountOwed overdue notYetDue unallocatedCredit
      equation { opening debits credits closing }
      lastPayment { amount }
    }
    everything: transfer(purpose: ALL) { amount qr }
    overdue: transfer(purpose: OVERDUE) { amount qr }
    interestToDate { total }
  }
}`;

interface OnDay {
  readonly account: {
    readonly balance: Readonly<
      Record<'amountOwed' | 'overdue' | 'notYetDue' | 'unallocatedCredit', number>
    > & {
      readonly equation: Readonly<Record<'opening' | 'debits' | 'credits' | 'closing', number>>;
      readonly lastPayment: { readonly amount: number } | null;
    };
    readonly everything: { readonly amount: number; readonly qr: string };
    readonly overdue: { readonly amount: number; readonly qr: string };
    readonly interestToDate: { readonly total: number };
  };
}

interface Until {
  readonly account: {
    readonly interestToDate: { readonly total: number; readonly together: number; readonly latest: string };
  };
}

/** The resident's sign, as the screen shows it. */
const seen = (grosze: number): string => (grosze < 0 ? `+${zloty(-grosze)}` : zloty(-grosze));

test('the figure, its parts and its equation are the book’s and add up', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  const { balance } = (await ask<OnDay>(page, BALANCE, { account: await accountNumber(page) })).account;
  expect(balance.overdue + balance.notYetDue - balance.unallocatedCredit).toBe(balance.amountOwed);
  const { opening, debits, credits, closing } = balance.equation;
  expect(opening + debits - credits).toBe(closing);

  await expect(page.locator('.display').first()).toHaveText(zloty(Math.abs(balance.amountOwed)));
  const parts = page.locator('ebok-balance-parts').first();
  await expect(parts).toContainText(zloty(balance.overdue));
  await expect(parts).toContainText(zloty(balance.notYetDue));
  const equation = page.locator('ebok-balance-equation');
  for (const text of [seen(opening), seen(debits), seen(-credits), seen(closing)]) {
    await expect(equation).toContainText(text);
  }
  await expect(page.getByText('Ostatnia wpłata:')).toContainText(zloty(balance.lastPayment?.amount ?? 0));
  await page.context().close();
});

test('the day stands in the address; a past day offers no payment and leads to its entries', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  const day = monthEndBefore(await todayOf(page), 4);
  await page.getByLabel('Saldo na dzień').fill(day);
  await page.getByLabel('Saldo na dzień').blur();
  await expect(page).toHaveURL(new RegExp(`dzien=${day}`));
  await expect(page.getByRole('heading', { name: `Saldo na ${dayInWords(day)}` })).toBeVisible();
  const account = await accountNumber(page);
  const { balance } = (await ask<OnDay>(page, BALANCE, { account, at: day })).account;
  await expect(page.locator('.display').first()).toHaveText(zloty(Math.abs(balance.amountOwed)));
  await expect(page.locator('bok-pay-box')).toHaveCount(0);

  await page.reload();
  await expect(page.getByLabel('Saldo na dzień')).toHaveValue(day);
  await page.getByRole('link', { name: 'Zobacz te zapisy' }).click();
  await expect(page).toHaveURL(new RegExp(`/rachunki\\?.*do=${day}`));
  await expect(page.locator('ebok-ledger-summary')).toContainText(seen(balance.amountOwed));
  await page.goBack();
  await page.getByRole('button', { name: 'Dziś' }).click();
  await expect(page).not.toHaveURL(/dzien=/);
  await page.context().close();
});

test('a day that is none, and the future, are today', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  for (const day of ['2026-02-30', '2999-01-01', 'wczoraj']) {
    await page.goto(`/saldo?dzien=${day}`);
    await expect(page.locator('bok-pay-box')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Dziś' })).toHaveCount(0);
  }
  await page.context().close();
});

test('everything or only what is overdue is paid with a code of its own', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  const { everything, overdue } = (await ask<OnDay>(page, BALANCE, { account: await accountNumber(page) }))
    .account;
  const pay = page.locator('ebok-balance-payment');
  expect(await readShownQr(pay)).toBe(everything.qr);
  await pay.getByText('Tylko po terminie').click();
  await expect(pay.getByText(zloty(overdue.amount), { exact: true })).toBeVisible();
  await expect.poll(() => readShownQr(pay)).toBe(overdue.qr);
  await page.context().close();
});

test('an amount of one’s own is paid with a code of its own, and stands in the address', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/saldo');
  const pay = page.locator('ebok-balance-payment');
  await pay.getByText('Inna kwota').click();
  const field = pay.getByLabel('Kwota przelewu, zł');
  await field.fill('nic');
  await field.blur();
  await expect(pay.getByRole('alert')).toContainText('Podaj kwotę większą od zera');
  await field.fill('123,4');
  await field.blur();
  await expect(pay.getByText('123,40\u00a0zł', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/kwota=123/);
  await page.reload();
  await expect(pay.getByText('123,40\u00a0zł', { exact: true })).toBeVisible();
  await pay.getByRole('button', { name: 'Pokaż kod QR' }).click();
  expect(await readShownQr(pay)).toContain('|012340|');
  await page.context().close();
});

test('interest to date is information, with the way it is counted', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  const { interestToDate } = (await ask<OnDay>(page, BALANCE, { account: await accountNumber(page) }))
    .account;
  const interest = page.locator('ebok-interest-preview');
  await expect(interest).toContainText('informacyjnie');
  await expect(interest).toContainText(zloty(interestToDate.total));
  await interest.getByText('Pokaż obliczenie').click();
  await expect(interest.getByRole('table')).toContainText('%');
  await page.context().close();
});

test('interest is counted to the day by which somebody means to pay', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  const account = await accountNumber(page);
  const last = monthEndBefore(await todayOf(page), -2);
  const { interestToDate } = (
    await ask<Until>(
      page,
      'query ($n: String!, $on: Date!) { account(number: $n) { interestToDate(on: $on) { total together latest } } }',
      { n: account, on: last },
    )
  ).account;
  const interest = page.locator('ebok-interest-preview');
  await interest.getByLabel('Jeśli zapłacisz do').fill(last);
  const answer = interest.getByRole('status').last();
  await expect(answer).toContainText(`Jeśli zapłacisz do ${dayInWords(last)}`);
  await expect(answer).toContainText(zloty(interestToDate.total));
  await expect(answer).toContainText(zloty(interestToDate.together));
  await expect(answer).toContainText(/Stawki roczne:.*%/);
  await expect(answer).toContainText('według ostatniej znanej stawki');
  await expect(interest.getByLabel('Jeśli zapłacisz do')).toHaveAttribute('max', interestToDate.latest);
  await page.context().close();
});

test('the parts lead to their documents', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/saldo');
  await page.getByRole('link', { name: 'Po terminie' }).click();
  await expect(page).toHaveURL(/\/faktury\?status=po-terminie/);
  await expect(page.getByRole('radio', { name: 'Po terminie' })).toBeChecked();
  await page.context().close();
});
