import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SMALL_PNG } from '../fixtures/permission-samples.js';
import { readPdf } from '../support/read-pdf.js';
import { accountNumber, ask, download, openAs, PHONE } from './portal.js';
import { expectSoundPage } from './visit.js';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Invoices {
  readonly account: {
    readonly invoices: { readonly nodes: readonly { readonly id: string; readonly number: string }[] };
  };
}

interface RowsOfAccount {
  readonly account: {
    readonly invoices: { readonly nodes: readonly { readonly id: string }[] };
    readonly payments: {
      readonly nodes: readonly {
        readonly id: string;
        readonly ledgerEntry: { readonly id: string } | null;
      }[];
    };
    readonly readings: {
      readonly nodes: readonly { readonly id: string; readonly meter: { readonly id: string } }[];
    };
    readonly settlements: { readonly nodes: readonly { readonly id: string }[] };
  };
}

const ROWS_OF_ACCOUNT = `query ($n: String!) { account(number: $n) {
  invoices(first: 1) { nodes { id } }
  payments(first: 1) { nodes { id ledgerEntry { id } } }
  readings(first: 1) { nodes { id meter { id } } }
  settlements(first: 1) { nodes { id } } } }`;

/** The desk's command on the portal under test, as the person at the desk runs it. */
async function atDesk(...words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'cases', '--', ...words], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'test', DATA_DIR: process.env['BROWSER_TEST_DATA'] },
  });
  return stdout;
}

test('a line of an invoice is questioned, answered by the office, closed and opened again', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const page = await openAs(browser, 'resident', PHONE);
  const { account } = await ask<Invoices>(
    page,
    'query($n: String!) { account(number: $n) { invoices(first: 1, filter: { kind: [CHARGE] }) { nodes { id number } } } }',
    { n: await accountNumber(page) },
  );
  const [invoice] = account.invoices.nodes;
  await page.goto(`/faktury/${invoice?.id ?? ''}`);
  await page
    .getByRole('button', { name: /Skąd ta kwota/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /^Zakwestionuj ?:/ })
    .first()
    .click();

  await expect(page.getByRole('heading', { level: 1, name: 'Nowa sprawa' })).toBeVisible();
  await expect(page.getByText(`pozycja dokumentu ${invoice?.number ?? ''}`)).toBeVisible();
  await expect(page.getByLabel('Temat')).toHaveValue('CHARGES');
  await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
  await expect(page.getByRole('alert')).toContainText('Napisz, o co chodzi.');

  await page.getByLabel('Treść').fill('Ilość się nie zgadza.\nProszę sprawdzić.');
  const files = page.getByLabel('Załączniki');
  await files.setInputFiles({ name: 'wirus.exe', mimeType: 'image/png', buffer: Buffer.from('MZ') });
  await expect(page.getByText('Można dołączyć tylko PDF, JPG i PNG.')).toBeVisible();
  await page.getByRole('button', { name: /^Usuń/ }).click();
  await files.setInputFiles({ name: 'licznik.png', mimeType: 'image/png', buffer: SMALL_PNG });
  await expect(page.getByText('licznik.png', { exact: false }).first()).toBeVisible();

  // Another page and back: nothing typed is lost.
  await page.getByRole('link', { name: 'Zgłoszenia' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zgłoszenia' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Treść')).toHaveValue('Ilość się nie zgadza.\nProszę sprawdzić.');
  await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();

  await expect(page.getByRole('heading', { name: 'Zgłoszenie wysłane' })).toBeVisible();
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const [number = ''] = /Z\/\d{4}\/\d{4}/.exec(heading) ?? [];
  await expectSoundPage(page, `Sprawa ${number}`);

  expect(await atDesk('list')).toContain(number);
  await atDesk(
    'answer',
    '--number',
    number,
    '--by',
    'B. Testowa',
    '--text',
    'Sprawdziliśmy, korekta w grudniu.',
  );
  await page.reload();
  await expect(page.getByText('Czeka na Ciebie')).toBeVisible();
  await expect(page.getByText('Sprawdziliśmy, korekta w grudniu.')).toBeVisible();

  const copy = await download(page, page.getByRole('link', { name: 'Kopia PDF' }));
  const { text } = await readPdf(new Uint8Array(copy.bytes));
  expect(text).toContain('Sprawdziliśmy, korekta w grudniu.');
  const picture = await download(page, page.getByRole('link', { name: 'licznik.png' }));
  expect(picture.bytes).toEqual(SMALL_PNG);

  await page.getByRole('button', { name: 'Zamknij' }).click();
  await expect(page.getByRole('heading', { name: 'Sprawa jest zamknięta' })).toBeVisible();
  await page.getByRole('button', { name: 'Otwórz ponownie' }).click();
  await page.getByLabel('Treść').fill('Dziękuję, ale jeszcze jedno.');
  await page.getByRole('button', { name: 'Wyślij wiadomość' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dziękuję, ale jeszcze jedno.' })).toBeVisible();
  await page.goto('/zgloszenia');
  await expect(page.getByRole('link', { name: new RegExp(number) })).toContainText('W toku');
  await page.context().close();
});

test('a row and the case about it lead to one another', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, 'resident');
  const { account } = await ask<RowsOfAccount>(page, ROWS_OF_ACCOUNT, { n: await accountNumber(page) });
  const [invoice] = account.invoices.nodes;
  const [payment] = account.payments.nodes;
  const [reading] = account.readings.nodes;
  const [settlement] = account.settlements.nodes;
  const rows = [
    [invoice?.id, `/faktury/${invoice?.id ?? ''}`],
    [payment?.id, `/rachunki/${payment?.ledgerEntry?.id ?? ''}`],
    [reading?.id, `/media/odczyty?licznik=${reading?.meter.id ?? ''}`],
    [settlement?.id, `/media/rozliczenia/${settlement?.id ?? ''}`],
  ] as const;
  for (const [about, place] of rows) {
    await page.goto(`/zgloszenia/nowe?dotyczy=${about ?? ''}`);
    await page.getByLabel('Treść').fill('Proszę o wyjaśnienie.');
    await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
    await expect(page.getByRole('heading', { name: 'Zgłoszenie wysłane' })).toBeVisible();
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const [number = ''] = /Z\/\d{4}\/\d{4}/.exec(heading) ?? [];

    await page.getByRole('link', { name: 'Zobacz, jak jest teraz' }).click();
    await expect(page).toHaveURL((url) => `${url.pathname}${url.search}`.startsWith(place));
    const own = page.getByRole('link', { name: `Twoja sprawa ${number}` });
    await expect(page.locator('bok-own-cases').filter({ has: own })).toContainText('Nowa');
    await own.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  }
  await page.context().close();
});
