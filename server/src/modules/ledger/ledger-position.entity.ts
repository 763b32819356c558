import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { wholeNumber } from '../../platform/database/whole-number.js';

/** Projection: the account's balance after each entry, in the order of the book. Rewritten by the posting service. */
@Entity('ledger_positions')
export class LedgerPositionEntity {
  @PrimaryColumn({ name: 'account_id', type: 'bigint', primaryKeyConstraintName: 'pk_ledger_positions' })
  accountId!: string;

  /** The day it stands in the book under. */
  @PrimaryColumn({ name: 'booked_on', type: 'date', primaryKeyConstraintName: 'pk_ledger_positions' })
  bookedOn!: LocalDate;

  @PrimaryColumn({ name: 'entry_id', type: 'bigint', primaryKeyConstraintName: 'pk_ledger_positions' })
  entryId!: string;

  /** What the whole account owes after the entry, grosze, debit positive. */
  @Column({ name: 'balance_after_grosze', type: 'bigint', transformer: wholeNumber })
  balanceAfterGrosze!: Grosze;
}
