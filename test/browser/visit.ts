import { AxeBuilder } from '@axe-core/playwright';
import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from '@playwright/test';
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

/** Each page is looked at on a phone and on a desktop. */
export const WIDTHS = [390, 1440] as const;

/** A size of the window, and the theme that its owner prefers. */
export interface View {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** What the portal printed at its first start. */
export function loginOf(role: Role): Login {
  const file = join(process.env['BROWSER_TEST_DATA'] ?? '', 'demo-logins.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<Role, Login>)[role];
}

/** Requests of a page that have no answer yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** A browser of its own at a size and theme, with what a former one kept. */
export async function contextOf(
  browser: Browser,
  { width, colorScheme }: View,
  kept: Pick<BrowserContextOptions, 'storageState'> = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...kept, viewport: { width, height: 844 }, colorScheme });
  context.on('page', (page) => {
    const requests = new Set<Request>();
    underWay.set(page, requests);
    page.on('request', (request) => requests.add(request));
    page.on('requestfinished', (request) => requests.delete(request));
    page.on('requestfailed', (request) => requests.delete(request));
  });
  return context;
}

/**
 * Waits until a page of `contextOf` is at rest: everything it asked for has come, has been drawn, and led to no further
 * question. Sooner than the browser's own „networkidle”, which besides is told only once for a page.
 */
export async function settle(page: Page): Promise<void> {
  const requests = underWay.get(page);
  if (!requests) throw new Error('settle: the page was not opened by contextOf');
  let restful = 0;
  await expect(async () => {
    await page.evaluate(drawn);
    restful = requests.size === 0 ? restful + 1 : 0;
    expect(restful).toBeGreaterThan(1);
  }).toPass({ intervals: [40] });
}

/** In the page: what changes gradually has changed, and it was painted. */
async function drawn(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const ending = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map((animation) => animation.finished));
  await frame();
  await frame();
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

interface Jumping {
  jumped?: number;
}

/** Has every page of a tab add up by how much it jumps while it fills. Call before the first is opened. */
export async function watchJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as Jumping;
    seen.jumped = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.jumped = (seen.jumped ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The page did not jump while it filled: a cumulative layout shift that nobody calls more than slight. */
export async function expectNoJump(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as Jumping).jumped)).toBeLessThan(0.1);
}

/** The page has arrived; light and dark nothing overflows, and axe has nothing to say. Leaves it light. */
export async function expectSoundPage(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await expectNoSidewaysScroll(page);
    await expectNoViolation(page);
  }
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Without a list of everything that passed. First: these options take the place of all that were chosen before.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    // Legacy is what axe calls a page without frames of other origins; it needs no second page for its report.
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBe(0);
}
