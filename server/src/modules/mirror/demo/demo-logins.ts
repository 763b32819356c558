import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newStartingPassword } from '../../../platform/auth/password/starting-password.js';
import type { AccessDesk } from '../../access/access-desk.service.js';
import { DeskRefused } from '../../access/desk-refused.js';
import type { AccountPlan } from './plan/accounts-plan.js';
import type { DemoCast } from './demo-cast.js';

/** Who can sign in to the invented cooperative. */
export const DEMO_ROLES = ['resident', 'residentTwoUnits', 'formerHolder', 'newHolder', 'clerk'] as const;
/** One of {@link DEMO_ROLES}. */
export type DemoRole = (typeof DEMO_ROLES)[number];

/** What to type into the login form. */
export interface DemoLogin {
  readonly login: string;
  readonly password: string;
}

type DemoLogins = Partial<Record<DemoRole, DemoLogin>>;

const FILE = 'demo-logins.json';
const WORDS: Readonly<Record<DemoRole, string>> = {
  resident: 'mieszkaniec (jedno mieszkanie)',
  residentTwoUnits: 'mieszkaniec (mieszkanie i garaż)',
  formerHolder: 'poprzedni dysponent',
  newHolder: 'nowy dysponent (hasło startowe)',
  clerk: 'pracownik',
};
const ISSUED_BY = 'Dane pokazowe';

/** The file with the demo's logins; only its owner may read it. */
export class DemoLoginsFile {
  private readonly path: string;
  /** Grows login by login; becomes the real file when all are there. */
  private readonly unfinished: string;

  constructor(dataDirectory: string) {
    this.path = join(dataDirectory, FILE);
    this.unfinished = `${this.path}.part`;
  }

  /** Whether all logins have been made and not been put away since. */
  get isThere(): boolean {
    return existsSync(this.path);
  }

  /** Whether the making of logins was cut short. */
  get isUnfinished(): boolean {
    return existsSync(this.unfinished);
  }

  /** Lines for the person at the terminal. */
  lines(): string[] {
    const logins = this.isThere ? read(this.path) : {};
    const known = DEMO_ROLES.flatMap((role) => {
      const login = logins[role];
      return login ? [`  ${WORDS[role].padEnd(34)} ${login.login.padEnd(12)} ${login.password}`] : [];
    });
    return known.length > 0 ? [`Loginy pokazowe (${this.path}):`, ...known] : [];
  }

  /** Makes the logins that are missing, each written down at once. */
  async fill(desk: AccessDesk, cast: DemoCast): Promise<void> {
    const logins: DemoLogins = this.isUnfinished ? read(this.unfinished) : {};
    for (const role of DEMO_ROLES) {
      if (!logins[role]) {
        logins[role] = await makeLogin(desk, cast, role);
        writeFileSync(this.unfinished, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
      }
    }
    renameSync(this.unfinished, this.path);
  }
}

function read(path: string): DemoLogins {
  return JSON.parse(readFileSync(path, 'utf8')) as DemoLogins;
}

function makeLogin(desk: AccessDesk, cast: DemoCast, role: DemoRole): Promise<DemoLogin> {
  switch (role) {
    case 'clerk':
      return makeClerk(desk);
    case 'newHolder':
      return handOut(desk, cast.newHolder);
    default:
      return makeResident(desk, cast[role]);
  }
}

async function makeResident(desk: AccessDesk, account: AccountPlan): Promise<DemoLogin> {
  const password = newPassword();
  const order = { accountNumber: account.number, personKey: holderKeyOf(account) };
  try {
    return { login: (await desk.createResident(order, password)).login, password };
  } catch (error) {
    return ifRefused(error, () => handOut(desk, account));
  }
}

/** A starting password; a new one where the person has access from a start that was cut short. */
async function handOut(desk: AccessDesk, account: AccountPlan): Promise<DemoLogin> {
  const order = { accountNumber: account.number, personKey: holderKeyOf(account), issuedBy: ISSUED_BY };
  const slip = await desk.issue(order).catch((error: unknown) => ifRefused(error, () => desk.reissue(order)));
  return { login: slip.login, password: slip.startingPassword };
}

async function makeClerk(desk: AccessDesk, order = 1): Promise<DemoLogin> {
  const login = order === 1 ? 'PRACOWNIK' : `PRACOWNIK-${String(order)}`;
  const password = newPassword();
  try {
    await desk.createClerk({ login, displayName: 'Barbara Przykładowa' }, password);
    return { login, password };
  } catch (error) {
    return ifRefused(error, () => makeClerk(desk, order + 1));
  }
}

/** The desk says no to somebody who has access already: left by a start that was cut short. */
function ifRefused<Result>(error: unknown, instead: () => Promise<Result>): Promise<Result> {
  if (error instanceof DeskRefused) {
    return instead();
  }
  throw error;
}

/** The first holder of every account has this key; see persons-plan.ts. */
function holderKeyOf(account: AccountPlan): string {
  return `${account.key}-1`;
}

/** A password of one's own, as hard to guess as a starting one. */
function newPassword(): string {
  return newStartingPassword().toLowerCase();
}
