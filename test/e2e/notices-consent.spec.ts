import { jest } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { consentSpans } from '../../server/src/domain/letters/consent.js';
import { consentSql } from '../../server/src/modules/notices/news/consent-sql.js';
import { addPeople } from '../fixtures/access.js';
import { createMigratedDatabase, query, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(180_000);

const at = (day: number): Date => new Date(Date.UTC(2026, 0, day));

/** Days of January; the office's consents, and the portal's declarations by their day. */
const histories = fc.record({
  office: fc.array(
    fc.record({
      granted: fc.integer({ min: 1, max: 12 }),
      lasts: fc.option(fc.integer({ min: 0, max: 8 })),
      isForAll: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  portal: fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 15 }), isGranted: fc.boolean() }), {
    maxLength: 4,
    selector: ({ day }) => day,
  }),
  now: fc.integer({ min: 1, max: 20 }),
});

describe('consentSql', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createMigratedDatabase();
    await addPeople(database);
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is the rule of the domain, whatever was declared where', async () => {
    const [ids] = await query(
      database,
      `select h.person_id as person, h.account_id as account, u.id as "user"
         from holders h join users u on u.person_id = h.person_id where u.login = 'L0147'`,
    );
    const { person, account, user } = ids as Record<string, string>;
    await fc.assert(
      fc.asyncProperty(histories, async ({ office, portal, now }) => {
        await client.query('begin');
        for (const [index, { granted, lasts, isForAll }] of office.entries()) {
          await client.query(
            `insert into consents (person_id, account_id, kind, text_version, granted_at, withdrawn_at, method,
                                   source_system, source_key)
             values ($1, $2, 'E_DOCUMENTS', '1', $3, $4, 'na piśmie', 'TEST', $5)`,
            [person, isForAll ? null : account, at(granted), ended(granted, lasts), `c-${String(index)}`],
          );
        }
        for (const { day, isGranted } of portal) {
          await client.query(
            `insert into consent_declarations (person_id, account_id, user_id, kind, is_granted, text_version, email,
                                               method, declared_at)
             values ($1, $2, $3, 'E_DOCUMENTS', $4, '1', 'a@b.example', 'PORTAL', $5)`,
            [person, account, user, isGranted, at(day)],
          );
        }
        const { rows } = await client.query<{ granted_at: Date | null }>(
          consentSql('$1::bigint', '$2::bigint', '$3::timestamptz'),
          [person, account, at(now)],
        );
        await client.query('rollback');
        const spans = consentSpans(
          office.map(({ granted, lasts }) => ({
            grantedAt: at(granted),
            withdrawnAt: ended(granted, lasts),
          })),
          portal
            .toSorted((a, b) => a.day - b.day)
            .map(({ day, isGranted }) => ({ declaredAt: at(day), isGranted })),
        );
        const inForce = spans.filter(({ from, to }) => from <= at(now) && (to === null || to > at(now)));
        expect(rows).toEqual([{ granted_at: inForce[0]?.from ?? null }]);
      }),
      { numRuns: 150 },
    );
  });
});

function ended(granted: number, lasts: number | null): Date | null {
  return lasts === null ? null : at(granted + lasts);
}
