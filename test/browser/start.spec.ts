import { expect, test } from '@playwright/test';
import { accountNumber, ask, openAs, PHONE, readShownQr, zloty } from './portal.js';

const MONEY = `query Money($account: String!) {
  account(number: $account) {
    balance { amountOwed overdue notYetDue }
    nextPayment { amount rows { amount } transfer { nrb amount title qr } }
  }
  announcements(account: $account, first: 20) { nodes { title isUrgent } }
}`;

interface Money {
  readonly account: {
    readonly balance: { readonly amountOwed: number; readonly overdue: number; readonly notYetDue: number };
    readonly nextPayment: {
      readonly amount: number;
      readonly rows: readonly { readonly amount: number }[];
      readonly transfer: {
        readonly nrb: string;
        readonly amount: number;
        readonly title: string;
        readonly qr: string;
      };
    };
  };
  readonly announcements: {
    readonly nodes: readonly { readonly title: string; readonly isUrgent: boolean }[];
  };
}

test('the first screen says how much, by when and to which account, in figures of the API', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/start');
  const { account } = await ask<Money>(page, MONEY, { account: await accountNumber(page) });
  const { balance, nextPayment } = account;

  const saldo = page.locator('ebok-balance-card');
  await expect(saldo.locator('.display')).toHaveText(zloty(Math.abs(balance.amountOwed)));
  await expect(saldo.getByText('Niedopłata')).toBeVisible();
  await expect(saldo.getByText(zloty(balance.overdue))).toBeVisible();
  await expect(saldo).toContainText('Stan na');
  await expect(saldo).toContainText('wpłaty zaksięgowane do');
  await expect(saldo.locator('.operations li')).toHaveCount(3);

  const payment = page.locator('ebok-next-payment-card');
  await expect(payment.locator('.display')).toHaveText(zloty(nextPayment.amount));
  await expect(payment.locator('.part')).toHaveCount(nextPayment.rows.length);
  expect(nextPayment.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(nextPayment.amount);
  await expect(payment.getByText(nextPayment.transfer.title, { exact: true })).toBeVisible();

  expect(await readShownQr(payment), 'a camera reads what the API sent').toBe(nextPayment.transfer.qr);
  expect(nextPayment.transfer.qr.split('|').slice(1, 4)).toEqual([
    'PL',
    nextPayment.transfer.nrb,
    String(nextPayment.amount).padStart(6, '0'),
  ]);
  await page.context().close();
});

test('the account number is copied as 26 digits, and that is said', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/start');
  await page.getByRole('button', { name: /Kopiuj.*Numer rachunku/ }).click();
  await expect(page.getByText('Skopiowano: Numer rachunku')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\d{26}$/);
  await page.context().close();
});

test('on a phone the code waits behind a button and can be saved', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  await page.goto('/start');
  const { account } = await ask<Money>(page, MONEY, { account: await accountNumber(page) });
  const payment = page.locator('ebok-next-payment-card');
  await expect(payment.locator('bok-qr-code')).toHaveCount(0);
  await payment.getByRole('button', { name: 'Pokaż kod QR' }).click();
  expect(await readShownQr(payment)).toBe(account.nextPayment.transfer.qr);
  const started = page.waitForEvent('download');
  await payment.getByRole('button', { name: 'Zapisz obrazek' }).click();
  expect((await started).suggestedFilename()).toMatch(/^przelew-.+\.png$/);
  await page.context().close();
});

test('the code is black on white in the dark too', async ({ browser }) => {
  const page = await openAs(browser, 'resident', { width: 1440, colorScheme: 'dark' });
  await page.goto('/start');
  const { account } = await ask<Money>(page, MONEY, { account: await accountNumber(page) });
  expect(await readShownQr(page.locator('ebok-next-payment-card'))).toBe(account.nextPayment.transfer.qr);
  await page.context().close();
});

test('where nothing is owed there is nothing to pay and no code', async ({ browser }) => {
  const page = await openAs(browser, 'formerHolder');
  await page.goto('/start');
  await expect(page.getByText('Nie masz nic do zapłaty.')).toBeVisible();
  await expect(page.locator('bok-qr-code')).toHaveCount(0);
  await page.context().close();
});

test('the bars of water are read with the arrow keys and stand in a table at one press', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/start');
  const water = page.locator('ebok-water-card');
  const readout = water.getByRole('status');
  const newest = await readout.textContent();
  await water.getByRole('button', { pressed: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(readout).not.toHaveText(newest ?? '');
  await page.keyboard.press('End');
  await expect(readout).toHaveText(newest ?? '');
  await water.getByRole('button', { name: 'Pokaż jako tabelę' }).click();
  await expect(water.getByRole('table').getByRole('row')).toHaveCount(13);
  await page.context().close();
});

test('urgent notices come first and open where they stand', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/start');
  const { announcements } = await ask<Money>(page, MONEY, { account: await accountNumber(page) });
  const urgency = announcements.nodes.map(({ isUrgent }) => isUrgent);
  expect(urgency).toEqual([...urgency].sort((a, b) => Number(b) - Number(a)));
  const first = page.locator('ebok-notices-card details').first();
  await expect(first).toContainText(announcements.nodes[0]?.title ?? '');
  await first.locator('summary').click();
  await expect(first.locator('bok-prose')).toBeVisible();
  await expect(first.getByText('Pilne', { exact: true })).toBeVisible();
  // Read here is read everywhere.
  await page.goto('/komunikaty');
  const title = announcements.nodes[0]?.title ?? '';
  const row = page.getByRole('listitem').filter({ hasText: title });
  await expect(row).toBeVisible();
  await expect(row.getByText('Nowy', { exact: true })).toHaveCount(0);
  await page.context().close();
});

test('a part that cannot be read says so and is tried again, the others stand', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  let isBroken = true;
  await page.route('**/graphql', async (route) => {
    const isWater = /"StartWater"/.test(route.request().postData() ?? '');
    if (isWater && isBroken) await route.fulfill({ status: 500, body: 'broken' });
    else await route.continue();
  });
  await page.goto('/start');
  const water = page.locator('section.water');
  await expect(water.getByRole('alert')).toContainText('Nie udało się wczytać danych.');
  await expect(page.locator('ebok-balance-card .display')).toBeVisible();
  isBroken = false;
  await water.getByRole('button', { name: 'Spróbuj ponownie' }).click();
  await expect(page.locator('ebok-water-card bok-bars')).toBeVisible();
  await page.context().close();
});

test('what is owed needs no more than 9 requests, scripts in one hop', async ({ browser }) => {
  const signedIn = await openAs(browser, 'resident');
  const page = await signedIn.context().newPage();
  const asked: string[] = [];
  let before: readonly string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const money = page.waitForResponse(async (response) => {
    if (!response.url().endsWith('/graphql')) return false;
    const soFar = [...asked];
    const isMoney = (await response.text()).includes('"nextPayment"');
    if (isMoney) before = soFar;
    return isMoney;
  });
  await page.goto('/start');
  await money;
  await expect(page.locator('ebok-balance-card .display')).toBeVisible();
  const paths = before.map((url) => new URL(url).pathname);
  expect(paths.length, paths.join('\n')).toBeLessThanOrEqual(9);
  expect(paths.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  await page.context().close();
});
