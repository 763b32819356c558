import { Injectable, type OnModuleInit } from '@nestjs/common';

import { formatNrb, type Nrb } from '../../domain/banking/nrb.js';
import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import { grantOf, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import type { Account, AccountAccess, BankAccount, Holder } from './account.type.js';
import { ACCOUNT_KEYS, AccountsRepository, type BankAccountRow } from './accounts.repository.js';
import { RegisterService } from './register.service.js';

const ORDER = 'OPEN_THEN_NUMBER';

/** Accounts of a scope, who is linked to them, and their numbers at the bank. */
@Injectable()
export class AccountsService implements OnModuleInit {
  private readonly accountOf = batched(async (scope, rowIds) =>
    indexRows(await this.accounts.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly holdersOf = batched(async (scope, rowIds) =>
    groupRows(await this.accounts.listHolders(scope, rowIds), (row) => row.accountRowId),
  );
  private readonly bankAccountsOf = batched(async (scope, rowIds) =>
    groupRows(await this.accounts.listBankAccounts(scope, rowIds), (row) => row.accountRowId),
  );

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly register: RegisterService,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Account', (scope, rowId) => this.findAccount(scope, rowId));
  }

  findByNumber(scope: Scope, number: string): Promise<Account | undefined> {
    return this.accounts.findByNumber(scope, number);
  }

  findAccount(scope: Scope, rowId: string): Promise<Account | undefined> {
    return this.accountOf(scope, rowId);
  }

  /** @throws Error when the account is not in the scope: callers hold a row of it that was read in the same scope */
  async getAccount(scope: Scope, rowId: string): Promise<Account> {
    const account = await this.findAccount(scope, rowId);
    if (!account) throw new Error('AccountsService: a row of an account outside the scope');
    return account;
  }

  /** Accounts that go on first, each by number. */
  async listAccounts(scope: Scope, args: PageArgs): Promise<Page<Account>> {
    const request = keysetRequest(args, ORDER, ACCOUNT_KEYS);
    return pageOf({
      rows: await this.accounts.listPage(scope, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.isClosed ? 1 : 0, row.number, row.rowId],
      nodeOf: (row) => row,
      totalCount: scope.kind === 'RESIDENT' ? scope.accounts.length : 0,
    });
  }

  /** Why the scope's person may see the account. */
  accessTo(scope: Scope, accountRowId: string): AccountAccess {
    const grant = grantOf(scope, accountRowId);
    if (!grant) throw new Error('AccountsService: an account outside the scope');
    const { role, from, to, isFormer } = grant;
    return { role, from: localDate(from), to: to === null ? null : localDate(to), isFormer };
  }

  async listHolders(scope: Scope, accountRowId: string): Promise<readonly Holder[]> {
    return (await this.holdersOf(scope, accountRowId)) ?? [];
  }

  async listBankAccounts(scope: Scope, accountRowId: string): Promise<readonly BankAccount[]> {
    const rows = (await this.bankAccountsOf(scope, accountRowId)) ?? [];
    return Promise.all(
      rows.map(async (row) => ({
        fund: await this.register.getFund(scope, row.fundRowId),
        nrb: row.nrb,
        formatted: formatNrb(row.nrb),
        from: row.from,
        to: row.to,
      })),
    );
  }

  /** The number to pay to today: of the first fund in the funds' order; nothing when the account has none. */
  async findBankAccount(scope: Scope, accountRowId: string): Promise<Nrb | undefined> {
    const today = localDate(this.clock.today());
    const rows = (await this.bankAccountsOf(scope, accountRowId)) ?? [];
    return (rows.find((row) => isInUse(row, today)) ?? rows.find((row) => row.from <= today))?.nrb;
  }
}

function isInUse(row: BankAccountRow, today: LocalDate): boolean {
  return row.from <= today && (row.to === null || today <= row.to);
}
