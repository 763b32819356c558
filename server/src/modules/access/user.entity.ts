import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Who signs in. One login per person, never changed, never used to look an account up. */
@Entity('users')
@Unique('uq_users_person_id', ['personId'])
@Unique('uq_users_login', ['login'])
@Index('uq_users_email', { synchronize: false })
@Check('ck_users_kind', `kind in ('RESIDENT', 'CLERK')`)
@Check('ck_users_login', 'login = upper(login)')
@Check('ck_users_language', `language in ('pl', 'en')`)
export class UserEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_users',
  })
  id!: string;

  /** Null for clerks. */
  @Column({ name: 'person_id', type: 'bigint', nullable: true })
  @ForeignKey('persons', { name: 'fk_users_person_id' })
  personId!: string | null;

  @Column({ type: 'text' })
  kind!: 'RESIDENT' | 'CLERK';

  /** Upper case, e.g. L0147; starts as the number of the first account it was issued for. */
  @Column({ type: 'text' })
  login!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  /** argon2id; null until a password was issued. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash!: string | null;

  /** While true, nothing but setting an own password is allowed. */
  @Column({ name: 'password_is_starting', type: 'boolean', default: false })
  passwordIsStarting!: boolean;

  @Column({ name: 'starting_password_expires_at', type: 'timestamptz', nullable: true })
  startingPasswordExpiresAt!: Date | null;

  @Column({ name: 'password_changed_at', type: 'timestamptz', nullable: true })
  passwordChangedAt!: Date | null;

  @Column({ name: 'blocked_at', type: 'timestamptz', nullable: true })
  blockedAt!: Date | null;

  @Column({ name: 'blocked_reason', type: 'text', nullable: true })
  blockedReason!: string | null;

  /** Where mails of the portal go, and another way to sign in, once verified. */
  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ name: 'email_verified_at', type: 'timestamptz', nullable: true })
  emailVerifiedAt!: Date | null;

  /** The privacy notice last acknowledged. */
  @Column({ name: 'notice_seen_version', type: 'text', nullable: true })
  noticeSeenVersion!: string | null;

  @Column({ name: 'notice_seen_at', type: 'timestamptz', nullable: true })
  noticeSeenAt!: Date | null;

  @Column({ type: 'text', default: 'pl' })
  language!: 'pl' | 'en';

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'last_login_at', type: 'timestamptz', nullable: true })
  lastLoginAt!: Date | null;
}
