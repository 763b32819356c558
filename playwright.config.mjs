import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { chromiumLaunch } from './test/support/chromium.mjs';
import { throwAwayFolder } from './test/support/throw-away-folder.mjs';

// The workers read this file again: what was chosen once goes to them in the environment.
process.env.BROWSER_TEST_PORT ??= String(await freePort());
process.env.BROWSER_TEST_DATA ??= throwAwayFolder('ebok-browser-');
const baseURL = `http://localhost:${process.env.BROWSER_TEST_PORT}`;

/** The portal as a person sees it: the built client and server, real PostgreSQL, real browser. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  // A busy machine makes a test late, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  reporter: process.env.BROWSER_TEST_REPORT
    ? [['list'], ['json', { outputFile: process.env.BROWSER_TEST_REPORT }]]
    : [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    launchOptions: await chromiumLaunch(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node test/support/browser-server.mjs',
    url: `${baseURL}/health/ready`,
    env: { PORT: process.env.BROWSER_TEST_PORT, BROWSER_TEST_DATA: process.env.BROWSER_TEST_DATA },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
