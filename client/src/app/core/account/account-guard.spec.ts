import { TestBed } from '@angular/core/testing';
import type { RedirectCommand } from '@angular/router';
import { Router, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import { WaitingServer } from '../../../testing/graphql';
import { AccountChoice } from './account-choice';
import { accountGuard } from './account-guard';

function accounts(...numbers: string[]): Record<string, unknown> {
  const nodes = numbers.map((number) => ({
    __typename: 'Account',
    id: `acc_${number}`,
    number,
    closedOn: null,
    access: { __typename: 'AccountAccess', role: 'HOLDER', isFormer: number.endsWith('X') },
    unit: {
      __typename: 'Unit',
      id: `unt_${number}`,
      kind: number.startsWith('G') ? 'GARAGE' : 'FLAT',
      address: { __typename: 'UnitAddress', oneLine: 'ul. Lipowa 1/2' },
    },
    balance: { __typename: 'Balance', at: '2026-11-22', amountOwed: 100, side: 'UNDERPAYMENT' },
  }));
  return {
    viewer: {
      __typename: 'User',
      id: 'usr_1',
      totalOwed: 100,
      accounts: { __typename: 'AccountConnection', nodes },
    },
  };
}

describe('accountGuard', () => {
  let server: WaitingServer;

  beforeEach(() => {
    sessionStorage.clear();
    server = new WaitingServer();
    TestBed.configureTestingModule({ providers: [server.provide()] });
  });

  /** Where a person with these accounts ends up who opens this address. */
  async function open(url: string, own: string[]): Promise<string> {
    const state = { url, root: { queryParamMap: TestBed.inject(Router).parseUrl(url).queryParamMap } };
    const result = TestBed.runInInjectionContext(() =>
      accountGuard({} as ActivatedRouteSnapshot, state as unknown as RouterStateSnapshot),
    ) as Promise<true | RedirectCommand>;
    await new Promise((resolve) => setTimeout(resolve));
    server.next().answer(accounts(...own));
    const answer = await result;
    return answer === true ? 'opens' : String(answer.redirectTo);
  }

  it('opens the only account without naming it in the address', async () => {
    expect(await open('/saldo', ['L1'])).toBe('opens');
    expect(TestBed.inject(AccountChoice).number()).toBe('L1');
  });

  it('names the account in the address when there are several, and keeps the rest of it', async () => {
    expect(await open('/faktury?status=OVERDUE', ['L1', 'L2'])).toBe('/faktury?status=OVERDUE&konto=L1');
  });

  it('opens the account that the address names', async () => {
    expect(await open('/saldo?konto=L2', ['L1', 'L2'])).toBe('opens');
    expect(TestBed.inject(AccountChoice).account()?.number).toBe('L2');
  });

  it('comes back to the account of this tab', async () => {
    sessionStorage.setItem('ebok.konto', 'L2');
    expect(await open('/saldo', ['L1', 'L2'])).toBe('/saldo?konto=L2');
  });

  it('prefers a running account to a former one', async () => {
    expect(await open('/saldo', ['L1X', 'L2'])).toBe('/saldo?konto=L2');
  });

  it('prefers the flat to the garage', async () => {
    expect(await open('/saldo', ['G1', 'L2'])).toBe('/saldo?konto=L2');
  });

  it('answers a stranger’s account as if it did not exist', async () => {
    expect(await open('/saldo?konto=L9', ['L1'])).toBe('/nie-ma');
    expect(TestBed.inject(AccountChoice).number()).toBeUndefined();
  });

  it('says so when the person has no account at all', async () => {
    expect(await open('/saldo', [])).toBe('/brak-lokalu');
  });
});
