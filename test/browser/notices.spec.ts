import { expect, test, type Locator, type Page } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { openAs, PHONE } from './portal.js';
import {
  complaintsOf,
  contextOf,
  expectNoSidewaysScroll,
  expectSoundPage,
  loginOf,
  WIDTHS,
} from './visit.js';

const ROLE = 'residentTwoUnits';
const EMAIL = 'dwa.lokale@poczta.example';

/** Runs SQL in the database of the portal that is visited. */
async function query(sql: string, values: readonly unknown[] = []): Promise<void> {
  const file = join(process.env['BROWSER_TEST_DATA'] ?? '', 'secrets.json');
  const { databaseOwnerPassword: password, databasePort: port } = JSON.parse(readFileSync(file, 'utf8')) as {
    databaseOwnerPassword: string;
    databasePort: number;
  };
  const client = new Client({ host: '127.0.0.1', port, user: 'ebok_owner', database: 'ebok', password });
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
}

/** A letter that was sent to the person; gives the token of its link. */
async function sendLetter(kind: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await query(
    `insert into notice_letters (user_id, account_id, kind, message_key, token_hash, state, made_on, next_attempt_at,
                                 attempts, finished_at)
     select u.id, h.account_id, $2, gen_random_uuid(), sha256($3::bytea), 'SENT', current_date, now(), 1, now()
       from users u join holders h on h.person_id = u.person_id where u.login = $1
      order by h.account_id limit 1`,
    [loginOf(ROLE).login, kind, token],
  );
  return token;
}

function switchOf(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name });
}

test.describe('notices by e-mail', () => {
  test.beforeAll(async () => {
    await query(`update users set email = $2, email_verified_at = now() where login = $1`, [
      loginOf(ROLE).login,
      EMAIL,
    ]);
  });

  test.afterAll(async () => {
    await query(`update users set email = null, email_verified_at = null where login = $1`, [
      loginOf(ROLE).login,
    ]);
    await query(
      'delete from notice_letters l where not exists (select from notices n where n.letter_id = l.id)',
    );
    await query('delete from notice_choices');
  });

  test('are chosen in the settings, each saved at once and kept', async ({ browser }) => {
    const page = await openAs(browser, ROLE);
    const complaints = complaintsOf(page);
    await page.goto('/ustawienia');
    const section = page.locator('ebok-notice-choices');
    await expect(section.getByText(EMAIL)).toBeVisible();
    await expect(section.getByRole('checkbox')).toHaveCount(6);
    const due = switchOf(page, 'Zbliża się termin płatności');
    const before = await due.isChecked();
    await due.focus();
    await page.keyboard.press('Space');
    await expect(section.getByText('Zapisano.')).toBeVisible();
    await expect(due).toBeFocused();
    await page.reload();
    await expect(due).toBeChecked({ checked: !before });
    await due.setChecked(before);
    await expect(section.getByText('Zapisano.')).toBeVisible();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('stay as they were when they cannot be saved, and say so', async ({ browser }) => {
    const page = await openAs(browser, ROLE);
    await page.goto('/ustawienia');
    const answered = switchOf(page, 'Odpowiedź w Twojej sprawie');
    await expect(answered).toBeChecked();
    await page.context().setOffline(true);
    await answered.click();
    await expect(page.locator('ebok-notice-choices').getByRole('alert')).toContainText('Brak internetu.');
    await expect(answered).toBeChecked();
    await page.context().close();
  });

  test('show what was sent lately', async ({ browser }) => {
    await sendLetter('PAYMENT_DUE');
    const page = await openAs(browser, ROLE, PHONE);
    await page.goto('/ustawienia');
    await page.getByText('Ostatnio wysłane').click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Zbliża się termin płatności' })).toBeVisible();
    await page.context().close();
  });

  test('end by the link of a letter without signing in, after a press, and can be taken back', async ({
    browser,
  }) => {
    const token = await sendLetter('CASE_ANSWERED');
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`/notices/unsubscribe?token=${token}`);
    await expect(page).toHaveURL(/\/powiadomienia\/wypisz#token=/);
    await expect(page.getByRole('main')).toContainText(
      'Dostajesz od nas powiadomienia: Odpowiedź w Twojej sprawie',
    );
    await page.getByRole('button', { name: 'Nie wysyłajcie mi takich wiadomości' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Gotowe.' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Cofnięto.' })).toBeVisible();
    await page.getByRole('button', { name: 'Nie wysyłajcie mi takich wiadomości' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Gotowe.' })).toBeVisible();
    expect(complaints).toEqual([]);
    await context.close();

    const own = await openAs(browser, ROLE);
    await own.goto('/ustawienia');
    const answered = switchOf(own, 'Odpowiedź w Twojej sprawie');
    await expect(answered).not.toBeChecked();
    await answered.check();
    await expect(own.locator('ebok-notice-choices').getByText('Zapisano.')).toBeVisible();
    await own.context().close();
  });

  test('say plainly that a link is unknown or was cut', async ({ page }) => {
    for (const end of ['', `#token=${'x'.repeat(43)}`, '#token=']) {
      await page.goto('/');
      await page.goto(`/powiadomienia/wypisz${end}`);
      await expect(page.getByText('Nie znamy tego linku')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Nie wysyłajcie' })).toHaveCount(0);
    }
  });

  for (const width of WIDTHS) {
    test(`are sound pages at ${String(width)} px`, async ({ browser }) => {
      const view = { width, colorScheme: 'light' } as const;
      const token = await sendLetter('INVOICE_ISSUED');
      const context = await contextOf(browser, view);
      const page = await context.newPage();
      await page.goto(`/powiadomienia/wypisz#token=${token}`);
      await expect(page.getByRole('button', { name: 'Nie wysyłajcie' })).toBeVisible();
      await expectSoundPage(page, 'Rezygnacja z powiadomień');
      await context.close();
      const own = await openAs(browser, ROLE, view);
      await own.goto('/ustawienia');
      await own.getByText('Ostatnio wysłane').click();
      await expectSoundPage(own, 'Ustawienia');
      await own.setViewportSize({ width: 320, height: 844 });
      await expectNoSidewaysScroll(own);
      await own.context().close();
    });
  }
});
