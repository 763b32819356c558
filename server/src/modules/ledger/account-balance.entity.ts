import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Projection: what is owed now, per account and fund. Rewritten by the posting service. */
@Entity('account_balances')
@Index('ix_account_balances_fund_id', ['fundId'])
export class AccountBalanceEntity {
  @PrimaryColumn({ name: 'account_id', type: 'bigint', primaryKeyConstraintName: 'pk_account_balances' })
  @ForeignKey('accounts', { name: 'fk_account_balances_account_id' })
  accountId!: string;

  @PrimaryColumn({ name: 'fund_id', type: 'bigint', primaryKeyConstraintName: 'pk_account_balances' })
  @ForeignKey('funds', { name: 'fk_account_balances_fund_id' })
  fundId!: string;

  /** What is owed, grosze, debit positive. */
  @Column({ name: 'balance_grosze', type: 'bigint', transformer: wholeNumber })
  balanceGrosze!: Grosze;

  /** Entries booked. */
  @Column({ name: 'entry_count', type: 'integer' })
  entryCount!: number;

  /** Day of the last entry in the order of the book. */
  @Column({ name: 'last_booked_on', type: 'date' })
  lastBookedOn!: LocalDate;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
