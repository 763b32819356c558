import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccessDesk, type OpenDesk } from '../../server/src/modules/access/access-desk.js';
import { readAccessArguments } from '../../server/src/modules/access/cli/access-arguments.js';
import { runAccessCommand } from '../../server/src/modules/access/cli/access-command.js';
import { DeskRefused } from '../../server/src/modules/access/desk-refused.js';
import { StartRefused } from '../../server/src/platform/start/start-refused.js';
import { tokenHash } from '../../server/src/platform/auth/one-time-token.js';
import { PASSWORD, PEOPLE, STARTING_PASSWORD, addPeople } from '../fixtures/access.js';
import { runBuilt, type Ended } from '../support/built-server.js';
import { HttpClient } from '../support/http-client.js';
import { readPdf } from '../support/read-pdf.js';
import { query } from '../support/test-database.js';
import { TEST_BEGINS_AT, type TestPortal, openTestPortal } from '../support/test-portal.js';

describe('npm run access', () => {
  let portal: TestPortal;
  let open: OpenDesk;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ebok-desk-'));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '1000' }, addPeople);
    open = await openAccessDesk(portal.settings);
  });

  afterEach(async () => {
    await open.close();
    await portal.close();
  });

  /** The command within this process, on the portal's database. */
  async function access(...words: readonly string[]): Promise<Ended> {
    try {
      const said = await runAccessCommand(open.desk, readAccessArguments(words));
      return { code: 0, output: `${said.join('\n')}\n`, errors: '' };
    } catch (error) {
      if (error instanceof StartRefused)
        return { code: 1, output: '', errors: `${error.lines.join('\n')}\n` };
      if (error instanceof DeskRefused) return { code: 1, output: '', errors: `${error.sentence}\n` };
      throw error;
    }
  }

  /** The command as the person at the desk runs it. */
  function spawned(...words: readonly string[]): Promise<Ended> {
    return runBuilt('modules/access/cli/access', words, {
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      CLOCK_AT: TEST_BEGINS_AT,
      DATABASE_URL: portal.settings.DATABASE_URL,
      DATABASE_OWNER_URL: '',
      SESSION_SECRET: portal.settings.SESSION_SECRET,
      PUBLIC_URL: 'https://ebok.zrodlana.example',
    });
  }

  const login = (identifier: string, password: string): ReturnType<HttpClient['login']> =>
    new HttpClient(portal.url).login(identifier, password);
  const stateOf = async (browser: HttpClient): Promise<string> =>
    (await browser.ask<{ session: { state: string } }>('{ session { state } }')).data!.session.state;
  const passwordIn = (text: string): string => /[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}/.exec(text)![0];

  it('issues a login and puts the starting password on the slip and nowhere else', async () => {
    await query(portal.database, `delete from users where login = 'L0148'`);
    const slip = join(folder, 'karta.pdf');
    const { code, output, errors } = await spawned(
      'issue',
      '--account',
      'l0148',
      '--by',
      'B. Kowalczyk',
      '--out',
      slip,
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe(
      [
        'Wydano dostęp: Stefan Obcy, os. Źródlane 15/48, konto L0148.',
        'Identyfikator: L0148',
        'Karta nr D/2026/0001, hasło startowe ważne do 02.12.2026.',
        `Kartę zapisano w pliku ${slip}. Po wydrukowaniu usuń plik.`,
        '',
      ].join('\n'),
    );
    expect((await stat(slip)).mode & 0o777).toBe(0o600);
    const { text, qrCodes } = await readPdf(await readFile(slip));
    const password = passwordIn(text);
    for (const word of [
      'Stefan Obcy',
      'L0148',
      'os. Źródlane 15/48',
      'D/2026/0001',
      'B. Kowalczyk',
      '02.12.2026',
      'Źródlana',
    ]) {
      expect(text).toContain(word);
    }
    expect(qrCodes.join()).toContain('https://ebok.zrodlana.example');
    expect(qrCodes.join()).not.toContain(password);
    const stored = await query(
      portal.database,
      `select password_hash as text from users union all select detail::text from audit_events
       union all select number || issued_by from access_slips`,
    );
    expect(JSON.stringify(stored).replaceAll('-', '')).not.toContain(password.replaceAll('-', ''));
    expect(await login('L0148', password)).toMatchObject({ session: { state: 'MUST_CHANGE_PASSWORD' } });
    const [row] = await query(
      portal.database,
      'select used_at is not null as used, revoked_at from access_slips',
    );
    expect(row).toEqual({ used: true, revoked_at: null });
    portal.clock.set(new Date('2026-12-02T22:59:59Z'));
    expect(await login('L0148', password)).toMatchObject({ session: { state: 'MUST_CHANGE_PASSWORD' } });
    portal.clock.set(new Date('2026-12-02T23:00:00Z'));
    expect((await login('L0148', password)).code).toBe('INVALID_CREDENTIALS');
  });

  it('prints the password only when told to', async () => {
    await query(portal.database, `delete from users where login = 'L0148'`);
    const { code, output } = await access('issue', '--account', 'L0148', '--by', 'B. Kowalczyk', '--print');
    expect(code).toBe(0);
    expect(await login('L0148', passwordIn(output))).toMatchObject({
      session: { state: 'MUST_CHANGE_PASSWORD' },
    });
  });

  it('gives a further person of an account a login of his own', async () => {
    await query(portal.database, `delete from users where login in ('L0147-2', 'L0147-3')`);
    const first = await access(
      'issue',
      '--account',
      'L0147',
      '--person',
      PEOPLE.proxy.key,
      '--by',
      'BK',
      '--print',
    );
    const second = await access(
      'issue',
      '--account',
      'L0147',
      '--person',
      PEOPLE.coHolder.key,
      '--by',
      'BK',
      '--print',
    );
    expect(first.output).toContain('Identyfikator: L0147-2\n');
    expect(second.output).toContain('Identyfikator: L0147-3\n');
    expect(second.output).toContain('Karta nr D/2026/0002');
  });

  it('issues again: the former password and every session are dead', async () => {
    const phone = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const { code, output } = await access('reissue', '--account', 'L0147', '--by', 'B. Kowalczyk', '--print');
    expect(code).toBe(0);
    expect(await stateOf(phone)).toBe('ANONYMOUS');
    expect((await login('L0147', PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    const first = passwordIn(output);
    const second = passwordIn(
      (await access('reissue', '--account', 'L0147', '--by', 'BK', '--print')).output,
    );
    expect((await login('L0147', first)).code).toBe('INVALID_CREDENTIALS');
    expect(await login('L0147', second)).toMatchObject({ session: { state: 'MUST_CHANGE_PASSWORD' } });
    const slips = await query(
      portal.database,
      'select revoked_at is not null as revoked from access_slips order by id',
    );
    expect(slips).toEqual([{ revoked: true }, { revoked: false }]);
  });

  it('issues again: links that were sent before set no address and no password', async () => {
    const expires = '2026-11-19T09:00:00Z';
    await query(
      portal.database,
      `insert into email_changes (token_hash, user_id, email, expires_at)
       select $1, id, 'zlodziej@poczta.example', $2 from users where login = 'L0147'`,
      [tokenHash('an-address'), expires],
    );
    await query(
      portal.database,
      `insert into password_resets (token_hash, user_id, expires_at) select $1, id, $2 from users where login = 'L0147'`,
      [tokenHash('a-password'), expires],
    );
    await access('reissue', '--account', 'L0147', '--by', 'BK', '--print');
    const { data } = await new HttpClient(portal.url).ask(
      'mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) { __typename } }',
      { input: { token: 'an-address' } },
    );
    expect(data).toEqual({ confirmEmailChange: { __typename: 'ConfirmEmailChangeRefused' } });
    expect(
      await query(portal.database, 'select from email_changes union all select from password_resets'),
    ).toEqual([]);
  });

  it('issues again: shows the address where links go, and takes it away when told to', async () => {
    const words = ['reissue', '--account', 'L0147', '--by', 'BK', '--print'] as const;
    const emailOf = (): Promise<unknown[]> =>
      query(portal.database, `select email, email_verified_at from users where login = 'L0147'`);
    const shown = await access(...words);
    expect(shown.output).toContain(`Adres e-mail: ${PEOPLE.holder.email}.`);
    expect(shown.output).toContain('--clear-email');
    expect(await emailOf()).toMatchObject([{ email: PEOPLE.holder.email }]);
    const cleared = await access(...words, '--clear-email');
    expect(cleared.output).toContain(`Usunięto adres e-mail ${PEOPLE.holder.email}.`);
    expect(await emailOf()).toEqual([{ email: null, email_verified_at: null }]);
    expect((await login(PEOPLE.holder.email, passwordIn(cleared.output))).code).toBe('INVALID_CREDENTIALS');
    expect(await login('L0147', passwordIn(cleared.output))).toMatchObject({
      session: { state: 'MUST_CHANGE_PASSWORD' },
    });
    expect((await access('issue', ...words.slice(1), '--clear-email')).errors).toContain(
      '--clear-email działa tylko z poleceniem reissue.',
    );
  });

  it('blocks at once and lets in again', async () => {
    const phone = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
    const blocked = await access(
      'block',
      '--login',
      'l0147',
      '--reason',
      'zgubiony telefon',
      '--by',
      'B. Kowalczyk',
    );
    expect(blocked).toMatchObject({
      code: 0,
      output: 'Zablokowano dostęp L0147. Wszystkie sesje zostały zakończone.\n',
    });
    expect(await stateOf(phone)).toBe('ANONYMOUS');
    expect((await login('L0147', PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    expect((await access('reissue', '--account', 'L0147', '--by', 'BK', '--print')).errors).toContain(
      'jest zablokowany',
    );
    expect((await access('list')).output).toContain('Zablokowany: zgubiony telefon');
    expect((await access('unblock', '--login', 'L0147', '--by', 'BK')).code).toBe(0);
    await new HttpClient(portal.url).signIn('L0147', PASSWORD);
    const trail = await query(
      portal.database,
      `select action, actor_kind, detail->>'by' as by from audit_events where action like 'ACCESS_%' order by id`,
    );
    expect(trail).toEqual([
      { action: 'ACCESS_BLOCKED', actor_kind: 'SYSTEM', by: 'B. Kowalczyk' },
      { action: 'ACCESS_UNBLOCKED', actor_kind: 'SYSTEM', by: 'BK' },
    ]);
  });

  it('lists who has access and in what state', async () => {
    const { output } = await access('list');
    const lines = output.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Identyfikator +Osoba +Konta +Stan +Ostatnie logowanie$/);
    expect(lines).toHaveLength(11);
    expect(lines.find((line) => line.startsWith('L0201'))).toMatch(
      /Nina Nowa +L0201 +Hasło startowe do 01\.12\.2026 +nigdy$/,
    );
    expect(output).not.toContain(STARTING_PASSWORD);
  });

  const refusals: readonly { words: readonly string[]; says: string }[] = [
    { words: [], says: 'Użycie: npm run access' },
    { words: ['wydaj'], says: 'Nie ma polecenia „wydaj”.' },
    { words: ['issue', '--by', 'BK', '--print'], says: 'Brakuje --account.' },
    { words: ['issue', '--account', 'L0147', '--print'], says: 'Brakuje --by.' },
    { words: ['issue', '--account', 'L0147', '--by', 'BK'], says: 'Podaj --out PLIK.pdf' },
    { words: ['issue', '--account', 'L9999', '--by', 'BK', '--print'], says: 'Nie ma konta L9999.' },
    {
      words: ['issue', '--account', 'L0148', '--by', 'BK', '--print'],
      says: 'Stefan Obcy ma już dostęp (identyfikator L0148).',
    },
    {
      words: ['issue', '--account', 'L0147', '--person', PEOPLE.leftCoHolder.key, '--by', 'BK', '--print'],
      says: 'Osoba P-LEFT nie należy do konta L0147. Podaj --person: P-HOLDER (Jolanta Zmyślona, dysponent)',
    },
    {
      words: ['block', '--login', 'L9999', '--reason', 'x', '--by', 'BK'],
      says: 'Nie ma identyfikatora L9999.',
    },
    { words: ['unblock', '--login', 'L0147', '--by', 'BK'], says: 'Dostęp L0147 nie jest zablokowany.' },
    { words: ['issue', '--konto', 'L0147'], says: 'Użycie: npm run access' },
    {
      words: ['issue', '--account', 'L0148', '--by', 'BK', '--out', '/proc/nowhere/karta.pdf'],
      says: 'Nie można zapisać pliku',
    },
  ];

  it('refuses in clear words, changes nothing and prints no stack', async () => {
    const before = await query(portal.database, 'select id, password_hash from users order by id');
    for (const { words, says } of refusals) {
      const { code, output, errors } = await access(...words);
      expect({ words, code, output }).toEqual({ words, code: 1, output: '' });
      expect(errors).toContain(says);
    }
    const { words, says } = refusals[5]!;
    const { code, output, errors } = await spawned(...words);
    expect({ code, output, errors }).toEqual({ code: 1, output: '', errors: `${says}\n` });
    expect(await query(portal.database, 'select id, password_hash from users order by id')).toEqual(before);
  });

  it('overwrites no file and leaves none behind when it refuses', async () => {
    const slip = join(folder, 'druga.pdf');
    await access('reissue', '--account', 'L0147', '--by', 'BK', '--out', slip);
    const again = await access('reissue', '--account', 'L0147', '--by', 'BK', '--out', slip);
    expect(again).toMatchObject({ code: 1, errors: `Plik ${slip} już istnieje. Podaj inną nazwę.\n` });
    const other = join(folder, 'trzecia.pdf');
    expect((await access('issue', '--account', 'L0147', '--by', 'BK', '--out', other)).code).toBe(1);
    await expect(stat(other)).rejects.toThrow('ENOENT');
  });
});
