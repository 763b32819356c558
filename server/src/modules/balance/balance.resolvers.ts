import {
  AccountBalanceResolver,
  BalanceResolver,
  NextPaymentResolver,
  NextPaymentRowResolver,
  UserBalanceResolver,
} from './balance.resolver.js';

/** The resolvers of „Saldo”. */
export const BALANCE_RESOLVERS = [
  BalanceResolver,
  AccountBalanceResolver,
  NextPaymentResolver,
  NextPaymentRowResolver,
  UserBalanceResolver,
];
