// Lighthouse over the portal's own pages, as a resident sees them. It is large and needed seldom, so it is no dependency
// of the project: `npm install --no-save lighthouse@13.5.0` puts it beside the others for a while.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromiumLaunch } from '../../test/support/chromium.mjs';

export const LIGHTHOUSE = '13.5.0';

const FORMS = {
  mobile: undefined,
  desktop: {
    extends: 'lighthouse:default',
    settings: {
      formFactor: 'desktop',
      throttling: {
        rttMs: 40,
        throughputKbps: 10 * 1024,
        cpuSlowdownMultiplier: 1,
        requestLatencyMs: 0,
        downloadThroughputKbps: 0,
        uploadThroughputKbps: 0,
      },
      screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
      emulatedUserAgent: false,
    },
  },
};

/**
 * What Lighthouse says of pages, on a phone and on a desktop.
 *
 * @param {string} url the portal
 * @param {string} cookie of a resident who is signed in
 * @param {string[]} paths
 * @returns {Promise<{ path: string, form: string, performance: number, accessibility: number, bestPractices: number,
 *   fcp: number, lcp: number, tbt: number, cls: number, kilobytes: number, requests: number }[]>}
 */
export async function visitWithLighthouse(url, cookie, paths) {
  const lighthouse = await loadLighthouse();
  const browser = await startBrowser();
  const results = [];
  try {
    await browser.keepCookie(url, cookie);
    for (const path of paths) {
      for (const [form, config] of Object.entries(FORMS)) {
        const run = await lighthouse(
          `${url}${path}`,
          {
            port: browser.port,
            output: 'json',
            logLevel: 'error',
            disableStorageReset: true,
            onlyCategories: ['performance', 'accessibility', 'best-practices'],
          },
          config,
        );
        const { runtimeError } = run.lhr;
        if (runtimeError) throw new Error(`lighthouse: ${path}, ${form}: ${runtimeError.message}`);
        results.push(summaryOf(run.lhr, path, form));
      }
    }
  } finally {
    await browser.stop();
  }
  return results;
}

async function loadLighthouse() {
  try {
    return (await import('lighthouse')).default;
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      `lighthouse: not installed; run „npm install --no-save lighthouse@${LIGHTHOUSE}” and then this again`,
      { cause: error },
    );
  }
}

function summaryOf(report, path, form) {
  const score = (name) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const value = (name) => report.audits[name]?.numericValue ?? Number.NaN;
  return {
    path,
    form,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    kilobytes: value('total-byte-weight') / 1000,
    requests: report.audits['network-requests']?.details?.items.length ?? 0,
  };
}

/** The browser of the tests, with a port to drive it by. */
async function startBrowser() {
  const { executablePath, args, env } = await chromiumLaunch();
  const profile = mkdtempSync(join(tmpdir(), 'ebok-lighthouse-'));
  const child = spawn(
    executablePath,
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /ws:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(`the browser did not start:\n${said}`)));
  });
  return {
    port: Number(new URL(address).port),
    /** Puts a cookie where the browser keeps its own, so that it goes with every request to the portal. */
    async keepCookie(url, cookie) {
      const [name, value] = cookie.split('=', 2);
      const socket = new WebSocket(address);
      await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
      const answered = new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
      socket.send(
        JSON.stringify({ id: 1, method: 'Storage.setCookies', params: { cookies: [{ name, value, url }] } }),
      );
      await answered;
      socket.close();
    },
    async stop() {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      await delay(200);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
