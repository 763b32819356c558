import { jest } from '@jest/globals';
import { queryBook } from '../fixtures/mirror/book-state.js';
import { exportedOn, row, type FolderRows } from '../fixtures/mirror/folder-rows.js';
import { importRows } from '../fixtures/mirror/import-fixture.js';
import { smallCooperative } from '../fixtures/mirror/small-cooperative.js';
import { createMigratedDatabase, query, type TestDatabase } from '../support/test-database.js';

jest.setTimeout(60_000);

const CODES = ['MIRROR-LETTER-WITHOUT-CONSENT', 'MIRROR-CONSENT-WITHDRAWN-HERE'];

describe('a nightly import after a resident declared something in the portal', () => {
  let database: TestDatabase;
  let rows: FolderRows;

  beforeEach(async () => {
    database = await createMigratedDatabase();
    rows = smallCooperative();
    await importRows(database.applicationUrl, { rows });
    await query(
      database,
      `insert into users (person_id, kind, login, display_name, password_hash)
       select id, 'RESIDENT', 'K1', 'Łucja', 'x' from persons where source_key = 'P1'`,
    );
  });
  afterEach(() => database.drop());

  const declare = (isGranted: boolean, at: string): Promise<unknown> =>
    query(
      database,
      `insert into consent_declarations
         (person_id, account_id, user_id, kind, is_granted, text_version, email, method, declared_at)
       select p.id, a.id, u.id, 'E_DOCUMENTS', $1, 'PORTAL-1', 'lucja@example.org', 'PORTAL', $2
         from persons p join users u on u.person_id = p.id, accounts a
        where p.source_key = 'P1' and a.source_key = 'K1'`,
      [isGranted, at],
    );
  const send = (key: string, sent_at: string, account_key = 'K1'): void => {
    rows['documents.csv']?.push({
      key,
      account_key,
      kind: 'INFORMATION',
      title: `Pismo ${key}`,
      sent_at,
      file: 'pismo.pdf',
    });
    rows['deliveries.csv']?.push({ document_key: key, event: 'SENT', at: sent_at });
  };
  const importAgain = async (): Promise<{ issues: unknown[]; letters: string[]; deliveries: number }> => {
    const report = await importRows(database.applicationUrl, { rows, header: exportedOn('2026-04-10') });
    expect(report.outcome).not.toBe('REFUSED');
    const letters = await queryBook<{ key: string }>(
      database.adminUrl,
      'select source_key as key from documents order by 1',
    );
    const [sent] = await queryBook<{ count: number }>(
      database.adminUrl,
      'select count(*)::int as count from deliveries',
    );
    return {
      issues: report.issues
        .filter(({ code }) => CODES.includes(code))
        .map(({ code, file, line, value }) => [code, file, line, value]),
      letters: letters.map(({ key }) => key),
      deliveries: sent?.count ?? 0,
    };
  };

  it('keeps the withdrawal: letters sent later are not delivered, earlier ones are, and the office is told', async () => {
    await declare(false, '2026-04-05T10:00:00+02:00');
    send('D2', '2026-04-05T09:59:00+02:00');
    send('D3', '2026-04-05T10:01:00+02:00');
    const still = ['MIRROR-CONSENT-WITHDRAWN-HERE', 'consents.csv', 2, 'ZG1'];
    const held = ['MIRROR-LETTER-WITHOUT-CONSENT', 'documents.csv', 4, 'D3'];
    const first = { issues: [still, held], letters: ['D1', 'D2'], deliveries: 2 };
    expect([...(await importAgain()).issues].sort()).toEqual([...first.issues].sort());
    expect(await importAgain()).toMatchObject({ letters: first.letters, deliveries: first.deliveries });
  });

  it('delivers again once consent was given anew, here or at the office', async () => {
    await declare(false, '2026-04-05T10:00:00+02:00');
    await declare(true, '2026-04-06T10:00:00+02:00');
    send('D2', '2026-04-07T10:00:00+02:00');
    expect(await importAgain()).toMatchObject({ issues: [], letters: ['D1', 'D2'] });
    await declare(false, '2026-04-08T10:00:00+02:00');
    rows['consents.csv']?.push({
      ...row(rows['consents.csv'], 0),
      key: 'ZG2',
      granted_at: '2026-04-09T08:00:00+02:00',
    });
    send('D3', '2026-04-08T12:00:00+02:00');
    send('D4', '2026-04-09T12:00:00+02:00');
    const { letters } = await importAgain();
    expect(letters).toEqual(['D1', 'D2', 'D4']);
  });

  it('lets a withdrawal at the office end what was granted here', async () => {
    row(rows['consents.csv'], 0).withdrawn_at = '2026-04-08T10:00:00+02:00';
    await declare(true, '2026-04-05T10:00:00+02:00');
    send('D2', '2026-04-07T10:00:00+02:00');
    send('D3', '2026-04-08T11:00:00+02:00');
    expect(await importAgain()).toMatchObject({ letters: ['D1', 'D2'] });
  });

  it('leaves it to the source where nobody ever declared anything', async () => {
    send('D2', '2026-04-07T10:00:00+02:00', 'K2');
    expect(await importAgain()).toMatchObject({ issues: [], letters: ['D1', 'D2'] });
  });
});
