import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import { keptFolder } from '../data/place.js';
import type { Resident } from '../data/residents.js';
import { httpRequest } from '../load/orders.js';
import { sharesByStack, type CpuProfile, type WorkPart } from '../measure/cpu-profile.js';
import { sample } from '../measure/sample.js';
import { figure, type Turns } from '../measure/slices.js';
import { spreadOf, type Spread } from '../measure/statistics.js';
import { overviewRequest } from '../questions/overview.js';
import { portalHeaders } from '../questions/portal-headers.js';
import { keepFigures } from '../report/figures.js';
import { keepResult } from '../report/results.js';
import { markdownTable } from '../report/table.js';
import { startPortal } from '../servers/portal.js';
import { measure } from './compare.js';
import { SAMPLE } from './overview.js';

/** Where the portal's own time goes; a sample belongs to the first that is on its stack. */
const PARTS: readonly WorkPart[] = [
  {
    name: 'limits',
    matches: /platform\/limits\/|graphql-gate|graphql-armor|rate-limiter-flexible|validation\//,
  },
  { name: 'session and scope', matches: /platform\/auth\/|viewers\.repository|express-session/ },
  { name: 'log', matches: /\/pino|sonic-boom|platform\/logging|request-trace/ },
  { name: 'PostgreSQL client', matches: /node_modules\/pg/ },
  { name: 'portal’s own code', matches: /dist\/server\/src\// },
  { name: 'GraphQL execution', matches: /node_modules\/graphql\/|@apollo\/server|@nestjs\/(graphql|apollo)/ },
  { name: 'Nest', matches: /@nestjs\// },
  { name: 'Express', matches: /express|router|body-parser|compression|helmet|raw-body|iconv/ },
  { name: 'node:http and streams', matches: /^node:/ },
];

type Turn = 'overview' | 'signed in' | 'stranger';

/**
 * What session, scope and limits cost of the overview. Session and scope: a request that asks for nothing but who one is,
 * less a stranger's that asks for nothing, processor time of Node and PostgreSQL. Limits: their share of the samples of a
 * profile of the overview.
 */
export async function weighGuards(bench: Bench): Promise<void> {
  const profiles = keptFolder('profiles');
  for (const file of globSync('*.cpuprofile', { cwd: profiles })) rmSync(join(profiles, file));
  const server = await bench.started('profiled', () =>
    startPortal('profiled', bench.database, {}, ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
  );
  const requests =
    (one: (resident: Resident) => string) =>
    (round: number): readonly string[] =>
      sample(bench.residents, SAMPLE, round).map(one);
  // Profiled alone, so that the samples are those of overviews; the rest is measured on the portal without a profiler.
  const pace = { rounds: 1, connections: 8, warmUpMs: 1500, measureMs: 3000 };
  await measure(
    bench,
    [
      {
        name: 'overview',
        server,
        requests: requests((resident) => overviewRequest('portal', resident)),
      },
    ],
    pace,
  );
  await bench.stop('profiled');
  const shares = sharesByStack(readProfile(profiles), PARTS);
  const portal = await bench.server('portal');
  const turns: ReadonlyMap<Turn, Turns> = await measure<Turn>(
    bench,
    [
      {
        name: 'overview',
        server: portal,
        requests: requests((resident) => overviewRequest('portal', resident)),
      },
      {
        name: 'signed in',
        server: portal,
        requests: requests((resident) => bodyOnly('{ viewer { id } }', portalHeaders(resident))),
      },
      {
        name: 'stranger',
        server: portal,
        requests: requests((resident) =>
          bodyOnly('{ limits { depth } }', { 'x-forwarded-for': resident.address }),
        ),
      },
    ],
    { ...pace, rounds: Math.min(3, bench.options.rounds), warmUpMs: 800, measureMs: 2000 },
  );
  const share = guardsShare(turns, shares.get('limits') ?? 0);
  keepFigures({ 'guards.cpuShare': share });
  keepResult('guards', { shares: Object.fromEntries(shares), turns: Object.fromEntries(turns) });
  const rows = [...shares]
    .sort(([, one], [, other]) => other - one)
    .map(([name, value]) => [name, `${(value * 100).toFixed(1)} %`]);
  say(
    `guards: ${(share.median * 100).toFixed(1)} % of the overview\n${markdownTable(['Node time of the overview', 'share'], rows)}`,
  );
}

function guardsShare(turns: ReadonlyMap<Turn, Turns>, limitsOfNode: number): Spread {
  const of = (name: Turn): Turns => turns.get(name) ?? [];
  const strangers = of('stranger');
  const signedIn = of('signed in');
  const nodeMs = figure(of('overview'), 'serverMs').median;
  return spreadOf(
    of('overview').map((overview, round) => {
      const session = (signedIn[round]?.cpuMs ?? 0) - (strangers[round]?.cpuMs ?? 0);
      return (session + limitsOfNode * nodeMs) / overview.cpuMs;
    }),
  );
}

function bodyOnly(query: string, headers: Readonly<Record<string, string>>): string {
  return httpRequest('/graphql', headers, JSON.stringify({ query }));
}

function readProfile(folder: string): CpuProfile {
  const [file] = globSync('*.cpuprofile', { cwd: folder });
  if (file === undefined) throw new Error('guards: the portal wrote no profile');
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
}
