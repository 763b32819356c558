// npm test: every test there is. Builds the portal, runs Jest and the browser tests, and compares the suites that ran
// with the spec files on disk, so that no file is left out by a pattern that does not match it.
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';

const reports = mkdtempSync(join(tmpdir(), 'ebok-reports-'));
const portalReport = join(reports, 'portal.json');
const partsReport = join(reports, 'parts.json');
const browserReport = join(reports, 'browser.json');

await buildIfStale();
// Three share two cores where they wait for the database; the browser leaves half of them idle, so the tests of single
// parts run beside it.
const exitCodes = [
  await runJest(['e2e'], 3, portalReport),
  ...(await Promise.all([
    runJest(['server', 'client'], 1, partsReport),
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
      BROWSER_TEST_REPORT: browserReport,
    }),
  ])),
];

const jest = [portalReport, partsReport].map((report) =>
  readReport(report, { testResults: [], numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }),
);
const browser = readReport(browserReport, {
  suites: [],
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
});
rmSync(reports, { recursive: true, force: true });

const ran = new Set([
  ...jest.flatMap(({ testResults }) => testResults.map(({ name }) => relative(process.cwd(), name))),
  ...browser.suites.map(({ file }) => join('test/browser', file)),
]);
const left = globSync('{server,client,test,bench}/**/*.spec.ts').filter((file) => !ran.has(file));
for (const file of left) console.error(`Not run: ${file}`);

const passed = sumOf('numPassedTests') + browser.stats.expected;
const failed = sumOf('numFailedTests') + browser.stats.unexpected + browser.stats.flaky;
const skipped = sumOf('numPendingTests') + browser.stats.skipped;
if (skipped > 0) console.error(`Skipped: ${skipped}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode =
  exitCodes.some((code) => code !== 0) || left.length > 0 || skipped > 0 || passed === 0 ? 1 : 0;

function sumOf(count) {
  return jest.reduce((sum, report) => sum + report[count], 0);
}

function runJest(projects, workers, report) {
  return run(process.execPath, [
    // Threads that the portal starts inside a test run the sources too.
    '--import',
    './test/support/typescript.mjs',
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--selectProjects',
    ...projects,
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`,
  ]);
}

function run(program, args, environment = {}) {
  return new Promise((resolve, reject) => {
    // Jest repeats its whole report on the standard output when it also writes it to a file.
    const quiet = args.includes('--json');
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function readReport(file, absent) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : absent;
}
