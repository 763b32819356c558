import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what and when; ids only, no personal data. */
@Entity('audit_events')
@Index('ix_audit_events_actor_user_id', ['actorUserId'])
@Index('ix_audit_events_at', { synchronize: false })
@Index('ix_audit_events_action_at', { synchronize: false })
@Check('ck_audit_events_actor_kind', `actor_kind in ('RESIDENT', 'CLERK', 'SYSTEM', 'ANONYMOUS')`)
export class AuditEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_audit_events',
  })
  id!: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at!: Date;

  /** Null for the system and for strangers. */
  @Column({ name: 'actor_user_id', type: 'bigint', nullable: true })
  @ForeignKey('users', { name: 'fk_audit_events_actor_user_id' })
  actorUserId!: string | null;

  @Column({ name: 'actor_kind', type: 'text' })
  actorKind!: 'RESIDENT' | 'CLERK' | 'SYSTEM' | 'ANONYMOUS';

  /** E.g. login.succeeded. */
  @Column({ type: 'text' })
  action!: string;

  @Column({ name: 'subject_kind', type: 'text', nullable: true })
  subjectKind!: string | null;

  @Column({ name: 'subject_id', type: 'text', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  detail!: Record<string, unknown>;

  /** As in the log. */
  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
