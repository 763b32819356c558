import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../domain/time/local-date.js';

/** How fresh each feed is: what „Stan na …” says on every screen with money. */
@Entity('data_freshness')
@Index('ix_data_freshness_import_id', ['importId'])
@Check('ck_data_freshness_feed', `feed in ('BANK', 'LEDGER', 'READINGS')`)
export class DataFreshnessEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_data_freshness' })
  feed!: 'BANK' | 'LEDGER' | 'READINGS';

  /** The state shown is that of this instant. */
  @Column({ name: 'as_of', type: 'timestamptz' })
  asOf!: Date;

  /** Complete up to this day, inclusive. */
  @Column({ name: 'through_on', type: 'date', nullable: true })
  throughOn!: LocalDate | null;

  /** The import that wrote it last; null when the portal made the row. */
  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey('imports', { name: 'fk_data_freshness_import_id' })
  importId!: string | null;

  /** When the whole book was last proved without a finding; only for LEDGER. */
  @Column({ name: 'proved_at', type: 'timestamptz', nullable: true })
  provedAt!: Date | null;
}
