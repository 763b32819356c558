import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { readQr } from '../support/read-qr.js';
import { contextOf, enter, settle, type Role, type View } from './visit.js';

/** A desktop, light: where a test is about what a page does, not how it looks. */
export const DESKTOP: View = { width: 1440, colorScheme: 'light' };
export const PHONE: View = { width: 390, colorScheme: 'light' };

type State = Awaited<ReturnType<BrowserContext['storageState']>>;
const states = new Map<Role, State>();

/** A blank page of a person who is signed in and has read the notice; signs in once for all tests of a run. */
export async function openAs(browser: Browser, role: Role, view: View = DESKTOP): Promise<Page> {
  const known = states.get(role);
  const context = await contextOf(browser, view, known && { storageState: known });
  const page = await context.newPage();
  if (known && (await isSignedIn(page))) return page;
  await enter(page, role);
  // Asked for anew: a notice that waits to be read now stands there with the first heading, however slow its page was.
  await page.goto('/start');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(page);
  const notice = page.getByRole('button', { name: 'Potwierdzam zapoznanie się' });
  if (await notice.isVisible()) {
    await notice.click();
    await expect(notice).toBeHidden();
  }
  states.set(role, await context.storageState());
  return page;
}

async function isSignedIn(page: Page): Promise<boolean> {
  const { session } = await ask<{ session: { state: string } }>(page, '{ session { state } }');
  return session.state === 'ACTIVE';
}

/** Asks the API as the person signed in on the page. */
export async function ask<Data>(
  page: Page,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Today by the portal's calendar, `YYYY-MM-DD`. */
export async function todayOf(page: Page): Promise<string> {
  return (await ask<{ session: { today: string } }>(page, '{ session { today } }')).session.today;
}

/** The last day of the month that lies so many months before a day. */
export function monthEndBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - months, 0)).toISOString().slice(0, 10);
}

/** A day in words: `30 czerwca 2026`. */
export function dayInWords(day: string): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('pl-PL', words).format(new Date(`${day}T00:00:00Z`));
}

/** Number of the account that the page has open; opens the first one where there is no page yet. */
export async function accountNumber(page: Page): Promise<string> {
  if (page.url() === 'about:blank') await page.goto('/start');
  const text = (await page.getByRole('banner').getByText('Identyfikator').textContent()) ?? '';
  const [number] = /L\d+/.exec(text) ?? [];
  if (number === undefined) throw new Error(`no account in the header: ${text}`);
  return number;
}

/** What a camera reads from the code shown in a part of the page. */
export async function readShownQr(within: Locator): Promise<string | undefined> {
  return readQr(await within.locator('bok-qr-code svg').screenshot());
}

/** Grosze as the screen shows them: `1 234,56`, spaces that do not break, the true minus. */
export function amount(grosze: number): string {
  const size = Math.abs(grosze);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${grosze < 0 ? '\u2212' : ''}${whole},${String(size % 100).padStart(2, '0')}`;
}

export function zloty(grosze: number): string {
  return `${amount(grosze)}\u00a0zł`;
}

/** The file that a press on a link gives. */
export async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await link.click();
  const file = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
