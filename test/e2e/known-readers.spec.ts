import { Client } from 'pg';
import { KnownReaders } from '../../server/src/platform/read/known-readers.js';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { openTestPortal, type TestPortal } from '../support/test-portal.js';

const NUMBER = `query ($n: String!) { account(number: $n) { number } }`;

describe('what is known of who reads', () => {
  let portal: TestPortal;
  let known: KnownReaders;
  let holder: HttpClient;
  let owner: Client;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, async (database) => {
      await fillResidentsBook(database);
    });
    known = portal.app.get(KnownReaders, { strict: false });
    owner = new Client({ connectionString: portal.database.ownerUrl });
    await owner.connect();
  });

  beforeEach(async () => {
    holder = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    // Once to learn the document and the scope, once to see that the scope is known.
    await sees('L0147');
    const before = known.tally.known;
    await sees('L0147');
    expect(known.tally.known).toBe(before + 1);
  });

  afterAll(async () => {
    await owner.end();
    await portal.close();
  });

  const sees = async (account: string): Promise<boolean> => {
    const { data, errors } = await holder.ask<{ account: unknown } | null>(NUMBER, { n: account });
    expect(errors).toEqual([]);
    return data?.account !== null;
  };
  /** Lets something be otherwise for a while. */
  const meanwhile = async (change: string, back: string, look: () => Promise<void>): Promise<void> => {
    await owner.query(change, [PEOPLE.holder.login]);
    try {
      await look();
    } finally {
      await owner.query(back, [PEOPLE.holder.login]);
    }
  };
  const OWN = `(select person_id from users where login = $1)`;

  it('ends with the tie, and comes back with it', async () => {
    await meanwhile(
      `update holders set valid_to = valid_from where person_id = ${OWN}`,
      `update holders set valid_to = null where person_id = ${OWN}`,
      async () => {
        expect(await sees('L0147')).toBe(false);
      },
    );
    expect(await sees('L0147')).toBe(true);
  });

  it('grows with a new tie', async () => {
    expect(await sees('L0148')).toBe(false);
    await meanwhile(
      `insert into holders (account_id, person_id, role, valid_from, source_system, source_key)
       select a.id, ${OWN}, 'PROXY', '2020-01-01', 'TEST', 'known' from accounts a where a.number = 'L0148'`,
      `delete from holders where source_key = 'known' and $1::text is not null`,
      async () => {
        expect(await sees('L0148')).toBe(true);
      },
    );
    expect(await sees('L0148')).toBe(false);
  });

  it('is of the person, whoever uses the login', async () => {
    const persons = `with own as (select id, person_id from users where login in ('L0147', 'L0148'))
      update users u set person_id = other.person_id from own other
       where u.id in (select id from own) and u.id <> other.id and $1::text is not null`;
    await owner.query('alter table users drop constraint uq_users_person_id');
    try {
      await meanwhile(persons, persons, async () => {
        expect([await sees('L0147'), await sees('L0148')]).toEqual([false, true]);
      });
      expect([await sees('L0147'), await sees('L0148')]).toEqual([true, false]);
    } finally {
      await owner.query('alter table users add constraint uq_users_person_id unique (person_id)');
    }
  });

  it.each([
    ['is blocked', `update users set blocked_at = now() where login = $1`],
    ['has a starting password', `update users set password_is_starting = true where login = $1`],
    ['was signed out', `delete from sessions where user_id = (select id from users where login = $1)`],
  ])('opens nothing to one who %s', async (_, change) => {
    await meanwhile(
      change,
      `update users set blocked_at = null, password_is_starting = false where login = $1`,
      async () => {
        const { data, errors } = await holder.ask(NUMBER, { n: 'L0147' });
        expect(errors.length).toBeGreaterThan(0);
        expect(data ?? {}).not.toHaveProperty('account.number');
      },
    );
  });

  it('is read anew on another day', async () => {
    await owner.query(`update sessions set expires_at = '2100-01-01', absolute_expires_at = '2100-01-01'`);
    portal.clock.advance(24 * 3_600_000);
    const before = { ...known.tally };
    await sees('L0147');
    expect(known.tally).toEqual({ known: before.known, read: before.read + 1 });
  });
});
