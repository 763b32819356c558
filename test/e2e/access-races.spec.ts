import { jest } from '@jest/globals';
import { type OpenDesk, openAccessDesk } from '../../server/src/modules/access/access-desk.js';
import { PasswordHasher } from '../../server/src/platform/auth/password/password-hasher.js';
import { PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { HttpClient } from '../support/http-client.js';
import { query } from '../support/test-database.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

// Hashes are slow on purpose, and these tests compute dozens.

const NEW_PASSWORD = 'trzy żyrafy w deszczu';
const REISSUE = { accountNumber: 'L0147', issuedBy: 'B. Kowalczyk' } as const;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
  ... on ChangePasswordSucceeded { session { state } } ... on ChangePasswordRefused { code } } }`;

describe('a password replaced while it is being used', () => {
  let portal: TestPortal;
  let open: OpenDesk;

  beforeEach(async () => {
    portal = await openTestPortal({ LOGIN_FAILURES_PER_ADDRESS: '1000' }, addPeople);
    open = await openAccessDesk(portal.settings);
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await open.close();
    await portal.close();
  });

  /** Has the desk give a new starting password between the check of the old one and what follows from it. */
  function reissueAfter(step: 'check' | 'hash'): { startingPassword: string } {
    const hasher = portal.app.get(PasswordHasher);
    const issued = { startingPassword: '' };
    const check = hasher.check.bind(hasher);
    const hash = hasher.hash.bind(hasher);
    const reissue = async (): Promise<void> => {
      ({ startingPassword: issued.startingPassword } = await open.desk.reissue(REISSUE));
    };
    if (step === 'check') {
      jest.spyOn(hasher, 'check').mockImplementationOnce(async (typed, stored) => {
        const isRight = await check(typed, stored);
        await reissue();
        return isRight;
      });
    } else {
      jest.spyOn(hasher, 'hash').mockImplementationOnce(async (typed) => {
        const made = await hash(typed);
        await reissue();
        return made;
      });
    }
    return issued;
  }

  it('opens no session for the old one', async () => {
    const issued = reissueAfter('check');
    const browser = new HttpClient(portal.url);
    expect((await browser.login('L0147', PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    expect(await query(portal.database, 'select from sessions')).toEqual([]);
    expect((await browser.ask('{ session { state } }')).data).toEqual({ session: { state: 'ANONYMOUS' } });
    const [refused] = await query(
      portal.database,
      `select detail->>'fault' as fault from audit_events where action = 'LOGIN_REFUSED'`,
    );
    expect(refused).toEqual({ fault: 'PASSWORD_REPLACED' });
    expect(await browser.login('L0147', issued.startingPassword)).toMatchObject({
      session: { state: 'MUST_CHANGE_PASSWORD' },
    });
  });

  it('keeps the one from the desk when a change was under way', async () => {
    const thief = await new HttpClient(portal.url).signIn('L0147', PASSWORD);
    const issued = reissueAfter('hash');
    const { data } = await thief.ask(CHANGE, {
      input: { newPassword: NEW_PASSWORD, currentPassword: PASSWORD },
    });
    expect(data).toEqual({ changePassword: { code: 'CURRENT_PASSWORD_WRONG' } });
    expect((await thief.ask('{ session { state } }')).data).toEqual({ session: { state: 'ANONYMOUS' } });
    const browser = new HttpClient(portal.url);
    expect((await browser.login('L0147', NEW_PASSWORD)).code).toBe('INVALID_CREDENTIALS');
    expect(await browser.login('L0147', issued.startingPassword)).toMatchObject({
      session: { state: 'MUST_CHANGE_PASSWORD' },
    });
  });

  it('leaves no session of the old one, however many logins there are at the same moment', async () => {
    const person = await new HttpClient(portal.url).signIn(PEOPLE.stranger.login, PASSWORD);
    const browsers = Array.from({ length: 12 }, () => new HttpClient(portal.url));
    const [changed] = await Promise.all([
      person.ask(CHANGE, { input: { newPassword: NEW_PASSWORD, currentPassword: PASSWORD } }),
      ...browsers.map((browser) => browser.login(PEOPLE.stranger.login, PASSWORD)),
    ]);
    expect(changed.data).toEqual({ changePassword: { session: { state: 'ACTIVE' } } });
    expect(await query(portal.database, 'select from sessions')).toHaveLength(1);
  });
});
