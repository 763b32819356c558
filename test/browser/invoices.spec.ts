import { expect, test } from '@playwright/test';
import { readPdf } from '../support/read-pdf.js';
import { accountNumber, amount, ask, download, openAs, PHONE, readShownQr, zloty } from './portal.js';
import { settle } from './visit.js';

const LIST = `query List($account: String!, $filter: InvoiceFilter) {
  account(number: $account) {
    invoices(first: 100, filter: $filter) {
      totalCount
      summary { total allocated remaining }
      nodes { id number total remaining status isCorrected }
    }
  }
}`;

interface List {
  readonly account: {
    readonly invoices: {
      readonly totalCount: number;
      readonly summary: { readonly total: number; readonly allocated: number; readonly remaining: number };
      readonly nodes: readonly {
        readonly id: string;
        readonly number: string;
        readonly total: number;
        readonly remaining: number;
        readonly status: string;
        readonly isCorrected: boolean;
      }[];
    };
  };
}

test('the list shows its sums, more on demand, and the sums follow the filter', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  const account = await accountNumber(page);
  const { invoices } = (await ask<List>(page, LIST, { account })).account;
  const table = page.getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(Math.min(25, invoices.totalCount));
  await expect(table.locator('tfoot')).toContainText(amount(invoices.summary.total));
  await expect(table.locator('tfoot')).toContainText(amount(invoices.summary.remaining));

  await page.getByRole('button', { name: 'Pokaż więcej' }).click();
  await expect(table.locator('tbody tr')).toHaveCount(Math.min(50, invoices.totalCount));

  await page.getByText('Po terminie', { exact: true }).first().click();
  await expect(page).toHaveURL(/[?&]status=po-terminie/);
  const overdue = (await ask<List>(page, LIST, { account, filter: { status: ['OVERDUE'] } })).account
    .invoices;
  await expect(table.locator('tbody tr')).toHaveCount(overdue.totalCount);
  await expect(table.locator('tfoot')).toContainText(amount(overdue.summary.remaining));
  await page.context().close();
});

test('filters and order survive a reload, and Back takes them off', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  await page.getByText('Zapłacone', { exact: true }).click();
  await expect(page).toHaveURL(/status=zaplacone/);
  await page.getByText('Filtry', { exact: true }).click();
  await page.getByLabel('Rodzaj').selectOption({ label: 'Naliczenie opłat' });
  await expect(page).toHaveURL(/rodzaj=naliczenie/);
  await page.getByRole('button', { name: 'Kwota naliczenia' }).click();
  await expect(page).toHaveURL(/sort=-kwota/);
  await settle(page);
  const numbers = await page.getByRole('table').locator('tbody th').allTextContents();

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Zapłacone' })).toBeChecked();
  await expect(page.getByLabel('Rodzaj')).toHaveValue('naliczenie');
  await expect(page.getByRole('columnheader', { name: 'Kwota naliczenia' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.getByRole('table').locator('tbody th')).toHaveText(
    numbers.map((number) => number.trim()),
  );

  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/rodzaj=/);
  await page.context().close();
});

test('a filter that leaves nothing says so and is cleared at one press', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury?szukaj=nie-ma-takiego');
  await expect(page.getByText('Brak faktur w wybranym okresie')).toBeVisible();
  await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page).not.toHaveURL(/szukaj=/);
  await page.context().close();
});

test('the list is taken away with the rows of the filter', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury?status=zaplacone');
  const account = await accountNumber(page);
  const paid = (await ask<List>(page, LIST, { account, filter: { status: ['PAID'] } })).account.invoices;
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const { name, bytes } = await download(page, page.getByRole('link', { name: 'CSV' }));
  expect(name).toBe(`faktury-${account}.csv`);
  const text = bytes.toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  for (const { number } of paid.nodes) expect(text).toContain(number);
  const unpaid = (await ask<List>(page, LIST, { account, filter: { status: ['TO_PAY'] } })).account.invoices;
  for (const { number } of unpaid.nodes) expect(text).not.toContain(number);
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  expect((await download(page, page.getByRole('link', { name: 'Excel' }))).name).toMatch(/\.xlsx$/);
  await page.context().close();
});

test('every line says where its amount comes from, and the lines add up', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  const { invoices } = (await ask<List>(page, LIST, { account: await accountNumber(page) })).account;
  const [newest] = invoices.nodes.filter(({ number }) => number.startsWith('NAL/'));
  await page.goto(`/faktury/${newest?.id ?? ''}`);
  await expect(page).toHaveTitle(`${newest?.number ?? ''} – Moje rozliczenia`);

  const lines = page.locator('ebok-invoice-lines');
  const questions = lines.getByRole('button', { name: /^Skąd ta kwota\?/ });
  const count = await questions.count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) await questions.nth(index).click();
  await expect(lines.locator('ebok-line-explanation').getByText('zgadza się')).toHaveCount(count);
  for (const rate of await lines.locator('tbody tr:not(.why) td:nth-of-type(3)').allTextContents()) {
    expect(rate).toMatch(/,\d\d/);
  }
  await expect(page.getByRole('listitem').filter({ hasText: /^Naliczenie/ })).toContainText(
    /^Naliczenie( opłat)? \d\d\./,
  );
  const { account } = await ask<{
    account: { invoices: { nodes: { lines: { gross: number }[]; total: number }[] } };
  }>(
    page,
    'query($n: String!, $f: InvoiceFilter) { account(number: $n) { invoices(first: 1, filter: $f) { nodes { total lines { gross } } } } }',
    { n: await accountNumber(page), f: { text: newest?.number } },
  );
  const [shown] = account.invoices.nodes;
  expect(shown?.lines.reduce((sum, { gross }) => sum + gross, 0)).toBe(shown?.total);
  await expect(lines.locator('tfoot')).toContainText(amount(newest?.total ?? 0));

  await lines.getByRole('link', { name: 'Powierzchnia użytkowa' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moje miejsca');
  await expect(page).toHaveURL(/parametr=USABLE_AREA/);
  await page.context().close();
});

test('an unpaid document offers the transfer of what remains, and its PDF carries the same code', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  const { invoices } = (await ask<List>(page, LIST, { account: await accountNumber(page) })).account;
  const unpaid = invoices.nodes.find(({ remaining }) => remaining > 0);
  await page.goto(`/faktury/${unpaid?.id ?? ''}`);
  await expect(page.locator('.display')).toHaveText(zloty(unpaid?.remaining ?? 0));
  const { invoice } = await ask<{ invoice: { transfer: { qr: string } } }>(
    page,
    'query($id: ID!) { invoice(id: $id) { transfer { qr } } }',
    { id: unpaid?.id },
  );
  expect(await readShownQr(page.locator('bok-pay-box'))).toBe(invoice.transfer.qr);

  const { name, bytes } = await download(page, page.getByRole('link', { name: 'Pobierz PDF' }));
  expect(name).toMatch(/\.pdf$/);
  const pdf = await readPdf(bytes);
  expect(pdf.text).toContain(unpaid?.number);
  expect(pdf.qrCodes).toEqual([invoice.transfer.qr]);
  await page.context().close();
});

test('a correction and what it corrects lead to one another; a payment leads to the book and back', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/faktury');
  const { invoices } = (await ask<List>(page, LIST, { account: await accountNumber(page) })).account;
  const corrected = invoices.nodes.find(({ isCorrected }) => isCorrected);
  expect(corrected).toBeDefined();
  await page.goto(`/faktury/${corrected?.id ?? ''}`);
  const corrections = page.locator('section', { has: page.getByRole('heading', { name: 'Korekty' }) });
  const correction = corrections.getByRole('link').first();
  const number = (await correction.textContent())?.trim() ?? '';
  await correction.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await expect(page.getByText('Jej pozycje są już różnicami wobec niego')).toBeVisible();
  await page.getByRole('link', { name: `Co się zmieniło w dokumencie ${corrected?.number ?? ''}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected?.number ?? '');
  await page.locator('ebok-change-cause').getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  await corrections.getByRole('link', { name: corrected?.number ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected?.number ?? '');

  await page.locator('ebok-invoice-payments').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/rachunki\/ent_/);
  await page.getByRole('link', { name: corrected?.number ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(corrected?.number ?? '');
  await page.context().close();
});

test('a garage has VAT in columns of its own', async ({ browser }) => {
  const page = await openAs(browser, 'residentTwoUnits');
  const { viewer } = await ask<{
    viewer: { accounts: { nodes: { number: string; unit: { kind: string } }[] } };
  }>(page, '{ viewer { accounts(first: 10) { nodes { number unit { kind } } } } }');
  const garage = viewer.accounts.nodes.find(({ unit }) => unit.kind === 'GARAGE');
  await page.goto(`/faktury?konto=${garage?.number ?? ''}`);
  await page.getByRole('table').locator('tbody th a').first().click();
  const lines = page.locator('ebok-invoice-lines');
  for (const heading of ['Netto, zł', 'VAT, zł', 'Brutto, zł']) {
    await expect(lines.getByRole('columnheader', { name: heading })).toBeVisible();
  }
  await page.context().close();
});

test('on a phone each document is a card that leads to it', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/faktury');
  const card = page.locator('ebok-invoice-cards a.card').first();
  await expect(card).toContainText('Termin płatności');
  await card.click();
  await expect(page).toHaveURL(/\/faktury\/inv_/);
  await expect(page.locator('ebok-invoice-lines li').first()).toBeVisible();
  await page.context().close();
});

test('a document of somebody else is as if it were not there', async ({ browser }) => {
  const page = await openAs(browser, 'formerHolder');
  const stranger = await openAs(browser, 'resident');
  const { invoices } = (await ask<List>(stranger, LIST, { account: await accountNumber(stranger) })).account;
  await page.goto(`/faktury/${invoices.nodes[0]?.id ?? ''}`);
  await expect(page.getByText('Nie ma takiego dokumentu na Twoich kontach.')).toBeVisible();
  await stranger.context().close();
  await page.context().close();
});
