import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Karta dostępu: the sheet with a starting password handed to a holder. */
@Entity('access_slips')
@Unique('uq_access_slips_number', ['number'])
@Index('ix_access_slips_user_id', ['userId'])
@Index('ix_access_slips_account_id', ['accountId'])
export class AccessSlipEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_access_slips',
  })
  id!: string;

  @Column({ name: 'user_id', type: 'bigint' })
  @ForeignKey('users', { name: 'fk_access_slips_user_id' })
  userId!: string;

  /** Printed number, e.g. D/2026/0412. */
  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'account_id', type: 'bigint' })
  @ForeignKey('accounts', { name: 'fk_access_slips_account_id' })
  accountId!: string;

  /** Login of whoever issued it. */
  @Column({ name: 'issued_by', type: 'text' })
  issuedBy!: string;

  @Column({ name: 'issued_at', type: 'timestamptz', default: () => 'now()' })
  issuedAt!: Date;

  /** Not valid from this instant. */
  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  /** Once set, the row lets nobody in. */
  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
