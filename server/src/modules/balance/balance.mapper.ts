import { balanceSide } from '../../domain/ledger/balance.js';
import { sumGrosze, type Grosze } from '../../domain/money/grosze.js';
import { daysBetween, localDateOf, yearOf, type LocalDate } from '../../domain/time/local-date.js';
import type { BalanceRow } from './balance.repository.js';
import type { Balance, FundBalance } from './balance.type.js';
import { payableParts, type PayablePart } from './payable-parts.js';

/** A fund's figures before its name is known. */
export type FundFigures = Omit<FundBalance, 'fund'> & { readonly fundRowId: string };

/** A balance before its funds' names are known. */
export type BalanceFigures = Omit<Balance, 'byFund'> & { readonly funds: readonly FundFigures[] };

/** 1 January of a day's year. */
export function startOfYear(day: LocalDate): LocalDate {
  return localDateOf(yearOf(day), 1, 1);
}

/** A balance on a day; what is payable on the day itself is not yet overdue. */
export function toBalance(row: BalanceRow, day: LocalDate): BalanceFigures {
  const parts = payableParts(row.debts, row.instalments);
  const late = parts.filter((part) => part.payableOn < day);
  const waiting = parts.filter((part) => part.payableOn >= day);
  return {
    accountRowId: row.accountRowId,
    at: day,
    amountOwed: row.amountOwed,
    side: balanceSide(row.amountOwed),
    overdue: total(late),
    overdueDays: late[0] ? daysBetween(late[0].payableOn, day) : 0,
    notYetDue: total(waiting),
    nextDueOn: waiting[0]?.payableOn ?? null,
    interest: total(parts.filter((part) => part.part === 'INTEREST')),
    unallocatedCredit: sumGrosze(row.freeCredits.map((credit) => BigInt(credit.free))),
    equation: {
      from: startOfYear(day),
      opening: row.opening,
      debits: row.debits,
      credits: row.credits,
      closing: row.amountOwed,
    },
    funds: row.funds.map((fundRowId) => ofFund(row, parts, fundRowId, day)),
  };
}

function ofFund(
  row: BalanceRow,
  all: readonly PayablePart[],
  fundRowId: string,
  day: LocalDate,
): FundFigures {
  const parts = all.filter((part) => part.fundRowId === fundRowId);
  const free = row.freeCredits.filter((credit) => credit.fundRowId === fundRowId);
  const unallocatedCredit = sumGrosze(free.map((credit) => BigInt(credit.free)));
  return {
    fundRowId,
    amountOwed: total(parts) - unallocatedCredit,
    overdue: total(parts.filter((part) => part.payableOn < day)),
    notYetDue: total(parts.filter((part) => part.payableOn >= day)),
    interest: total(parts.filter((part) => part.part === 'INTEREST')),
    unallocatedCredit,
  };
}

function total(parts: readonly PayablePart[]): Grosze {
  return sumGrosze(parts.map((part) => part.amount));
}
