import { expect, test, type Page } from '@playwright/test';
import {
  complaintsOf,
  contextOf,
  enter,
  expectNoSidewaysScroll,
  expectSoundPage,
  settle,
  WIDTHS,
  type Role,
} from './visit.js';

interface Address {
  readonly path: string;
  readonly heading: string;
}

const PUBLIC: readonly Address[] = [
  { path: '/', heading: 'Wiesz, ile masz zapłacić i dlaczego' },
  { path: '/logowanie', heading: 'Zaloguj się' },
  { path: '/logowanie/pomoc', heading: 'Nie mogę się zalogować' },
  { path: '/logowanie/odzyskaj#token=abc', heading: 'Ustaw nowe hasło' },
  { path: '/email/potwierdz#token=abc', heading: 'Potwierdź adres e-mail' },
  { path: '/powiadomienia/wypisz#token=abc', heading: 'Rezygnacja z powiadomień' },
  { path: '/kontakt', heading: 'Kontakt' },
  { path: '/prywatnosc', heading: 'Prywatność' },
  { path: '/regulamin', heading: 'Regulamin' },
  { path: '/dostepnosc', heading: 'Deklaracja dostępności' },
  { path: '/nie/ma/takiej', heading: 'Nie ma takiej strony' },
];
const RESIDENT: readonly Address[] = [
  { path: '/ustawienia', heading: 'Ustawienia' },
  { path: '/wiecej', heading: 'Więcej' },
  { path: '/kontakt', heading: 'Kontakt' },
  { path: '/admin', heading: 'Brak uprawnień' },
];
const CLERK: readonly Address[] = [
  { path: '/admin', heading: 'Panel pracownika' },
  { path: '/ustawienia', heading: 'Ustawienia' },
];

async function visitAll(page: Page, addresses: readonly Address[]): Promise<void> {
  const complaints = complaintsOf(page);
  for (const { path, heading } of addresses) {
    await page.goto(path);
    await expectSoundPage(page, heading);
  }
  expect(complaints).toEqual([]);
}

for (const width of WIDTHS) {
  const view = { width, colorScheme: 'light' } as const;
  test.describe(`at ${String(width)} px`, () => {
    test('the public pages are sound', async ({ browser }) => {
      const context = await contextOf(browser, view);
      await visitAll(await context.newPage(), PUBLIC);
      await context.close();
    });

    for (const [role, addresses] of [
      ['formerHolder', RESIDENT],
      ['clerk', CLERK],
    ] as [Role, Address[]][]) {
      test(`the pages of access are sound for ${role}`, async ({ browser }) => {
        const context = await contextOf(browser, view);
        const page = await context.newPage();
        await enter(page, role);
        await settle(page);
        const notice = page.getByRole('button', { name: 'Potwierdzam zapoznanie się' });
        if (await notice.isVisible()) {
          await expectSoundPage(page, 'Informacja o przetwarzaniu danych');
          await notice.click();
          await expect(notice).toBeHidden();
        }
        await visitAll(page, addresses);
        await context.close();
      });
    }
  });
}

test('nothing scrolls sideways at 320 px, nor at 390 px with the largest text', async ({ browser }) => {
  for (const [width, text] of [
    [320, ''],
    [390, 'largest'],
  ] as const) {
    const context = await contextOf(browser, { width, colorScheme: 'light' });
    await context.addInitScript((size) => localStorage.setItem('ebok.text', size), text);
    const page = await context.newPage();
    for (const { path, heading } of PUBLIC) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expectNoSidewaysScroll(page);
    }
    await context.close();
  }
});

test('the language, the theme and the text size are chosen in the header and remembered', async ({
  page,
}) => {
  await page.goto('/logowanie');
  await page.getByRole('button', { name: /^Wygląd/ }).click();
  await page.getByText('English', { exact: true }).click();
  await page.getByText('A++', { exact: true }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.reload();
  await expect(page).toHaveTitle('Sign in – Moje rozliczenia');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(root).toHaveAttribute('data-text', 'largest');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 21, 28)');
});

test('after a change of page the focus is on its heading and the title names it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Kontakt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Kontakt – Moje rozliczenia');
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('/kontakt');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a lost connection is said at once and taken back when it returns', async ({ page, context }) => {
  await page.goto('/kontakt');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await expect(
    page.getByText(/Brak internetu\. Dane z \d{2}\.\d{2}\.\d{4}, \d{2}:\d{2} mogą być nieaktualne\./),
  ).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Brak internetu.')).toBeHidden();
});
