import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** Konto rozrachunkowe: one payer group of one unit over a span of time. Never reused for the next payer. */
@Entity('accounts')
@Unique('uq_accounts_number', ['number'])
@Unique('uq_accounts_source_system_source_key', ['sourceSystem', 'sourceKey'])
@Index('ix_accounts_unit_id', ['unitId'])
@Index('ix_accounts_import_id', ['importId'])
@Check(
  'ck_accounts_title_kind',
  `title_kind in ( 'MEMBER_COOPERATIVE_RIGHT', 'NONMEMBER_COOPERATIVE_RIGHT', 'MEMBER_OWNER', 'NONMEMBER_OWNER', 'TENANT', 'NO_TITLE')`,
)
@Check('ck_accounts_closed_on', 'closed_on >= opened_on')
export class AccountEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_accounts',
  })
  id!: string;

  /** Shown as „Identyfikator”; on documents and transfers. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'unit_id', type: 'bigint' })
  @ForeignKey('units', { name: 'fk_accounts_unit_id' })
  unitId!: string;

  /** Legal title to the unit. */
  @Column({ name: 'title_kind', type: 'text' })
  titleKind!:
    | 'MEMBER_COOPERATIVE_RIGHT'
    | 'NONMEMBER_COOPERATIVE_RIGHT'
    | 'MEMBER_OWNER'
    | 'NONMEMBER_OWNER'
    | 'TENANT'
    | 'NO_TITLE';

  /** First day of the title. */
  @Column({ name: 'opened_on', type: 'date' })
  openedOn!: LocalDate;

  /** Last day of the title; null while it lasts. */
  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: LocalDate | null;

  /** Added to the title of transfers. */
  @Column({ name: 'transfer_title_note', type: 'text', nullable: true })
  transferTitleNote!: string | null;

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
  @ForeignKey('imports', { name: 'fk_accounts_import_id' })
  importId!: string | null;
}
