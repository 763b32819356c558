import { expect, test, type Page } from '@playwright/test';
import { complaintsOf, enter, loginOf, signIn } from './visit.js';

const OWN_PASSWORD = 'Zielony-Czajnik-Pływa-77';

test.describe('the first visit with a starting password', () => {
  test('sets an own password, reads the notice, and is let in with the own password only', async ({
    page,
  }) => {
    const complaints = complaintsOf(page);
    const newHolder = loginOf('newHolder');

    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Zaloguj się' }).click();
    await signIn(page, { ...newHolder, login: newHolder.login.toLowerCase() });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ustaw własne hasło');

    await page.goto('/ustawienia');
    await expect(page, 'nothing else opens before').toHaveURL(/\/logowanie\/nowe-haslo$/);

    const password = page.getByLabel('Nowe hasło');
    await password.fill('krótkie');
    await expect(page.getByRole('listitem').filter({ hasText: 'Co najmniej 12 znaków' })).toContainText(
      'jeszcze nie',
    );
    await page.getByRole('button', { name: 'Ustaw hasło' }).click();
    await expect(page.getByRole('alert')).toContainText('Hasło jest za krótkie.');
    await expect(page).toHaveTitle(/^Błąd: /);

    await password.fill(OWN_PASSWORD);
    await expect(page.getByRole('listitem').filter({ hasText: 'jeszcze nie' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Ustaw hasło' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Informacja o przetwarzaniu danych');
    await page.goto('/ustawienia');
    await expect(page, 'the notice comes first').toHaveURL(/\/informacja\?/);
    await page.getByRole('button', { name: 'Potwierdzam zapoznanie się' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ustawienia');

    await page.goto('/wiecej');
    await page.getByRole('main').getByRole('button', { name: 'Wyloguj' }).click();
    await expect(page).toHaveURL(/\/logowanie$/);
    await signIn(page, newHolder);
    await expect(page.getByRole('alert')).toContainText('Nieprawidłowy identyfikator lub hasło.');
    await signIn(page, { ...newHolder, password: OWN_PASSWORD });
    await expect(page).not.toHaveURL(/\/logowanie/);
    expect(complaints).toEqual([]);
  });
});

test.describe('signing in', () => {
  test('says what is missing, at the top and at each field, and takes the focus there', async ({ page }) => {
    await page.goto('/logowanie');
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await summary.getByRole('button', { name: 'Wpisz hasło.' }).click();
    const password = page.getByLabel('Hasło', { exact: true });
    await expect(password).toBeFocused();
    await expect(password).toHaveAttribute('aria-invalid', 'true');
    await expect(password).toHaveAccessibleDescription('Wpisz hasło.');
  });

  test('shows and hides the password', async ({ page }) => {
    await page.goto('/logowanie');
    const password = page.getByLabel('Hasło', { exact: true });
    await password.fill('sekret');
    await page.getByRole('button', { name: 'Pokaż hasło' }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: 'Ukryj hasło' }).click();
    await expect(password).toHaveAttribute('type', 'password');
  });

  test('answers a stranger and a wrong password with the same words', async ({ page }) => {
    for (const login of ['X9999', loginOf('resident').login]) {
      await page.goto('/logowanie');
      await signIn(page, { login, password: 'nie-to-haslo-12' });
      await expect(page.getByRole('alert')).toContainText('Nieprawidłowy identyfikator lub hasło.');
    }
  });

  test('locks after five failures and names the phone', async ({ page }) => {
    await page.goto('/logowanie');
    for (let attempt = 0; attempt < 4; attempt++) {
      await signIn(page, { login: 'X8888', password: `nie-to-haslo-${attempt}` });
      await expect(page.getByRole('alert')).toContainText('Nieprawidłowy identyfikator lub hasło.');
    }
    await signIn(page, { login: 'X8888', password: 'nie-to-haslo-5' });
    await expect(page.getByRole('alert')).toContainText(
      /Zbyt wiele prób\. Spróbuj za \d+ minut.* albo zadzwoń: 12 /,
    );
  });

  test('leads back to the page that was asked for', async ({ page }) => {
    await page.goto('/ustawienia');
    await expect(page).toHaveURL(/\/logowanie\?powrot=%2Fustawienia$/);
    await signIn(page, loginOf('resident'));
    await passNotice(page);
    await expect(page).toHaveURL(/\/ustawienia$/);
  });

  test('never leads to a stranger', async ({ page }) => {
    await page.goto('/logowanie?powrot=https://example.com/');
    await signIn(page, loginOf('resident'));
    await passNotice(page);
    await expect(page).toHaveURL(/^http:\/\/localhost/);
    await expect(page).not.toHaveURL(/example\.com/);
  });
});

test.describe('without a password', () => {
  test('a new one is asked for by e-mail, with one answer for everyone', async ({ page }) => {
    await page.goto('/logowanie');
    await page.getByRole('link', { name: 'Nie mogę się zalogować' }).click();
    await expect(page).toHaveURL(/\/logowanie\/pomoc$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie mogę się zalogować');
    await page.getByLabel('Identyfikator lub e-mail').fill('nikt@example.pl');
    await page.getByRole('button', { name: 'Wyślij link' }).click();
    await expect(
      page.getByText('Jeśli dane się zgadzają, za chwilę dostaniesz e-mail z linkiem.'),
    ).toBeVisible();
  });

  test('a used-up link says so and offers a new one', async ({ page }) => {
    await page.goto('/logowanie/odzyskaj#token=zuzyty');
    await page.getByLabel('Nowe hasło').fill(OWN_PASSWORD);
    await page.getByRole('button', { name: 'Ustaw hasło' }).click();
    await expect(page.getByRole('alert')).toContainText('Link wygasł albo był już użyty.');
    await page.getByRole('link', { name: 'Poproś o nowy link' }).click();
    await expect(page).toHaveURL(/\/logowanie\/pomoc$/);
  });

  test('a mailed address is confirmed by a button, not by opening the link', async ({ page }) => {
    await page.goto('/email/potwierdz#token=zuzyty');
    await page.getByRole('button', { name: 'Potwierdzam adres' }).click();
    await expect(page.getByRole('alert')).toContainText('Link wygasł albo był już użyty.');
  });
});

test.describe('a session', () => {
  test('that ended elsewhere leads to the login and back to the same page', async ({ page, context }) => {
    await enter(page, 'residentTwoUnits');
    await passNotice(page);
    await page.goto('/ustawienia');
    await expect(page.getByRole('heading', { name: 'Twoje sesje' })).toBeVisible();
    await context.clearCookies();
    await page.getByRole('button', { name: 'Wyloguj wszędzie' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wyloguj wszędzie' }).click();
    await expect(page.getByText('Sesja się zakończyła.')).toBeVisible();
    await signIn(page, loginOf('residentTwoUnits'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ustawienia');
  });

  test('signed out in one tab is signed out in the other', async ({ page, context }) => {
    await enter(page, 'resident');
    await passNotice(page);
    await page.goto('/ustawienia');
    const other = await context.newPage();
    await other.goto('/wiecej');
    await other.getByRole('main').getByRole('button', { name: 'Wyloguj' }).click();
    await expect(other).toHaveURL(/\/logowanie$/);
    await expect(page).toHaveURL(/\/logowanie\?powrot=/);
  });

  test('can be ended from another device', async ({ page, browser }) => {
    await enter(page, 'resident');
    await passNotice(page);
    const elsewhere = await browser.newContext();
    const there = await elsewhere.newPage();
    await enter(there, 'resident');
    await there.goto('/ustawienia');
    await expect(there.getByRole('heading', { name: 'Twoje sesje' })).toBeVisible();

    await page.goto('/ustawienia');
    const sessions = page.getByRole('listitem').filter({ hasText: 'ostatnio' });
    await expect(sessions.filter({ hasText: 'To urządzenie' })).toBeVisible();
    const before = await sessions.count();
    await sessions.getByRole('button', { name: 'Zakończ' }).first().click();
    await expect(sessions).toHaveCount(before - 1);
    await expect(sessions.filter({ hasText: 'To urządzenie' })).toHaveCount(1);
    await elsewhere.close();
  });

  test('about to end warns two minutes before, and is extended', async ({ page }) => {
    await enter(page, 'resident');
    await passNotice(page);
    // The server's own answer, only nearer to its end: waiting half an hour is no test.
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = await response.text();
      const isQuestion = /"operationName":"(Boot|Session)"/.test(route.request().postData() ?? '');
      const body = isQuestion ? nearerEnd(answer) : answer;
      await route.fulfill({ response, body });
    });
    await page.goto('/wiecej');
    const dialog = page.getByRole('dialog', { name: 'Za chwilę wylogujemy Cię' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Przedłuż' }).click();
    await expect(dialog).toBeHidden();
  });
});

test.describe('who may go where', () => {
  test('a resident is told that the office is not for him', async ({ page }) => {
    await enter(page, 'resident');
    await passNotice(page);
    await page.goto('/admin');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brak uprawnień');
    await expect(page).toHaveURL(/\/admin$/);
  });

  test('a clerk lands in the office and finds no resident’s page', async ({ page }) => {
    await enter(page, 'clerk');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Panel pracownika');
    await page.goto('/wiecej');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brak uprawnień');
  });

  test('a stranger finds the office’s hours and the form to apply with', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('pn.–pt. 8–15')).toBeVisible();
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Pobierz wniosek (PDF)' }).click();
    expect((await started).suggestedFilename()).toMatch(/\.pdf$/);
  });
});

test.describe('several accounts', () => {
  test('are switched in the header; the address names the one that is open', async ({ page }) => {
    await enter(page, 'residentTwoUnits');
    await passNotice(page);
    await page.goto('/wiecej');
    await expect(page).toHaveURL(/\/wiecej\?konto=/);
    const first = new URL(page.url()).searchParams.get('konto');
    await page.getByRole('button', { name: /Zmień lokal/ }).click();
    const menu = page.locator('#account-menu');
    await expect(menu).toContainText('Razem');
    await menu.getByRole('link').nth(1).click();
    await expect(page).not.toHaveURL(new RegExp(`konto=${first}$`));
    await page.goto('/wiecej?konto=L9999');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie ma takiej strony');
  });
});

/** Someone’s first login shows the notice; the demo’s people may not have read it yet. */
async function passNotice(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const confirm = page.getByRole('button', { name: 'Potwierdzam zapoznanie się' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(confirm).toBeHidden();
}

/** The session of an answer with its idle end a minute and a half away. */
function nearerEnd(answer: string): string {
  const [, serverTime = ''] = /"serverTime":"([^"]+)"/.exec(answer) ?? [];
  const soon = new Date(Date.parse(serverTime) + 90_000).toISOString();
  return answer.replace(/"idleEndsAt":"[^"]+"/, `"idleEndsAt":"${soon}"`);
}
