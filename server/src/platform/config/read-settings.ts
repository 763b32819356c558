import { validateSync } from 'class-validator';
import { StartRefused } from '../start/start-refused.js';
import { settingDefinitions } from './setting.js';
import { Settings } from './settings.js';

/** Characters of one secret; several stand with commas between them. */
const SHORTEST_SECRET = 32;

/** Settings before the database is known: what the embedded one will supply may be missing. */
export type GivenSettings = Omit<Settings, 'DATABASE_URL' | 'DATABASE_DIRECT_URL' | 'SESSION_SECRET'> &
  Partial<Pick<Settings, 'DATABASE_URL' | 'DATABASE_DIRECT_URL' | 'SESSION_SECRET'>>;

/** What the embedded database supplies when no DATABASE_URL is given. */
export type SuppliedSettings = Pick<Settings, 'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'SESSION_SECRET'>;

/**
 * Reads and checks every setting.
 *
 * @param environment names and texts, as `process.env`; an empty text counts as absent
 * @throws StartRefused with one Polish line per wrong setting, all of them at once
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): GivenSettings {
  const values: Record<string, unknown> = {};
  for (const { name, parse, default: fallback } of settingDefinitions()) {
    const given = environment[name]?.trim() ?? '';
    const text = given === '' ? fallback : given;
    values[name] = text === undefined ? undefined : parse(text);
  }
  values['PUBLIC_URL'] ??= `http://localhost:${String(values['PORT'])}`;
  const settings = Object.assign(new Settings(), values);
  const wrong = [...fieldErrors(settings), ...combinationErrors(settings)];
  if (wrong.length > 0) throw new StartRefused(wrong);
  return settings;
}

/** The settings of a running portal: those given, completed by what the embedded database supplied. */
export function completeSettings(given: GivenSettings, supplied?: SuppliedSettings): Settings {
  const completed = { ...given, ...supplied };
  return Object.assign(new Settings(), {
    ...completed,
    DATABASE_DIRECT_URL: given.DATABASE_DIRECT_URL ?? completed.DATABASE_URL,
    SESSION_SECRET: given.SESSION_SECRET ?? completed.SESSION_SECRET,
  });
}

function fieldErrors(settings: GivenSettings): string[] {
  return validateSync(settings).map(
    ({ constraints, property }) => Object.values(constraints ?? {})[0] ?? `${property}: niepoprawna wartość`,
  );
}

function combinationErrors(settings: GivenSettings): string[] {
  const wrong: string[] = [];
  const production = settings.NODE_ENV === 'production';
  if (production && settings.CLOCK_AT) wrong.push('CLOCK_AT: niedozwolone, gdy NODE_ENV=production');
  if (production && settings.TRUST_PROXY === 'true') {
    wrong.push('TRUST_PROXY: true ufa każdemu adresowi; podaj liczbę pośredników albo ich adresy');
  }
  if (settings.SESSION_SECRET?.split(',').some((secret) => secret.trim().length < SHORTEST_SECRET)) {
    wrong.push(`SESSION_SECRET: każdy z sekretów musi mieć co najmniej ${String(SHORTEST_SECRET)} znaki`);
  }
  if (settings.DATABASE_URL && !settings.SESSION_SECRET) {
    wrong.push('SESSION_SECRET: wymagane, gdy podano DATABASE_URL');
  }
  if (settings.DATABASE_OWNER_URL && !settings.DATABASE_URL) {
    wrong.push('DATABASE_URL: wymagane, gdy podano DATABASE_OWNER_URL');
  }
  if (isOpenHttp(settings.PUBLIC_URL)) {
    wrong.push('PUBLIC_URL: http jest dozwolone tylko dla localhost i 127.0.0.1; podaj adres https');
  }
  if (settings.RESIDENT_IDLE_MINUTES > settings.RESIDENT_ABSOLUTE_MINUTES) {
    wrong.push('RESIDENT_IDLE_MINUTES: nie może być większe niż RESIDENT_ABSOLUTE_MINUTES');
  }
  if (settings.CLERK_IDLE_MINUTES > settings.CLERK_ABSOLUTE_MINUTES) {
    wrong.push('CLERK_IDLE_MINUTES: nie może być większe niż CLERK_ABSOLUTE_MINUTES');
  }
  if (settings.NOTICES_FROM_HOUR >= settings.NOTICES_TO_HOUR) {
    wrong.push('NOTICES_FROM_HOUR: musi być mniejsze niż NOTICES_TO_HOUR');
  }
  return wrong;
}

function isOpenHttp(publicUrl: string): boolean {
  if (!URL.canParse(publicUrl)) return false;
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'http:' && hostname !== 'localhost' && hostname !== '127.0.0.1';
}
