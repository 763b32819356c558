import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { keptFolder, PROJECT } from '../data/place.js';
import { PASSWORD, type Resident } from '../data/residents.js';
import { LoadGenerator } from '../load/load-generator.js';
import { httpRequest, type LoadResult } from '../load/orders.js';
import { sample } from '../measure/sample.js';
import { spreadOf } from '../measure/statistics.js';
import { overviewRequest } from '../questions/overview.js';
import { keepFigures } from '../report/figures.js';
import { keepResult } from '../report/results.js';
import { startPortal } from '../servers/portal.js';
import type { BenchServer } from '../servers/server.js';
import { SAMPLE } from './overview.js';

const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) {
  ... on LoginSucceeded { session { state } } ... on LoginRefused { code } } }`;

/** The share of what the portal can do at most at which it is held. */
const SHARE_OF_MOST = 0.4;
const LOGINS_PER_SECOND = 2;
const MIXED_MS = 20_000;

/** Everything at once: what residents read, logins, a folder import; then as fast as one and two processes can. */
export async function measureLoad(bench: Bench): Promise<void> {
  const one = await bench.released();
  const two = await bench.started('portal-2', () => startPortal('portal-2', bench.database));
  await bench.touchSessions();
  const most = await together(bench, [one], 3000);
  const mostOfTwo = await together(bench, [one, two], 3000);
  await bench.stop('portal-2');
  say(`load: at most ${most.toFixed(0)} overviews/s by one process, ${mostOfTwo.toFixed(0)} by two`);
  const mixed = await mixedLoad(bench, one, Math.max(5, Math.floor(most * SHARE_OF_MOST)));
  keepResult('load', { most, mostOfTwo, ...mixed });
  keepFigures({
    'load.reads.p99': spreadOf([mixed.reads.p99]),
    'load.logins.p99': spreadOf([mixed.logins.p99]),
    'load.failures': spreadOf([mixed.reads.failures + mixed.logins.failures]),
    'load.mostOfOneProcess': spreadOf([most]),
    'load.mostOfTwoProcesses': spreadOf([mostOfTwo]),
  });
}

/** Requests per second of servers that are asked at the same time, each by a load of its own. */
async function together(bench: Bench, servers: readonly BenchServer[], measureMs: number): Promise<number> {
  const loads = servers.map(({ port }) => ({ port, generator: new LoadGenerator() }));
  try {
    const results = await Promise.all(
      loads.map(({ port, generator }, index) =>
        generator.run({
          port,
          requests: overviews(bench.residents, index),
          connections: 8,
          warmUpMs: 1000,
          measureMs,
        }),
      ),
    );
    return results.reduce((sum, result) => sum + result.perSecond, 0);
  } finally {
    for (const { generator } of loads) generator.stop();
  }
}

/** Arrivals that do not wait for answers, so that a stop of the server shows in every request that fell into it. */
async function mixedLoad(
  bench: Bench,
  { port }: BenchServer,
  readsPerSecond: number,
): Promise<{
  readonly readsPerSecond: number;
  readonly reads: LoadResult;
  readonly logins: LoadResult;
  readonly imports: number;
}> {
  const generators = [new LoadGenerator(), new LoadGenerator()] as const;
  const times = { warmUpMs: 1000, measureMs: MIXED_MS };
  const importing = new FolderImports(bench);
  try {
    const [reads, logins] = await Promise.all([
      generators[0].run({
        port,
        requests: overviews(bench.residents, 7),
        expect: '"account":{"id"',
        connections: 64,
        arrivalsPerSecond: readsPerSecond,
        ...times,
      }),
      generators[1].run({
        port,
        requests: sample(bench.residents, 200, 8).map(login),
        expect: '"session"',
        connections: 16,
        arrivalsPerSecond: LOGINS_PER_SECOND,
        ...times,
      }),
      importing.runFor(MIXED_MS),
    ]);
    say(
      `load: ${String(readsPerSecond)} overviews/s and ${String(LOGINS_PER_SECOND)} logins/s beside ${String(importing.done)} imports: ` +
        `p99 ${reads.p99.toFixed(0)} ms and ${logins.p99.toFixed(0)} ms, ${String(reads.failures + logins.failures)} failures ${reads.failure ?? logins.failure ?? ''}`,
    );
    return { readsPerSecond, reads, logins, imports: importing.done };
  } finally {
    for (const generator of generators) generator.stop();
  }
}

function overviews(residents: readonly Resident[], seed: number): readonly string[] {
  return sample(residents, SAMPLE, seed).map((resident) => overviewRequest('portal', resident));
}

function login(resident: Resident): string {
  const variables = { input: { identifier: resident.login, password: PASSWORD } };
  return httpRequest(
    '/graphql',
    { 'x-forwarded-for': resident.address },
    JSON.stringify({ query: LOGIN, variables }),
  );
}

/** The folder of the book, imported over and over: read, checked and compared with what is there, row by row. */
class FolderImports {
  done = 0;

  constructor(private readonly bench: Bench) {}

  async runFor(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      const code = await this.runOnce();
      if (code !== 0) throw new Error(`load: the import ended with code ${String(code)}`);
      this.done++;
    }
  }

  private runOnce(): Promise<number | null> {
    const folder = join(keptFolder(this.bench.bookName), 'folder');
    const child = spawn(process.execPath, ['dist/server/src/modules/mirror/cli/import.js', folder], {
      cwd: PROJECT,
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        DATABASE_URL: this.bench.database.applicationUrl,
        SESSION_SECRET: this.bench.database.sessionSecret,
        DATA_DIR: keptFolder('portal'),
      },
    });
    return new Promise((resolve) => child.once('exit', resolve));
  }
}
