import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { AUDIENCES, PERMISSIONS, type Audience } from '../../server/src/platform/auth/permissions.js';
import { tokenHash } from '../../server/src/platform/auth/one-time-token.js';
import { NodeRegistry } from '../../server/src/platform/graphql/relay/node-registry.js';
import { CLERK, PASSWORD, PEOPLE, STARTING_PASSWORD } from '../fixtures/access.js';
import {
  FEED_TOKEN,
  isAddress,
  LETTER_TOKEN,
  requestOf,
  SAMPLES,
  SMALL_PNG,
  type Sample,
  type Things,
} from '../fixtures/permission-samples.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { query, type TestDatabase } from '../support/test-database.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

jest.setTimeout(240_000);

/** What came of one cell: `DATA`, `NULL`, `EMPTY`, or the code of a refusal. */
type Outcome = string;

interface Column {
  readonly who: string;
  readonly audience: Audience;
  readonly login?: string;
  readonly password?: string;
  /** Whose things are asked for, and whether they are the asker's own. */
  readonly things: 'own' | 'neighbour' | 'former' | 'after' | 'absent';
  readonly isOwn: boolean;
}

const COLUMNS: readonly Column[] = [
  { who: 'nobody', audience: 'ANONYMOUS', things: 'own', isOwn: false },
  {
    who: 'a starting password',
    audience: 'STARTING_PASSWORD',
    login: PEOPLE.newHolder.login,
    password: STARTING_PASSWORD,
    things: 'after',
    isOwn: true,
  },
  { who: 'a resident, own', audience: 'RESIDENT', login: PEOPLE.holder.login, things: 'own', isOwn: true },
  {
    who: 'a resident, foreign',
    audience: 'RESIDENT',
    login: PEOPLE.holder.login,
    things: 'neighbour',
    isOwn: false,
  },
  {
    who: 'a resident, absent',
    audience: 'RESIDENT',
    login: PEOPLE.holder.login,
    things: 'absent',
    isOwn: false,
  },
  { who: 'a co-holder, own', audience: 'RESIDENT', login: PEOPLE.coHolder.login, things: 'own', isOwn: true },
  { who: 'a proxy, own', audience: 'RESIDENT', login: PEOPLE.proxy.login, things: 'own', isOwn: true },
  {
    who: 'a proxy whose time is over',
    audience: 'RESIDENT',
    login: PEOPLE.formerProxy.login,
    things: 'own',
    isOwn: false,
  },
  {
    who: 'a proxy of a closed account',
    audience: 'RESIDENT',
    login: PEOPLE.formerProxy.login,
    things: 'former',
    isOwn: false,
  },
  {
    who: 'a co-holder who left',
    audience: 'RESIDENT',
    login: PEOPLE.leftCoHolder.login,
    things: 'own',
    isOwn: false,
  },
  {
    who: 'a former holder, own',
    audience: 'RESIDENT',
    login: PEOPLE.formerHolder.login,
    things: 'former',
    isOwn: true,
  },
  {
    who: 'a former holder, his successor’s',
    audience: 'RESIDENT',
    login: PEOPLE.formerHolder.login,
    things: 'after',
    isOwn: false,
  },
  { who: 'a clerk', audience: 'CLERK', login: CLERK.login, things: 'own', isOwn: false },
];

describe('the permission matrix', () => {
  let portal: TestPortal;
  let things: Readonly<Record<Column['things'], Things>>;
  const browsers = new Map<string, HttpClient>();

  beforeAll(async () => {
    portal = await openTestPortal(
      { REQUESTS_PER_MINUTE: '100000', LOGIN_FAILURES_PER_ADDRESS: '10000', LOCK_AFTER_FAILURES: '100' },
      fillBook,
    );
    things = await readThings(portal);
  });

  afterAll(async () => {
    await portal.close();
  });

  it('has a row and a sample for every root field of the schema and no other', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type!.name}.${field}`),
    );
    const operations = (table: object): string[] => Object.keys(table).filter((way) => !isAddress(way));
    expect(operations(PERMISSIONS).toSorted()).toEqual(fields.toSorted());
    expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(PERMISSIONS).toSorted());
  });

  it('has a row for every address the portal answers', () => {
    const router = portal.app.getHttpAdapter().getInstance() as { router: { stack: RouterLayer[] } };
    const routes = router.router.stack.flatMap(({ route }) =>
      route && !MIDDLEWARE.includes(route.path)
        ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`)
        : [],
    );
    const addresses = Object.keys(PERMISSIONS).filter(isAddress);
    expect(routes.toSorted()).toEqual(addresses.toSorted());
  });

  it('finds by node(id) every type that says it is a Node', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const node = schema.getType('Node');
    const types = schema.getPossibleTypes(node as Parameters<typeof schema.getPossibleTypes>[0]);
    const found = portal.app.get(NodeRegistry).kinds();
    expect([...found].toSorted()).toEqual(types.map(({ name }) => name).toSorted());
  });

  describe.each(Object.keys(PERMISSIONS))('%s', (way) => {
    it.each(COLUMNS)('for $who', async (column) => {
      const sample = SAMPLES[way];
      if (!sample) throw new Error(`no sample for ${way}`);
      expect(await outcomeOf(way, sample, column)).toBe(expectedOutcome(way, sample, column));
    });
  });

  it('answers a foreign and an absent thing alike, to the letter', async () => {
    const browser = await browserOf(COLUMNS.find(({ who }) => who === 'a resident, foreign')!);
    for (const [way, sample] of Object.entries(SAMPLES).filter(([, { foreign }]) => foreign !== 'SAME')) {
      const [foreign, absent] = await Promise.all(
        [things.neighbour, things.absent].map((asked) => withoutRequestId(browser, way, sample, asked)),
      );
      expect({ way, ...foreign }).toEqual({ way, ...absent });
    }
  });

  it('records every denial of somebody signed in', async () => {
    const [row] = await query(
      portal.database,
      `select count(distinct detail->>'way')::int as ways from audit_events where action = 'ACCESS_DENIED'`,
    );
    const denied = Object.values(PERMISSIONS).filter((audiences) =>
      AUDIENCES.some((audience) => audience !== 'ANONYMOUS' && !audiences.includes(audience)),
    );
    expect(row!['ways']).toBe(denied.length);
  });

  it('records every file that somebody took away', async () => {
    const rows = await query(
      portal.database,
      `select distinct detail->>'path' as path from audit_events where action = 'FILE_DOWNLOADED' order by 1`,
    );
    const paths = rows.map(({ path }) => path);
    expect(paths).toContain(`/files/invoices/${things.own.invoiceId}.pdf`);
    expect(paths).toContain(`/files/accounts/${things.former.accountId}/statement.pdf`);
    expect(paths.filter((path) => String(path).includes(things.neighbour.invoiceId))).toEqual([]);
  });

  async function browserOf({ login, password = PASSWORD }: Column): Promise<HttpClient> {
    if (login === undefined) return new HttpClient(portal.url);
    const known = browsers.get(login) ?? (await new HttpClient(portal.url).signIn(login, password));
    browsers.set(login, known);
    return known;
  }

  async function outcomeOf(way: string, sample: Sample, column: Column): Promise<Outcome> {
    const browser = await browserOf(column);
    if (sample.endsSession && column.login !== undefined) browsers.delete(column.login);
    const asked = things[column.things];
    return isAddress(way)
      ? outcomeOfAddress(await browser.send(sample.text(asked), requestOf(sample)))
      : outcomeOfOperation(browser, sample, asked);
  }
});

/** The residents' book, a meter for the flat that has none there, an address that nobody withdraws, a case of every holder. */
async function fillBook(database: TestDatabase): Promise<void> {
  await fillResidentsBook(database);
  await query(
    database,
    `insert into calendar_feeds (user_id, token_hash, created_at)
     select id, $2, '2026-11-18T09:00:00Z' from users where login = $1`,
    [PEOPLE.stranger.login, tokenHash(FEED_TOKEN)],
  );
  await query(
    database,
    `with meter as (
       insert into meters (unit_id, serial, medium, unit_of_measure, installed_on, is_remote, source_system, source_key)
       select id, 'ZW-147', 'COLD_WATER', 'm³', '2020-01-01', true, 'TEST', 'ZW-147' from units where code = 'U147'
       returning id, unit_id)
     insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, is_quarantined,
                           source_system, source_key)
     select id, unit_id, '2026-10-31', 12000, 'RADIO', 'ACTUAL', false, 'TEST', 'ZW-147 2026-10-31' from meter`,
  );
  await query(
    database,
    `insert into media_settlements (account_id, unit_id, number, medium, span_from, span_to, advances_grosze, cost_grosze,
                                    result_grosze, state, approved_on, source_system, source_key)
     select id, unit_id, 'ROZ ' || number, 'HOT_WATER', '2026-07-01', '2026-07-31', 0, 0, 0, 'APPROVED', '2026-08-01',
            'TEST', 'ROZ ' || number
       from accounts where number in ('L0147', 'L0148', 'L0201')`,
  );
  const file = await query(
    database,
    `insert into document_files (sha256, media_type, byte_size, content)
     values (sha256($1), 'image/png', octet_length($1), $1) returning id`,
    [SMALL_PNG],
  );
  for (const [account, day] of GIVEN_READINGS) {
    await query(
      database,
      `with given as (
         insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, is_quarantined,
                               source_system, source_key)
         select m.id, m.unit_id, $2, 99000, 'RESIDENT', 'ACTUAL', true, 'EBOK', $1
           from accounts a join meters m on m.unit_id = a.unit_id
          where a.number = $1 and m.installed_on <= $2 and coalesce(m.removed_on, 'infinity') >= $2
         returning id, meter_id)
       insert into reading_submissions (reading_id, meter_id, account_id, number, client_key, submitted_by_user_id,
                                        submitted_at, photo_file_id)
       select given.id, given.meter_id, a.id, 'O/' || $1, $1, u.id, now(), $3
         from given, accounts a, users u where a.number = $1 and u.login = 'L0147'`,
      [account, day, file[0]!['id']],
    );
  }
  await query(
    database,
    `with opened as (
       insert into contact_cases (account_id, person_id, number, topic, client_key)
       select h.account_id, h.person_id, 'Z/2026/' || a.number, 'OTHER', 'klucz-' || a.number
         from holders h join accounts a on a.id = h.account_id where h.role = 'HOLDER'
       returning id, account_id, client_key),
     written as (
       insert into case_messages (case_id, account_id, author_kind, body, client_key)
       select id, account_id, 'RESIDENT', 'Dzień dobry', client_key from opened
       returning id, account_id)
     insert into case_attachments (message_id, account_id, file_id, file_name)
     select written.id, account_id, f.id, 'zdjecie.png' from written, document_files f
      where f.sha256 = sha256($1)`,
    [SMALL_PNG],
  );
  await query(
    database,
    `insert into notice_letters (user_id, account_id, kind, message_key, token_hash, made_on, next_attempt_at)
     select u.id, a.id, 'PAYMENT_DUE', gen_random_uuid(), sha256('${LETTER_TOKEN}'), '2026-11-17', '2026-11-17T08:00:00Z'
       from users u, accounts a where u.login = 'L0147' and a.number = 'L0147'`,
  );
}

/** A reading that waits on each account, with the day it was given for. */
const GIVEN_READINGS = [
  ['L0147', '2026-11-17'],
  ['L0148', '2026-11-17'],
  ['L0200', '2026-06-29'],
  ['L0201', '2026-11-17'],
] as const;

/** Where Nest mounts middleware: nothing is answered there. */
const MIDDLEWARE = ['/graphql', '{/*splat}'];

interface RouterLayer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
}

async function outcomeOfAddress(response: Response): Promise<Outcome> {
  const text = await response.text();
  if ([201, 204, 303].includes(response.status)) return 'DATA';
  if (response.status === 200) return text === '' ? 'EMPTY' : 'DATA';
  if (response.status === 404) return 'NULL';
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return errors[0]!.extensions.code;
}

async function outcomeOfOperation(browser: HttpClient, sample: Sample, asked: Things): Promise<Outcome> {
  const { data, errors } = await browser.ask<{ answer: object | null }>(
    sample.text(asked),
    sample.variables?.(asked) ?? {},
  );
  if (errors.length > 0) return errors[0]!.extensions.code;
  const answer = data!.answer;
  if (answer === null) return 'NULL';
  return 'nodes' in answer && (answer.nodes as unknown[]).length === 0 ? 'EMPTY' : 'DATA';
}

function expectedOutcome(way: string, sample: Sample, column: Column): Outcome {
  const { audience, isOwn, things, login } = column;
  if (way === 'Mutation.checkPassword' && audience === 'ANONYMOUS') return 'UNAUTHENTICATED';
  if (!PERMISSIONS[way]!.includes(audience)) return DENIALS[audience];
  if (sample.needsTitle && things === 'former') return sample.foreign;
  if (sample.needsAccount && WITHOUT_ACCOUNT.includes(login)) return 'NULL';
  const isReadable = isOwn && (!sample.isAuthors || AUTHORS.includes(login));
  return audience !== 'RESIDENT' || isReadable || sample.foreign === 'SAME' ? 'DATA' : sample.foreign;
}

/** Whose time is over in every account. */
const WITHOUT_ACCOUNT: readonly (string | undefined)[] = [
  PEOPLE.formerProxy.login,
  PEOPLE.leftCoHolder.login,
];

/** Who wrote the case of his account. */
const AUTHORS: readonly (string | undefined)[] = [PEOPLE.holder.login, PEOPLE.formerHolder.login];

const DENIALS: Readonly<Record<Audience, Outcome>> = {
  ANONYMOUS: 'UNAUTHENTICATED',
  STARTING_PASSWORD: 'PASSWORD_CHANGE_REQUIRED',
  RESIDENT: 'FORBIDDEN',
  CLERK: 'FORBIDDEN',
};

async function withoutRequestId(
  browser: HttpClient,
  way: string,
  sample: Sample,
  asked: Things,
): Promise<{ status: number; text: string }> {
  const anonymous = (text: string): string => text.replace(/"requestId":"[^"]*"/g, '');
  if (isAddress(way)) {
    const response = await browser.send(sample.text(asked), requestOf(sample));
    return { status: response.status, text: anonymous(await response.text()) };
  }
  const { status, text } = await browser.ask(sample.text(asked), sample.variables?.(asked) ?? {});
  return { status, text: anonymous(text) };
}

const NEEDED = [
  'invoiceId',
  'paymentId',
  'meterId',
  'readingId',
  'calendarPaymentId',
  'photoId',
  'settlementId',
  'caseId',
  'documentId',
  'attachmentId',
] as const;

/** The things of each account that the columns ask for; what an account lacks is taken from elsewhere. */
async function readThings(portal: TestPortal): Promise<Readonly<Record<Column['things'], Things>>> {
  const of = async (account: string, day: string): Promise<Partial<Things>> => {
    const [row] = await query(
      portal.database,
      `select a.number as account, 'acc_' || a.id as "accountId", u.code as "unitCode",
              (select 'inv_' || i.id from invoices i where i.account_id = a.id order by i.id limit 1) as "invoiceId",
              (select i.number from invoices i where i.account_id = a.id order by i.id limit 1) as "invoiceNumber",
              (select 'pay_' || p.id from payments p where p.account_id = a.id order by p.id limit 1) as "paymentId",
              (select 'mtr_' || m.id from meters m
                where m.unit_id = u.id and m.installed_on <= $2 and coalesce(m.removed_on, 'infinity') > $2
                order by m.id limit 1) as "meterId",
              (select 'rdg_' || r.id from readings r where r.unit_id = u.id and r.taken_on >= $2
                order by r.taken_on limit 1) as "readingId",
              (select 'cal_inv' || r.invoice_id from receivables r
                where r.account_id = a.id and r.invoice_id is not null and r.allocated_grosze < r.amount_grosze
                order by r.id limit 1) as "calendarPaymentId",
              (select 'rdg_' || s.reading_id from reading_submissions s where s.account_id = a.id) as "photoId",
              (select 'set_' || s.id from media_settlements s where s.account_id = a.id limit 1) as "settlementId",
              (select 'cas_' || k.id from contact_cases k where k.account_id = a.id order by k.id limit 1) as "caseId",
              (select 'doc_' || d.id from documents d where d.account_id = a.id order by d.id limit 1) as "documentId",
              (select 'att_' || t.id from case_attachments t where t.account_id = a.id) as "attachmentId"
         from accounts a join units u on u.id = a.unit_id where a.number = $1`,
      [account, day],
    );
    return Object.fromEntries(Object.entries(row!).filter(([, value]) => value !== null));
  };
  const former = (await of('L0200', '2026-05-31')) as Things;
  const own = (await of('L0147', '2026-05-31')) as Things;
  const neighbour = { ...former, ...(await of('L0148', '2026-05-31')) };
  // The successor has paid nothing yet, and the flat itself is the former holder's too.
  const after = { ...own, ...(await of('L0201', '2026-10-01')), unitCode: neighbour.unitCode };
  for (const [who, has] of Object.entries({ own, former })) {
    const missing = NEEDED.filter((name) => !(name in has));
    if (missing.length > 0) throw new Error(`the fixtures of ${who} lack ${missing.join(', ')}`);
  }
  return { own, former, after, neighbour, absent: ABSENT };
}

const ABSENT: Things = {
  account: 'L9999',
  accountId: 'acc_999999',
  unitCode: 'U999',
  invoiceId: 'inv_999999',
  invoiceNumber: 'NAL/1999/01/0001',
  paymentId: 'pay_999999',
  meterId: 'mtr_999999',
  readingId: 'rdg_999999',
  calendarPaymentId: 'cal_inv999999',
  photoId: 'rdg_999999',
  settlementId: 'set_999999',
  caseId: 'cas_999999',
  documentId: 'doc_999999',
  attachmentId: 'att_999999',
};
