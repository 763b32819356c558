import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say, type Bench } from '../bench.js';
import { keptFolder } from '../data/place.js';
import { sharesByStack, type CpuProfile, type WorkPart } from '../measure/cpu-profile.js';
import { sample } from '../measure/sample.js';
import type { Turns } from '../measure/slices.js';
import { spreadOf } from '../measure/statistics.js';
import { overviewRequest } from '../questions/overview.js';
import { keepFigures } from '../report/figures.js';
import { sharesTable } from '../report/plan-table.js';
import { keepResult } from '../report/results.js';
import { recordedStatements } from '../servers/overview-statement.js';
import { hasPgbench, runPgbench } from '../servers/pgbench.js';
import { NOTHING_KEPT, startPortal } from '../servers/portal.js';
import { measure } from './compare.js';
import { SAMPLE } from './overview.js';

/** Where the portal's own time goes; a sample belongs to the first that is on its stack. */
const PARTS: readonly WorkPart[] = [
  {
    name: 'limits',
    matches: /platform\/limits\/|graphql-gate|graphql-armor|rate-limiter-flexible|validation\//,
  },
  {
    name: 'session and scope',
    matches: /platform\/auth\/|session-readers|reader-s(cope|ource)|viewers\.repository|express-session/,
  },
  { name: 'log', matches: /\/pino|sonic-boom|platform\/logging|request-trace/ },
  { name: 'PostgreSQL client', matches: /node_modules\/pg/ },
  { name: 'portal’s own code', matches: /dist\/server\/src\// },
  { name: 'GraphQL execution', matches: /node_modules\/graphql\/|@apollo\/server|@nestjs\/(graphql|apollo)/ },
  { name: 'Nest', matches: /@nestjs\// },
  { name: 'Express', matches: /express|router|body-parser|compression|helmet|raw-body|iconv/ },
  { name: 'node:http and streams', matches: /^node:/ },
];

/** Residents whose statements are run by themselves. */
const ASKED = 12;

/**
 * What session, scope and limits cost of the overview. Of Node: the share of a profile's samples with their code on the
 * stack. Of PostgreSQL: the statements that read the session, the person and the scope, run by themselves by pgbench
 * (without it, that part is left out and the log says so).
 */
export async function weighGuards(bench: Bench): Promise<void> {
  const turns = await overviewTurns(bench);
  const shares = sharesByStack(readProfile(keptFolder('profiles')), PARTS);
  const ofNode = (shares.get('limits') ?? 0) + (shares.get('session and scope') ?? 0);
  const postgresMs = await guardStatementsMs(bench);
  const share = spreadOf(turns.map((turn) => (ofNode * turn.serverMs + postgresMs) / turn.cpuMs));
  keepFigures({ 'guards.cpuShare': share });
  keepResult('guards', { shares: Object.fromEntries(shares), postgresMs, overview: turns });
  say(
    `guards: ${(share.median * 100).toFixed(1)} % of the overview; PostgreSQL ${postgresMs.toFixed(3)} ms\n` +
      sharesTable(Object.fromEntries(shares)),
  );
}

/** Overviews of a portal that writes a profile meanwhile. */
async function overviewTurns(bench: Bench): Promise<Turns> {
  const profiles = keptFolder('profiles');
  for (const file of globSync('*.cpuprofile', { cwd: profiles })) rmSync(join(profiles, file));
  const server = await bench.started('profiled', () =>
    startPortal('profiled', bench.database, NOTHING_KEPT, ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
  );
  const requests = (round: number): readonly string[] =>
    sample(bench.residents, SAMPLE, round).map((resident) => overviewRequest('portal', resident));
  const turns = await measure(bench, [{ name: 'overview', server, requests }], {
    rounds: Math.min(3, bench.options.rounds),
    connections: 8,
    warmUpMs: 1500,
    beforehandMs: 2000,
    measureMs: 2000,
  });
  await bench.stop('profiled');
  return turns.get('overview') ?? [];
}

/** Processor time of PostgreSQL for the statements about who asks, milliseconds per request. */
async function guardStatementsMs(bench: Bench): Promise<number> {
  if (!hasPgbench()) {
    say('guards: no pgbench, PostgreSQL’s part is left out');
    return 0;
  }
  const asked = sample(bench.residents, ASKED, 1);
  const recorded = await recordedStatements(bench.database, asked);
  const texts = new Set(recorded.flat().map(({ text }) => text));
  let total = 0;
  for (const text of texts) {
    if (!/\b(sessions|users)\b/.test(text)) continue;
    const sets = recorded.flat().filter((statement) => statement.text === text);
    const values = sets.map((statement) => statement.values);
    const { applicationUrl } = bench.database;
    total += (await runPgbench(applicationUrl, bench.postmaster, text, values, 4)).postgresMs;
  }
  return total;
}

function readProfile(folder: string): CpuProfile {
  const [file] = globSync('*.cpuprofile', { cwd: folder });
  if (file === undefined) throw new Error('guards: the portal wrote no profile');
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
}
