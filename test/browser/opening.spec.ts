import { expect, test } from '@playwright/test';

test('the portal opens under its content security policy without a complaint of the browser', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/');
  await expect(page.locator('h1').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a link to the middle of the portal opens the portal, and styles of strangers stay out', async ({
  page,
}) => {
  const response = await page.goto('/faktury/nieznana');
  expect(response?.status()).toBe(200);
  await expect(page.locator('h1').first()).toBeVisible();
  const colour = await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'html { outline: 7px solid red; }';
    document.head.append(style);
    return getComputedStyle(document.documentElement).outlineWidth;
  });
  expect(colour).not.toBe('7px');
});
