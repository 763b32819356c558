import { Injectable } from '@nestjs/common';

import { sumGrosze } from '../../domain/money/grosze.js';
import { localDate, type LocalDate } from '../../domain/time/local-date.js';
import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, indexRows, type BatchedRead } from '../../platform/graphql/batch.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { RegisterService } from '../my-data/register.service.js';
import { TransferPurpose, type Transfer } from '../my-data/transfer.type.js';
import { TransfersService } from '../my-data/transfers.service.js';
import { startOfYear, toBalance, type FundFigures } from './balance.mapper.js';
import { BalanceRepository, type BalanceRow } from './balance.repository.js';
import type { Balance, FundBalance } from './balance.type.js';
import { nextPayment, onlyDocument } from './next-payment.js';
import type { NextPayment } from './next-payment.type.js';

/** Days that are asked for again and again, e.g. today; beyond this many they are forgotten. */
const MOST_DAYS = 50;

/** What is owed on accounts, on any day, and what to pay next. */
@Injectable()
export class BalanceService {
  /** Balances of many accounts in one read, by day. */
  private readonly rowsByDay = new Map<LocalDate, BatchedRead<BalanceRow>>();

  constructor(
    private readonly balances: BalanceRepository,
    private readonly accounts: AccountsService,
    private readonly register: RegisterService,
    private readonly transfers: TransfersService,
    private readonly clock: Clock,
  ) {}

  /** What is owed at the end of a day, today when none is given. */
  async getBalance(scope: Scope, accountRowId: string, day: LocalDate = this.today()): Promise<Balance> {
    const { funds, ...balance } = toBalance(await this.getRow(scope, accountRowId, day), day);
    const byFund = await Promise.all(funds.map((fund) => this.toFundBalance(scope, fund)));
    return { ...balance, byFund };
  }

  /** The same by the account's number; nothing when it is absent or not the scope's. */
  async findBalance(
    scope: Scope,
    accountNumber: string,
    day?: LocalDate | null,
  ): Promise<Balance | undefined> {
    const account = await this.accounts.findByNumber(scope, accountNumber);
    return account && this.getBalance(scope, account.rowId, day ?? undefined);
  }

  /** What is owed today over all accounts of the scope, grosze, debit positive. */
  async sumOwed(scope: Scope): Promise<bigint> {
    const rows = await Promise.all(accountIdsOf(scope).map((id) => this.getRow(scope, id, this.today())));
    return sumGrosze(rows.map((row) => row.amountOwed));
  }

  /** What to pay next; nothing when there is nothing to pay. */
  async findNextPayment(scope: Scope, accountRowId: string): Promise<NextPayment | undefined> {
    return nextPayment(await this.getRow(scope, accountRowId, this.today()), this.today());
  }

  /** A transfer of what to pay next. */
  findPaymentTransfer(scope: Scope, payment: NextPayment): Promise<Transfer | null> {
    const order = { amount: payment.amount, documentNumber: onlyDocument(payment) };
    return this.transfers.findTransfer(scope, payment.accountRowId, order);
  }

  /**
   * A transfer to an account's number at the bank.
   *
   * @param amount grosze; null = what the purpose asks for today, never below 0
   */
  async findTransfer(
    scope: Scope,
    accountRowId: string,
    amount: bigint | null,
    purpose: TransferPurpose,
  ): Promise<Transfer | null> {
    const asked = amount ?? (await this.amountFor(scope, accountRowId, purpose));
    return this.transfers.findTransfer(scope, accountRowId, { amount: asked });
  }

  /** Credit of one fund pays no debt of another, so what is asked is summed over the funds that owe. */
  private async amountFor(scope: Scope, accountRowId: string, purpose: TransferPurpose): Promise<bigint> {
    const row = await this.getRow(scope, accountRowId, this.today());
    const { funds } = toBalance(row, this.today());
    const asked = funds.map((fund) =>
      purpose === TransferPurpose.OVERDUE ? fund.overdue - fund.unallocatedCredit : fund.amountOwed,
    );
    return sumGrosze(asked.filter((amount) => amount > 0n));
  }

  private today(): LocalDate {
    return localDate(this.clock.today());
  }

  private async getRow(scope: Scope, accountRowId: string, day: LocalDate): Promise<BalanceRow> {
    const row = await this.rowsOf(day)(scope, accountRowId);
    if (!row) throw new Error('BalanceService: an account outside the scope');
    return row;
  }

  private rowsOf(day: LocalDate): BatchedRead<BalanceRow> {
    const known = this.rowsByDay.get(day);
    if (known) return known;
    const made = batched<BalanceRow>(async (scope, ids) =>
      indexRows(
        await this.balances.listBalances(scope, ids, day, startOfYear(day)),
        (row) => row.accountRowId,
      ),
    );
    if (this.rowsByDay.size >= MOST_DAYS) this.rowsByDay.clear();
    this.rowsByDay.set(day, made);
    return made;
  }

  private async toFundBalance(scope: Scope, { fundRowId, ...figures }: FundFigures): Promise<FundBalance> {
    return { ...figures, fund: await this.register.getFund(scope, fundRowId) };
  }
}
