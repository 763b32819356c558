import { expect, test, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { SMALL_PNG } from '../fixtures/permission-samples.js';
import { accountNumber, ask, monthEndBefore, openAs, todayOf } from './portal.js';
import {
  complaintsOf,
  expectNoJump,
  expectNoSidewaysScroll,
  expectSoundPage,
  settle,
  watchJumps,
  WIDTHS,
} from './visit.js';

interface Address {
  readonly path: string;
  readonly heading: string | RegExp;
}

const SAMPLES = `query Samples($account: String!) {
  account(number: $account) {
    invoices(first: 100) { nodes { id number remaining isCorrected inInstalments } }
    settlements(first: 2) { nodes { id number } }
    ledger(first: 100) { nodes { id title kind reversedBy { id } } }
    documents(first: 1) { nodes { id title } }
    cases(first: 1) { nodes { id number } }
  }
  announcements(account: $account, first: 1) { nodes { id title } }
}`;

interface Samples {
  readonly account: {
    readonly invoices: {
      readonly nodes: readonly {
        readonly id: string;
        readonly number: string;
        readonly remaining: number;
        readonly isCorrected: boolean;
      }[];
    };
    readonly settlements: { readonly nodes: readonly { readonly id: string; readonly number: string }[] };
    readonly ledger: {
      readonly nodes: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
    };
    readonly documents: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
    readonly cases: { readonly nodes: readonly { readonly id: string; readonly number: string }[] };
  };
  readonly announcements: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

/** A case with a file, so that there is a thread to look at. */
async function writeCase(page: Page): Promise<void> {
  await page.goto('/zgloszenia/nowe?temat=inne');
  await page.getByLabel('Treść').fill('Dwa wiersze,\njeden pod drugim.');
  await page
    .getByLabel('Załączniki')
    .setInputFiles({ name: 'zdjecie-licznika.png', mimeType: 'image/png', buffer: SMALL_PNG });
  await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
  await expect(page.getByRole('heading', { name: 'Zgłoszenie wysłane' })).toBeVisible();
}

/** Every page of the resident's modules, with documents and entries of this very account. */
async function everyAddress(page: Page): Promise<readonly Address[]> {
  await writeCase(page);
  const { account, announcements } = await ask<Samples>(page, SAMPLES, {
    account: await accountNumber(page),
  });
  const invoices = account.invoices.nodes;
  const documents = [
    invoices.find(({ remaining }) => remaining > 0),
    invoices.find((one) => one.isCorrected),
  ];
  const entries = ['PAYMENT', 'MEDIA_SETTLEMENT', 'INTEREST_NOTE'].map((kind) =>
    account.ledger.nodes.find((entry) => entry.kind === kind),
  );
  return [
    { path: '/start', heading: 'Start' },
    { path: '/faktury', heading: 'Faktury i zapłaty' },
    { path: '/faktury?status=po-terminie&rodzaj=nota-odsetkowa', heading: 'Faktury i zapłaty' },
    ...documents.flatMap((one) =>
      one ? [{ path: `/faktury/${one.id}?porownaj=rok`, heading: one.number }] : [],
    ),
    { path: '/faktury/inv_999999', heading: 'Dokument' },
    { path: '/kalendarz', heading: 'Kalendarz płatności' },
    {
      path: `/kalendarz?m=${monthEndBefore(await todayOf(page), 4).slice(0, 7)}`,
      heading: 'Kalendarz płatności',
    },
    { path: '/rachunki', heading: 'Rachunki i płatności' },
    { path: '/rachunki?sort=kwota&rodzaj=wplata&kwota-od=1', heading: 'Rachunki i płatności' },
    ...entries.flatMap((one) => (one ? [{ path: `/rachunki/${one.id}`, heading: one.title }] : [])),
    { path: '/media/zuzycie?jednostka=zl&okres=rok', heading: 'Zużycie' },
    { path: '/media/rozliczenia', heading: 'Rozliczenia' },
    ...account.settlements.nodes.map(({ id, number }) => ({
      path: `/media/rozliczenia/${id}`,
      heading: number,
    })),
    { path: '/media/liczniki', heading: 'Liczniki' },
    { path: '/media/odczyty?zrodlo=radiowy', heading: 'Odczyty' },
    { path: '/media/odczyty/podaj', heading: 'Podaj odczyt' },
    { path: '/saldo', heading: 'Saldo' },
    { path: `/saldo?dzien=${monthEndBefore(await todayOf(page), 4)}`, heading: 'Saldo' },
    { path: '/kontakt', heading: 'Kontakt' },
    { path: '/komunikaty', heading: 'Komunikaty' },
    ...announcements.nodes.map(({ id, title }) => ({ path: `/komunikaty/${id}`, heading: title })),
    { path: '/zgloszenia', heading: 'Zgłoszenia' },
    ...account.cases.nodes.map(({ id, number }) => ({
      path: `/zgloszenia/${id}`,
      heading: `Sprawa ${number}`,
    })),
    { path: `/zgloszenia/nowe?dotyczy=${invoices[0]?.id ?? ''}`, heading: 'Nowa sprawa' },
    { path: '/dokumenty', heading: 'Dokumenty' },
    { path: '/dokumenty?nieprzeczytane=tak&sort=tytul', heading: 'Dokumenty' },
    ...account.documents.nodes.map(({ id, title }) => ({ path: `/dokumenty/${id}`, heading: title })),
    { path: '/wiecej', heading: 'Więcej' },
    { path: '/moje-dane', heading: 'Moje dane' },
    { path: '/moje-dane/miejsca?historia=tak', heading: 'Moje miejsca' },
  ];
}

/** Opens a page, and what is folded on it: explanations, filters, codes. What nobody opened nobody checked. */
async function openWhole(page: Page, { path, heading }: Address): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
  await settle(page);
  await expectNoJump(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
      button.click();
  });
  await settle(page);
}

/** The narrowest screen that counts, and the largest text on a phone. */
async function expectRoomOnPhones(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width: 320, height: 844 });
  await settle(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width, height: 844 });
  const root = page.locator('html');
  await root.evaluate((element) => (element.dataset['text'] = 'largest'));
  await settle(page);
  await expectNoSidewaysScroll(page);
}

/** First words of every key: a key shown as it is would be a sentence that was never written. */
const KEY = new RegExp(
  `\\b(${[
    ...new Set(
      globSync('client/src/app/**/*en.json').flatMap((file) =>
        Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).map((key) => key.split('.')[0]),
      ),
    ),
  ].join('|')})\\.[a-z]\\w+`,
);

async function expectInEnglish(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await test.step(path, async () => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await settle(page);
    await expect(page.getByRole('main')).not.toContainText(KEY);
  });
}

test.describe('a resident’s whole visit', () => {
  for (const width of WIDTHS) {
    test(`is sound on every page at ${String(width)} px, light and dark`, async ({ browser }) => {
      test.setTimeout(480_000);
      const page = await openAs(browser, 'resident', { width, colorScheme: 'light' });
      const complaints = complaintsOf(page);
      await watchJumps(page);
      for (const address of await everyAddress(page)) {
        await test.step(address.path, async () => {
          await openWhole(page, address);
          await expectSoundPage(page, address.heading);
          if (width === 390) await expectRoomOnPhones(page, width);
        });
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }

  test('can be made in English', async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await openAs(browser, 'resident');
    const addresses = await everyAddress(page);
    await page.evaluate(() => localStorage.setItem('ebok.language', 'en'));
    for (const [path, heading] of [
      ['/start', 'Start'],
      ['/faktury', 'Invoices and payments'],
      ['/kalendarz', 'Payment calendar'],
      ['/rachunki', 'Account history'],
      ['/media/zuzycie', 'Use'],
      ['/media/liczniki', 'Meters'],
      ['/media/odczyty', 'Readings'],
      ['/media/rozliczenia', 'Settlements'],
      ['/saldo', 'Balance'],
      ['/dokumenty', 'Documents'],
      ['/moje-dane', 'My details'],
      ['/moje-dane/miejsca', 'My places'],
      ['/kontakt', 'Contact'],
      ['/zgloszenia', 'Requests'],
      ['/komunikaty', 'Notices'],
      ['/ustawienia', 'Settings'],
      ['/wiecej', 'More'],
    ] as const) {
      await expectInEnglish(page, path, heading);
    }
    // One document, entry, settlement, case, notice and letter: their headings are numbers and Polish titles.
    const details = addresses.filter(({ path }) => /\/(inv|ent|set|cas|ann|doc)_(?!999)/.test(path));
    expect(new Set(details.map(({ path }) => path.split('/').at(-2))).size).toBe(6);
    for (const { path } of details) await expectInEnglish(page, path, /./);
    await page.context().close();
  });

  test('names units in English, and says that names of components are Polish', async ({ browser }) => {
    const page = await openAs(browser, 'resident');
    const { account } = await ask<Samples>(page, SAMPLES, { account: await accountNumber(page) });
    const newest = account.invoices.nodes.find(({ number }) => number.startsWith('NAL/'));
    await page.evaluate(() => localStorage.setItem('ebok.language', 'en'));
    await page.goto(`/faktury/${newest?.id ?? ''}?porownaj=rok`);
    await settle(page);
    await expect(page.locator('ebok-invoice-lines')).toContainText('pers.');
    await expect(page.locator('ebok-invoice-lines')).not.toContainText(/\b(szt|os|jedn)\.(?!\w)/);
    await expect(page.locator('ebok-change-cause [lang="pl"]').first()).toBeVisible();
    await page.goto('/moje-dane/miejsca');
    await settle(page);
    await expect(page.locator('ebok-parameter-table')).not.toContainText(/\b(szt|os|jedn)\.(?!\w)/);
    await page.context().close();
  });
});

test('who was the holder before sees the account closed, and nothing of what came after', async ({
  browser,
}) => {
  const page = await openAs(browser, 'formerHolder');
  await page.goto('/start');
  await expect(page.getByText(/To konto jest zamknięte: lokal był Twój od .+ do .+\./)).toBeVisible();
  await page.goto('/rachunki');
  await expect(page.getByRole('radio', { name: 'Wszystko' })).toBeChecked();
  const { account } = await ask<{ account: { closedOn: string; invoices: { nodes: { period: string }[] } } }>(
    page,
    'query($n: String!) { account(number: $n) { closedOn invoices(first: 100, filter: { kind: [CHARGE, VAT_INVOICE] }) { nodes { period } } } }',
    { n: await accountNumber(page) },
  );
  const lastMonth = account.closedOn.slice(0, 7);
  expect(account.invoices.nodes.length).toBeGreaterThan(0);
  expect(account.invoices.nodes.filter(({ period }) => period > lastMonth)).toEqual([]);
  await page.context().close();
});
