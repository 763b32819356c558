import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** The individual bank account number (NRB) to pay one fund of one account to, while it is valid. */
@Entity('account_bank_accounts')
@Unique('uq_account_bank_accounts_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_account_bank_accounts_account_id', ['accountId', 'fundId', 'validFrom'])
@Index('ix_account_bank_accounts_fund_id', ['fundId'])
@Index('ix_account_bank_accounts_nrb', ['nrb'])
@Index('ix_account_bank_accounts_import_id', ['importId'])
@Check('ck_account_bank_accounts_nrb', `nrb ~ '^[0-9]{26}$'`)
@Check('ck_account_bank_accounts_valid_to', 'valid_to >= valid_from')
export class AccountBankAccountEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_account_bank_accounts',
  })
  id!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_account_bank_accounts_account_id' })
  accountId!: string;

  @Column({ name: 'fund_id', type: 'bigint' })
  @ForeignKey('funds', { name: 'fk_account_bank_accounts_fund_id' })
  fundId!: string;

  /** 26 digits without the country code. */
  @Column({ type: 'char', length: 26 })
  nrb!: string;

  /** First day, inclusive. */
  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: LocalDate;

  /** Last day, inclusive; null while it lasts. */
  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: LocalDate | null;

  /** The system the row comes from. */
  @Column({ name: 'source_system', type: 'text' })
  sourceSystem!: string;

  /** The row's own key in that system. */
  @Column({ name: 'source_key', type: 'text' })
  sourceKey!: string;

  /** Hash of the source row: an unchanged one is skipped; null when the portal made the row. */
  @Column({ name: 'row_hash', type: 'bytea', nullable: true })
  rowHash!: Buffer | null;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_account_bank_accounts_import_id' })
  importId!: string | null;
}
