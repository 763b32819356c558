import { expect, test } from '@playwright/test';
import { readPdf } from '../support/read-pdf.js';
import {
  accountNumber,
  amount,
  ask,
  download,
  monthEndBefore,
  openAs,
  PHONE,
  todayOf,
  zloty,
} from './portal.js';
import { settle } from './visit.js';

const BOOK = `query Book($account: String!, $filter: LedgerFilter, $orderBy: LedgerOrder! = BOOKED_ON_DESC) {
  account(number: $account) {
    balance { amountOwed }
    ledger(first: 100, filter: $filter, orderBy: $orderBy) {
      totalCount
      summary { opening debits credits closing filteredCredits }
      nodes { id title kind amount balanceAfter bookedOn reverses { id } reversedBy { id } }
    }
  }
}`;

interface Book {
  readonly account: {
    readonly balance: { readonly amountOwed: number };
    readonly ledger: {
      readonly totalCount: number;
      readonly summary: Readonly<
        Record<'opening' | 'debits' | 'credits' | 'closing' | 'filteredCredits', number>
      >;
      readonly nodes: readonly {
        readonly id: string;
        readonly title: string;
        readonly kind: string;
        readonly amount: number;
        readonly balanceAfter: number;
        readonly bookedOn: string;
        readonly reversedBy: { readonly id: string } | null;
      }[];
    };
  };
}

/** The resident's sign: what is owed has a minus. */
const seen = (grosze: number): string => (grosze < 0 ? `+${amount(-grosze)}` : amount(-grosze));

test('the span begins and ends with its balances, and the last running balance is the balance', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki?okres=rok');
  const account = await accountNumber(page);
  const today = await todayOf(page);
  const { ledger, balance } = (
    await ask<Book>(page, BOOK, { account, filter: { from: `${today.slice(0, 4)}-01-01` } })
  ).account;
  const { opening, debits, credits, closing } = ledger.summary;
  expect(opening + debits - credits).toBe(closing);
  expect(closing).toBe(balance.amountOwed);
  expect(ledger.nodes[0]?.balanceAfter).toBe(closing);

  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toContainText('Saldo końcowe');
  await expect(rows.first()).toContainText(seen(closing));
  await expect(rows.nth(1)).toContainText(seen(closing));
  await expect(rows.last()).toContainText('Saldo początkowe');
  await expect(rows.last()).toContainText(seen(opening));
  await expect(page.locator('ebok-ledger-summary')).toContainText(zloty(credits));
  await page.context().close();
});

test('the running balance of an entry is the same whatever the order', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki?okres=wszystko&sort=-kwota');
  const account = await accountNumber(page);
  const { ledger } = (await ask<Book>(page, BOOK, { account, orderBy: 'AMOUNT_DESC' })).account;
  const rows = page.getByRole('table').locator('tbody tr');
  for (const [index, entry] of ledger.nodes.slice(0, 5).entries()) {
    await expect(rows.nth(index)).toContainText(entry.title);
    await expect(rows.nth(index).locator('td').last()).toHaveText(seen(entry.balanceAfter));
  }
  const byTime = (await ask<Book>(page, BOOK, { account })).account.ledger.nodes;
  for (const entry of ledger.nodes.slice(0, 5)) {
    const same = byTime.find(({ id }) => id === entry.id);
    if (same) expect(same.balanceAfter).toBe(entry.balanceAfter);
  }
  await page.context().close();
});

test('days, kind and amount are narrowed in the address and survive a reload', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki');
  await page.getByText('Wszystko', { exact: true }).click();
  await expect(page).toHaveURL(/okres=wszystko/);
  await page.getByText('Filtry', { exact: true }).click();
  await page.getByLabel('Rodzaj').selectOption({ label: 'Wpłata' });
  await expect(page).toHaveURL(/rodzaj=wplata/);
  await page.getByLabel('Kwota od').fill('sto');
  await page.getByLabel('Kwota od').blur();
  await expect(page.getByRole('alert')).toContainText('Wpisz kwotę, na przykład 123,45.');
  await page.getByLabel('Kwota od').fill('100,50');
  await page.getByLabel('Kwota od').blur();
  await expect(page).toHaveURL(/kwota-od=100/);

  const account = await accountNumber(page);
  const filter = { kind: ['PAYMENT'], amountFrom: 10050 };
  const { ledger } = (await ask<Book>(page, BOOK, { account, filter })).account;
  await expect(page.locator('bok-pager')).toContainText(`z ${ledger.totalCount}`);
  await expect(page.locator('ebok-ledger-summary')).toContainText(
    `uznania ${zloty(ledger.summary.filteredCredits)}`,
  );

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Wszystko' })).toBeChecked();
  await expect(page.getByLabel('Rodzaj')).toHaveValue('wplata');
  await expect(page.locator('bok-pager')).toContainText(`z ${ledger.totalCount}`);

  await page.getByText('Własny okres', { exact: true }).click();
  await expect(page.getByLabel('Od', { exact: true })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
  await expect(page).toHaveURL(/od=.*do=/);
  await page.context().close();
});

test('a payment says what it covered, and leads to those documents', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki?okres=wszystko&rodzaj=wplata');
  await page.getByRole('table').locator('tbody tr:not(.edge) th a').first().click();
  await expect(page).toHaveURL(/\/rachunki\/ent_/);
  await expect(page.getByRole('heading', { name: 'Co pokryła ta wpłata' })).toBeVisible();
  const covered = page.locator('ebok-entry-allocations').getByRole('link').first();
  const number = (await covered.textContent())?.trim() ?? '';
  await expect(page.locator('ebok-entry-allocations')).toContainText(
    /art\. 451 k\.c\.|wskazana|korekta|nadpłata/,
  );
  await covered.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await page.context().close();
});

test('an entry that was taken back and the one that took it back lead to one another', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki?okres=wszystko');
  const { ledger } = (await ask<Book>(page, BOOK, { account: await accountNumber(page) })).account;
  const reversed = ledger.nodes.find(({ reversedBy }) => reversedBy !== null);
  expect(reversed).toBeDefined();
  await page.goto(`/rachunki/${reversed?.id ?? ''}`);
  await page.getByRole('link', { name: /^Wystornowany/ }).click();
  await expect(page).toHaveURL(new RegExp(`/rachunki/${reversed?.reversedBy?.id ?? ''}`));
  await page.getByRole('link', { name: /^Storno zapisu/ }).click();
  await expect(page).toHaveURL(new RegExp(`/rachunki/${reversed?.id ?? ''}`));
  await page.context().close();
});

test('the statement is taken away for the days that are shown', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/rachunki');
  const account = await accountNumber(page);
  const today = await todayOf(page);
  const filter = { from: monthEndBefore(today, 10), to: monthEndBefore(today, 4) };
  await page.goto(`/rachunki?od=${filter.from}&do=${filter.to}`);
  await expect(page.getByLabel('Do', { exact: true })).toHaveValue(filter.to);
  await settle(page);
  const { ledger } = (await ask<Book>(page, BOOK, { account, filter })).account;
  const { name, bytes } = await download(page, page.getByRole('link', { name: 'Wyciąg z konta (PDF)' }));
  expect(name).toBe(`wyciag-${account}-${filter.from}-${filter.to}.pdf`);
  const pdf = await readPdf(bytes);
  expect(pdf.text).toContain(account);
  expect(pdf.text).toContain(amount(Math.abs(ledger.summary.closing)).replaceAll('\u00a0', ' '));

  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const csv = await download(page, page.getByRole('link', { name: 'CSV' }));
  const lines = csv.bytes.toString('utf8').trim().split(/\r?\n/);
  expect(lines.length, 'a heading, the entries, the two balances, the sums').toBe(ledger.totalCount + 4);
  await page.context().close();
});

test('on a phone the history goes by months, newest first', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/rachunki?okres=wszystko');
  const { ledger } = (await ask<Book>(page, BOOK, { account: await accountNumber(page) })).account;
  const months = page.locator('ebok-ledger-months section');
  const [newest] = ledger.nodes;
  const shownMonth = new Intl.DateTimeFormat('pl-PL', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${newest?.bookedOn ?? ''}T00:00:00Z`));
  await expect(months.first().getByRole('heading')).toHaveText(shownMonth);
  await expect(months.first()).toContainText(`${seen(newest?.balanceAfter ?? 0)}\u00a0zł`);
  await expect(page.locator('ebok-ledger-months')).toContainText('Saldo początkowe');
  await page.context().close();
});
