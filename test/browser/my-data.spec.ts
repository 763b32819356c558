import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountNumber, ask, download, openAs, readShownQr } from './portal.js';
import { loginOf } from './visit.js';

test('who I am, where to pay: copied, scanned, with the amount left to me', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/moje-dane');
  const number = await accountNumber(page);
  const { account } = await ask<{ account: { bankAccount: string; transfer: { qr: string } } }>(
    page,
    'query($n: String!) { account(number: $n) { bankAccount transfer(amount: 0) { qr } } }',
    { n: number },
  );
  await expect(page.getByRole('main')).toContainText(number);
  await page
    .getByRole('button', { name: /Kopiuj.*Numer rachunku/ })
    .first()
    .click();
  await expect(page.getByText('Skopiowano: Numer rachunku bankowego')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(account.bankAccount);

  await page.getByRole('button', { name: 'Pokaż kod QR' }).click();
  expect(await readShownQr(page.locator('ebok-account-number'))).toBe(account.transfer.qr);
  expect(account.transfer.qr).toContain('|000000|');
  await page.context().close();
});

test('what the charges are based on: today, ever, and as a file', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/moje-dane');
  await page.getByRole('link', { name: 'Moje miejsca' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moje miejsca');
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows.filter({ hasText: 'Powierzchnia użytkowa' })).toHaveCount(1);
  const today = await rows.count();
  await page.getByRole('button', { name: 'Pokaż historię' }).click();
  await expect(page).toHaveURL(/historia=tak/);
  await expect(page.getByRole('columnheader', { name: 'Obowiązuje do' })).toBeVisible();
  expect(await rows.count()).toBeGreaterThanOrEqual(today);

  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const { bytes } = await download(page, page.getByRole('link', { name: 'CSV' }));
  expect(bytes.toString('utf8').trim().split(/\r?\n/)).toHaveLength((await rows.count()) + 1);

  await rows.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/faktury\?szukaj=/);
  await expect(page.getByRole('table')).toBeVisible();
  await page.context().close();
});

test('a new e-mail address needs the password, and counts once its link was opened', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  const { password } = loginOf('resident');
  const address = `${randomUUID()}@example.pl`;
  await page.goto('/moje-dane');
  await page.getByRole('button', { name: /(Dodaj|Zmień) adres e-mail/ }).click();
  await page.getByRole('button', { name: 'Wyślij link' }).click();
  await expect(page.getByRole('alert')).toContainText('Wpisz adres e-mail.');

  await page.getByLabel('Nowy adres e-mail').fill(address);
  await page.getByLabel('Twoje hasło').fill('nie-to-haslo-12');
  await page.getByRole('button', { name: 'Wyślij link' }).click();
  await expect(page.getByRole('alert')).toContainText('To nie jest Twoje obecne hasło.');

  await page.getByLabel('Twoje hasło').fill(password);
  await page.getByRole('button', { name: 'Wyślij link' }).click();
  await expect(page.getByText(`${address} czeka na potwierdzenie`)).toBeVisible();

  await page.goto(await linkMailedTo(address));
  await page.getByRole('button', { name: 'Potwierdzam adres' }).click();
  await expect(page.getByText('Adres e-mail jest potwierdzony.')).toBeVisible();
  await page.goto('/moje-dane');
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expect(page.getByText('czeka na potwierdzenie')).toHaveCount(0);
  await page.context().close();
});

/** The link in the letter that the portal wrote to an address; its letters are files. */
async function linkMailedTo(address: string): Promise<string> {
  const folder = join(process.env['BROWSER_TEST_DATA'] ?? '', 'mails');
  let link: string | undefined;
  await expect
    .poll(
      () => {
        link = linkIn(folder, address);
        return link;
      },
      { timeout: 15_000 },
    )
    .toBeDefined();
  const { pathname, search, hash } = new URL(link ?? '');
  return `${pathname}${search}${hash}`;
}

function linkIn(folder: string, address: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const letters = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    // Quoted-printable: long lines are broken with `=`, and `=` itself is `=3D`.
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/=\r?\n/g, '')
        .replaceAll('=3D', '='),
    )
    .filter((letter) => letter.includes(address));
  return letters.map((letter) => /https?:\/\/\S*token=[\w-]+/.exec(letter)?.[0]).find(Boolean);
}
