import { queryBook } from '../fixtures/mirror/book-state.js';
import { exportedOn, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { importRows } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let rows: FolderRows;

beforeEach(async () => {
  database = await createMigratedDatabase();
  rows = smallCooperative();
});
afterEach(() => database.drop());

/** The folder says lucja@example.org, verified on 5 January 2026 at 9:00. */
async function importWithUser(email: string | null, verifiedAt: string | null) {
  await importRows(database.applicationUrl, { rows });
  await queryBook(
    database.adminUrl,
    `insert into users (person_id, kind, login, display_name, email, email_verified_at)
     select id, 'RESIDENT', 'P1', 'Łucja', $1, $2 from persons where source_key = 'P1'`,
    [email, verifiedAt],
  );
  const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-02') });
  const [user] = await queryBook<{ email: string; verified: string }>(
    database.adminUrl,
    `select email, to_char(email_verified_at at time zone 'UTC', 'YYYY-MM-DD') as verified from users`,
  );
  const audited = await queryBook(
    database.adminUrl,
    `select a.action, a.actor_kind as actor from audit_events a join users u on u.id::text = a.subject_id
      where a.subject_kind = 'user'`,
  );
  return { user, audited, changed: report.files.get('users.csv')?.changed };
}

const AUDITED = [{ action: 'EMAIL_IMPORTED', actor: 'SYSTEM' }];

describe('a verified e-mail of the source', () => {
  it('never takes back one that the user verified here later', async () => {
    expect(await importWithUser('nowy@example.org', '2026-02-01')).toEqual({
      user: { email: 'nowy@example.org', verified: '2026-02-01' },
      audited: [],
      changed: 0,
    });
  });

  it('replaces an older one, with a trace', async () => {
    expect(await importWithUser('stary@example.org', '2025-02-01')).toEqual({
      user: { email: 'lucja@example.org', verified: '2026-01-05' },
      audited: AUDITED,
      changed: 1,
    });
  });

  it('verifies the same address that the user had not verified yet', async () => {
    expect(await importWithUser('lucja@example.org', null)).toEqual({
      user: { email: 'lucja@example.org', verified: '2026-01-05' },
      audited: AUDITED,
      changed: 1,
    });
  });

  it('says nothing new about an address that was verified here before', async () => {
    expect(await importWithUser('lucja@example.org', '2025-02-01')).toEqual({
      user: { email: 'lucja@example.org', verified: '2025-02-01' },
      audited: [],
      changed: 0,
    });
  });
});
