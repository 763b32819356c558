import { StartRefused } from '../start/start-refused.js';
import { completeSettings, readSettings } from './read-settings.js';
import { settingsTable } from './settings-table.js';

const refusal = (environment: Readonly<Record<string, string | undefined>>): readonly string[] => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartRefused) return error.lines;
    throw error;
  }
  return [];
};

describe('readSettings', () => {
  it('works without a single variable', () => {
    const settings = readSettings({});
    expect(settings.PORT).toBe(3000);
    expect(settings.PUBLIC_URL).toBe('http://localhost:3000');
    expect(settings.TRUSTED_DOCUMENTS_ONLY).toBe(false);
    expect(settings.DATABASE_URL).toBeUndefined();
  });

  it('takes an empty variable as absent', () => {
    expect(readSettings({ PORT: '', DATA_DIR: ' ' })).toMatchObject({ PORT: 3000, DATA_DIR: '.data' });
  });

  it.each([
    { environment: { PORT: 'abc' }, line: 'PORT: oczekiwana liczba całkowita od 0 do 65535' },
    { environment: { PORT: '70000' }, line: 'PORT: oczekiwana liczba całkowita od 0 do 65535' },
    { environment: { PORT: '3000.5' }, line: 'PORT: oczekiwana liczba całkowita od 0 do 65535' },
    { environment: { ROLE: 'boss' }, line: 'ROLE: oczekiwana jedna z wartości: web, worker, all' },
    { environment: { DEMO: 'tak' }, line: 'DEMO: oczekiwane true albo false' },
    {
      environment: { DATABASE_URL: 'mysql://x', SESSION_SECRET: 'x'.repeat(32) },
      line: 'DATABASE_URL: oczekiwany adres postgresql://użytkownik:hasło@host:port/baza',
    },
    {
      environment: { DATABASE_URL: 'postgresql://a:b@h/d' },
      line: 'SESSION_SECRET: wymagane, gdy podano DATABASE_URL',
    },
    {
      environment: { SESSION_SECRET: `${'x'.repeat(32)},short` },
      line: 'SESSION_SECRET: każdy z sekretów musi mieć co najmniej 32 znaki',
    },
    {
      environment: { NODE_ENV: 'production', TRUST_PROXY: 'true' },
      line: 'TRUST_PROXY: true ufa każdemu adresowi; podaj liczbę pośredników albo ich adresy',
    },
    {
      environment: { PUBLIC_URL: 'http://ebok.example.pl' },
      line: 'PUBLIC_URL: http jest dozwolone tylko dla localhost i 127.0.0.1; podaj adres https',
    },
    {
      environment: { NODE_ENV: 'production', CLOCK_AT: '2026-01-01T00:00:00Z' },
      line: 'CLOCK_AT: niedozwolone, gdy NODE_ENV=production',
    },
  ])('refuses $environment in one line', ({ environment, line }) => {
    expect(refusal(environment)).toEqual([line]);
  });

  it('names every wrong setting at once', () => {
    expect(refusal({ PORT: 'x', ROLE: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });
});

describe('completeSettings', () => {
  const supplied = {
    DATABASE_URL: 'postgresql://app@127.0.0.1/ebok',
    DATABASE_OWNER_URL: 'postgresql://owner@127.0.0.1/ebok',
    SESSION_SECRET: 'made-by-the-embedded-database-1234',
  };

  it('takes what the embedded database supplies', () => {
    expect(completeSettings(readSettings({}), supplied)).toMatchObject({
      ...supplied,
      DATABASE_DIRECT_URL: supplied.DATABASE_URL,
    });
  });

  it('keeps a session secret that was given', () => {
    const given = readSettings({ SESSION_SECRET: 'g'.repeat(40) });
    expect(completeSettings(given, supplied).SESSION_SECRET).toBe('g'.repeat(40));
  });
});

describe('settingsTable', () => {
  it('has a row for every setting', () => {
    for (const name of Object.keys(readSettings({}))) expect(settingsTable()).toContain(`| \`${name}\` |`);
  });
});
