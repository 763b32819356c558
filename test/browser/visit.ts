import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The people of the invented cooperative who can sign in. */
export type Role = 'resident' | 'residentTwoUnits' | 'formerHolder' | 'newHolder' | 'clerk';

export interface Login {
  readonly login: string;
  readonly password: string;
}

/** Every rule of WCAG 2.2 A and AA that a machine can check, and the usual practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each page is looked at in all of these. */
export const VIEWS = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
export type View = (typeof VIEWS)[number];

/** What the portal printed at its first start. */
export function loginOf(role: Role): Login {
  const file = join(process.env['BROWSER_TEST_DATA'] ?? '', 'demo-logins.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<Role, Login>)[role];
}

/** A browser of its own at a size and theme. */
export function contextOf(browser: Browser, { width, colorScheme }: View): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width, height: 844 }, colorScheme });
}

export async function signIn(page: Page, { login, password }: Login): Promise<void> {
  await page.getByLabel('Identyfikator lub e-mail').fill(login);
  await page.getByLabel('Hasło', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Zaloguj się' }).click();
}

/** Signs in from the front door and waits for the portal behind it. */
export async function enter(page: Page, role: Role): Promise<void> {
  await page.goto('/logowanie');
  await signIn(page, loginOf(role));
  await expect(page).not.toHaveURL(/\/logowanie/);
}

/** Collects what the browser complains of: broken scripts, refused styles, failed requests. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}

/** The page has arrived, nothing overflows, axe has nothing to say. */
export async function expectSoundPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectNoSidewaysScroll(page);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBe(0);
}
