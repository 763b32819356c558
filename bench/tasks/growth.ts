import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { say } from '../bench.js';
import { prepareBook } from '../data/prepare.js';
import { ledgerSizes, type SizedBook } from '../data/ledger-sizes.js';
import { signIn, touchSessions, type Resident } from '../data/residents.js';
import { LoadGenerator } from '../load/load-generator.js';
import { httpRequest } from '../load/orders.js';
import { parentOf } from '../measure/processes.js';
import { sample } from '../measure/sample.js';
import { figure, takeTurns, type Contender, type Turns } from '../measure/slices.js';
import { ratiosOf, type Spread } from '../measure/statistics.js';
import type { Options } from '../options.js';
import { overviewRequest } from '../questions/overview.js';
import { portalHeaders } from '../questions/portal-headers.js';
import { keepFigures } from '../report/figures.js';
import { linePlot } from '../report/plot.js';
import { keepResult, turnsTable } from '../report/results.js';
import { NOTHING_KEPT, startPortal } from '../servers/portal.js';
import type { BenchServer } from '../servers/server.js';
import { ask } from './ask.js';

/** Months of the book that the ledger grows out of. */
const MONTHS = 12;
/** Accounts whose ledgers are paged through for cursors far down. */
const DEEP_ACCOUNTS = 60;
/** Accounts that are asked for, and how long it takes to ask for each of them once. */
const ASKED_ACCOUNTS = 1000;
const BEFOREHAND_MS = 8000;
const PLOT = fileURLToPath(new URL('../../docs/images/ledger-growth.svg', import.meta.url));

const PAGE = `query ($account: String!, $after: String) { account(number: $account) {
  ledger(first: 20, after: $after) { nodes { id bookedOn kind title amount balanceAfter } pageInfo { hasNextPage endCursor } } } }`;
const WALK = `query ($account: String!, $after: String) { account(number: $account) {
  ledger(first: 100, after: $after) { nodes { bookedOn } pageInfo { hasNextPage endCursor } } } }`;
const ON_DAY = `query ($account: String!, $at: Date!) { balance(account: $account, at: $at) {
  at amountOwed overdue notYetDue unallocatedCredit } }`;

const QUESTIONS = ['overview', 'ledger page', 'ledger page far down', 'balance on a day'] as const;
type QuestionName = (typeof QUESTIONS)[number];

/** A portal on a ledger of a size, with those who may ask it. */
interface GrownPortal {
  /** Millions of entries. */
  readonly size: number;
  readonly server: BenchServer;
  readonly book: SizedBook;
  readonly admin: Client;
  readonly residents: readonly Resident[];
  /** Requests for pages far down, and for days far back. */
  readonly deepPages: readonly string[];
  readonly pastDays: readonly string[];
}

/** Whether reading one account stays as fast while the ledger grows tenfold. */
export async function measureGrowth(options: Options): Promise<void> {
  const size = { accounts: options.accounts, months: MONTHS };
  const database = await prepareBook(size, say);
  const generator = new LoadGenerator();
  const portals: GrownPortal[] = [];
  try {
    for (const book of await ledgerSizes(database, options.millions, say))
      portals.push(await openPortal(book));
    const postmaster = await postmasterOf(portals[0]?.admin);
    const results = new Map<QuestionName, ReadonlyMap<string, Turns>>();
    for (const question of QUESTIONS) {
      const contenders = portals.map((portal) => contenderOf(portal, question));
      const turns = await takeTurns(
        contenders,
        {
          rounds: options.rounds,
          connections: 4,
          warmUpMs: 600,
          beforehandMs: BEFOREHAND_MS,
          measureMs: 1500,
        },
        generator,
        postmaster,
        async () => {
          for (const { admin } of portals) await touchSessions(admin);
        },
      );
      say(`growth, ${question}:\n${turnsTable(turns)}`);
      results.set(question, turns);
    }
    keep(results, options.millions);
  } finally {
    generator.stop();
    for (const { server, admin } of portals) {
      await server.stop();
      await admin.end();
    }
    await database.stop();
  }
}

async function openPortal(book: SizedBook): Promise<GrownPortal> {
  const admin = new Client({ connectionString: book.database.adminUrl });
  // When the database stops before, what stopped it is said elsewhere.
  admin.on('error', () => undefined);
  await admin.connect();
  const { residents } = await signIn(admin, book.database.sessionSecret);
  const server = await startPortal(`growth-${String(book.millions)}`, book.database, NOTHING_KEPT);
  const deep = sample(residents, DEEP_ACCOUNTS, 0);
  const walked = await Promise.all(deep.map((resident) => farDown(server, resident)));
  return {
    size: book.millions,
    server,
    book,
    admin,
    residents,
    deepPages: walked.map(({ resident, cursor }) => question(resident, PAGE, { after: cursor })),
    pastDays: walked.map(({ resident, day }) => question(resident, ON_DAY, { at: day })),
  };
}

/** A place about four fifths down a ledger: the cursor to it, and its day. */
async function farDown(
  server: BenchServer,
  resident: Resident,
): Promise<{ readonly resident: Resident; readonly cursor: string | null; readonly day: string }> {
  const pages: { cursor: string | null; days: readonly string[] }[] = [];
  for (let after: string | null = null; ;) {
    const text = await ask(server, question(resident, WALK, { after }));
    const { nodes, pageInfo } = (JSON.parse(text) as LedgerAnswer).data.account.ledger;
    pages.push({ cursor: after, days: nodes.map((node) => node.bookedOn) });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const page = pages.at(-Math.max(1, Math.floor(pages.length / 5)));
  return { resident, cursor: page?.cursor ?? null, day: page?.days[0] ?? '' };
}

interface LedgerAnswer {
  readonly data: {
    readonly account: {
      readonly ledger: {
        readonly nodes: readonly { readonly bookedOn: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  };
}

function contenderOf(portal: GrownPortal, name: QuestionName): Contender<string> {
  const { server, residents } = portal;
  return {
    name: `${String(portal.size)} million`,
    server,
    requests: () => {
      const some = sample(residents, ASKED_ACCOUNTS, 0);
      switch (name) {
        case 'overview':
          return some.map((resident) => overviewRequest('portal', resident));
        case 'ledger page':
          return some.map((resident) => question(resident, PAGE, { after: null }));
        case 'ledger page far down':
          return portal.deepPages;
        case 'balance on a day':
          return portal.pastDays;
      }
    },
  };
}

function question(
  resident: Resident,
  query: string,
  variables: Readonly<Record<string, string | null>>,
): string {
  const body = JSON.stringify({ query, variables: { account: resident.account, ...variables } });
  return httpRequest('/graphql', portalHeaders(resident), body);
}

function keep(
  results: ReadonlyMap<QuestionName, ReadonlyMap<string, Turns>>,
  millions: readonly number[],
): void {
  const growth = new Map([...results].map(([name, turns]) => [name, growthOf(turns)]));
  const worst = [...growth.values()].reduce((one, other) => (one.median > other.median ? one : other));
  keepFigures({
    'ledger.growth': worst,
    ...Object.fromEntries([...growth].map(([name, spread]) => [`ledger.growth.${camel(name)}`, spread])),
  });
  keepResult(
    'growth',
    Object.fromEntries([...results].map(([name, turns]) => [name, Object.fromEntries(turns)])),
  );
  mkdirSync(new URL('.', `file://${PLOT}`), { recursive: true });
  writeFileSync(
    PLOT,
    linePlot({
      title: 'Processor time of one request as the ledger grows',
      x: { label: 'entries of the ledger, millions', values: millions },
      y: 'ms of CPU per request',
      lines: [...results].map(([name, turns]) => ({
        name,
        values: [...turns.values()].map((own) => figure(own, 'cpuMs').median),
      })),
    }),
  );
}

/** How many times more processor time the largest ledger takes than the smallest. */
function growthOf(turns: ReadonlyMap<string, Turns>): Spread {
  const all = [...turns.values()];
  const times = (own: Turns | undefined): number[] => (own ?? []).map((turn) => turn.cpuMs);
  return ratiosOf(times(all.at(-1)), times(all[0]));
}

function camel(name: string): string {
  return name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

async function postmasterOf(client: Client | undefined): Promise<number> {
  const answer = await client?.query<{ pid: number }>('select pg_backend_pid() as pid');
  return parentOf(answer?.rows[0]?.pid ?? 0) ?? 0;
}
