import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { accountNumber, ask, download, openAs, PHONE } from './portal.js';
import { expectSoundPage, WIDTHS } from './visit.js';

const LETTERS = `query ($number: String!) { account(number: $number) {
  unreadDocuments documents(first: 100) { totalCount nodes { id title sha256 isUnread about { __typename } } } } }`;

interface Letters {
  readonly account: {
    readonly unreadDocuments: number;
    readonly documents: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly title: string;
        readonly sha256: string;
        readonly isUnread: boolean;
        readonly about: { readonly __typename: string } | null;
      }[];
    };
  };
}

test('a new letter is read, counted as received, and proves what was sent', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/dokumenty?nieprzeczytane=tak');
  const { account } = await ask<Letters>(page, LETTERS, { number: await accountNumber(page) });
  const letter = account.documents.nodes.find(({ isUnread }) => isUnread);
  if (!letter) throw new Error('the demo has no unread letter');
  const menu = page.getByRole('navigation', { name: 'Menu główne' });
  await expect(menu).toContainText(`Dokumenty ${String(account.unreadDocuments)}`);
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(account.unreadDocuments);

  await page.getByRole('link', { name: letter.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(letter.title);
  await expect(page.getByText('Nowe', { exact: true })).toBeVisible();
  const { bytes } = await download(page, page.getByRole('link', { name: 'Pobierz PDF' }));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter.sha256);
  await expect(page.getByText('Nowe', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: /Kopiuj/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(letter.sha256);

  await page.reload();
  await expect(page.getByText('przez Ciebie, w portalu')).toBeVisible();
  const after = await ask<Letters>(page, LETTERS, { number: await accountNumber(page) });
  expect(after.account.unreadDocuments).toBe(account.unreadDocuments - 1);
  await page.context().close();
});

test('letters are found, ordered and taken away; all of it stands in the address', async ({ browser }) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/dokumenty');
  const { account } = await ask<Letters>(page, LETTERS, { number: await accountNumber(page) });
  await page.getByText('Filtry').click();
  await page.getByLabel('Szukaj w tytułach').fill('ZMIANA OPLAT');
  await page.getByLabel('Szukaj w tytułach').press('Enter');
  await expect(page).toHaveURL(/szukaj=ZMIANA/);
  const rows = page.getByRole('table').locator('tbody tr');
  const found = account.documents.nodes.filter(({ title }) => title.startsWith('Zmiana opłat'));
  await expect(rows).toHaveCount(found.length);
  await expect(page.getByText('Razem pism:')).toContainText(
    `Razem pism: ${String(found.length)}, w tym nowych: ${String(found.filter(({ isUnread }) => isUnread).length)}; `,
  );
  await page.getByRole('button', { name: 'Tytuł' }).click();
  await expect(page).toHaveURL(/sort=tytul/);
  await expect(page.getByRole('columnheader', { name: 'Tytuł' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Eksportuj' }).click();
  const { bytes } = await download(page, page.getByRole('link', { name: 'CSV' }));
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(found.length + 1);

  await page.goto('/dokumenty?szukaj=nie+ma+takiego');
  await page.getByRole('button', { name: 'Wyczyść filtry' }).click();
  await expect(rows.first()).toBeVisible();
  const about = account.documents.nodes.find((one) => one.about?.__typename === 'Invoice');
  if (about) {
    await page.goto(`/dokumenty/${about.id}`);
    await page.locator('dd').getByRole('link').click();
    await expect(page).toHaveURL(/\/faktury\/inv_/);
    await page.getByRole('link', { name: about.title }).click();
    await expect(page).toHaveURL(new RegExp(`/dokumenty/${about.id}`));
  }
  await page.context().close();
});

test('a letter is asked about; the case and the letter lead to one another', async ({ browser }) => {
  const page = await openAs(browser, 'resident', PHONE);
  const { account } = await ask<Letters>(page, LETTERS, { number: await accountNumber(page) });
  const [letter] = account.documents.nodes;
  await page.goto(`/dokumenty/${letter?.id ?? ''}`);
  await page.getByRole('link', { name: 'Zapytaj o to pismo' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nowa sprawa' })).toBeVisible();
  await expect(page.getByText(letter?.sha256 ?? '')).toBeVisible();
  await expect(page.getByLabel('Temat')).toHaveValue('DOCUMENTS');
  await page.getByLabel('Treść').fill('Proszę o wyjaśnienie pisma.');
  await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
  await expect(page.getByRole('heading', { name: 'Zgłoszenie wysłane' })).toBeVisible();
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const [number = ''] = /Z\/\d{4}\/\d{4}/.exec(heading) ?? [];
  await page.getByRole('link', { name: 'Zobacz, jak jest teraz' }).click();
  await expect(page).toHaveURL(new RegExp(`/dokumenty/${letter?.id ?? ''}`));
  await expect(page.getByRole('link', { name: `Twoja sprawa ${number}` })).toBeVisible();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await expectSoundPage(page, letter?.title ?? '');
  }
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await page.context().close();
});

test('consent is taken back after a question; without an e-mail address it cannot be given', async ({
  browser,
}) => {
  const page = await openAs(browser, 'residentTwoUnits', PHONE);
  await page.goto('/dokumenty');
  const bar = page.locator('ebok-consent-bar');
  const takeBack = bar.getByRole('button', { name: 'Wycofaj zgodę' }).first();
  await expect(bar.getByText('Udzielona', { exact: true })).toBeVisible();
  await takeBack.click();
  const question = page.getByRole('dialog', { name: 'Wycofać zgodę na pisma elektroniczne?' });
  await question.getByRole('button', { name: 'Zostaw zgodę' }).click();
  await expect(bar.getByText('Udzielona', { exact: true })).toBeVisible();
  await takeBack.click();
  await question.getByRole('button', { name: 'Wycofaj zgodę' }).click();
  await expect(bar.getByText('Wycofana', { exact: true })).toBeVisible();
  await expect(bar).toContainText('następne wysyłamy na papierze');
  await page.reload();
  await expect(bar.getByText('Wycofana', { exact: true })).toBeVisible();
  await bar.getByRole('link', { name: 'Dodaj adres e-mail' }).click();
  await expect(page).toHaveURL(/\/moje-dane/);
  await expect(page.getByText('wycofana', { exact: true }).first()).toBeVisible();
  await page.context().close();
});

test('the card of the place, the application and the statement of a year are one press away', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  await page.goto('/moje-dane/miejsca');
  const number = await accountNumber(page);
  const card = await download(page, page.getByRole('link', { name: 'Karta lokalu (PDF)' }));
  expect(card.name).toBe(`karta-lokalu-${number}.pdf`);
  await page.goto('/saldo');
  const application = await download(page, page.getByRole('link', { name: 'Pobierz wypełniony wniosek' }));
  expect(application.name).toBe(`wniosek-o-zaswiadczenie-${number}.pdf`);
  await expect(page.getByRole('link', { name: 'Poproś o zaświadczenie o niezaleganiu' })).toHaveAttribute(
    'href',
    /\/zgloszenia\/nowe\?.*temat=zaswiadczenie/,
  );
  await page.goto('/rachunki');
  await page.getByRole('button', { name: 'Wyciąg za rok' }).click();
  const year = page
    .locator('[popover] a')
    .filter({ hasText: /^\s*20\d\d\s*$/ })
    .last();
  const label = (await year.textContent())?.trim() ?? '';
  const statement = await download(page, year);
  expect(statement.name).toBe(`wyciag-${number}-${label}.pdf`);
  await page.context().close();
});

test('every page turns into English and back where it stands: title, dates, sizes, what is read aloud', async ({
  browser,
}) => {
  const page = await openAs(browser, 'resident');
  const { account } = await ask<Letters>(page, LETTERS, { number: await accountNumber(page) });
  const [letter] = account.documents.nodes;
  for (const [path, polish, english] of [
    ['/dokumenty', 'Dokumenty', 'Documents'],
    ['/faktury', 'Faktury i zapłaty', 'Invoices and payments'],
    ['/rachunki', 'Rachunki i płatności', 'Account history'],
    ['/saldo', 'Saldo', 'Balance'],
    ['/moje-dane/miejsca', 'Moje miejsca', 'My places'],
  ] as const) {
    await page.goto(path);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(polish);
    await switchTo(page, 'English');
    await expect(heading).toHaveText(english);
    await expect(page).toHaveTitle(new RegExp(`^${english} – `));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await switchTo(page, 'Polski');
    await expect(heading).toHaveText(polish);
  }
  await page.goto(`/dokumenty/${letter?.id ?? ''}`);
  await switchTo(page, 'English');
  // What the cooperative wrote stays Polish, and says so to whoever reads it aloud.
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'pl');
  await expect(page.getByRole('link', { name: 'Download PDF (in Polish)' })).toBeVisible();
  await expect(page.getByText(/\d\d\/\d\d\/20\d\d, \d\d:\d\d/).first()).toBeVisible();
  // Letters and calendars follow.
  const kept = async () =>
    (await ask<{ viewer: { language: string } }>(page, '{ viewer { language } }')).viewer.language;
  await expect.poll(kept).toBe('EN');
  await switchTo(page, 'Polski');
  await expect.poll(kept).toBe('PL');
  await page.context().close();
});

/** Chooses a language in the menu of views, whichever language names it now. */
async function switchTo(page: Page, language: 'Polski' | 'English'): Promise<void> {
  await page
    .getByRole('button', { name: /^(Wygląd|View)/ })
    .first()
    .click();
  await page.getByText(language, { exact: true }).click();
  await page.keyboard.press('Escape');
}
