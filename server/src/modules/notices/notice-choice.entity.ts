import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from './notice-kind.js';

/** A person's own word on a kind of notices; without a row the rule of the kind holds. */
@Entity('notice_choices')
@Check(
  'ck_notice_choices_kind',
  `kind in ( 'INVOICE_ISSUED', 'PAYMENT_DUE', 'PAYMENT_OVERDUE', 'READING_WINDOW', 'DOCUMENT_DELIVERED', 'CASE_ANSWERED')`,
)
@Check('ck_notice_choices_changed_by', `changed_by in ('SETTINGS', 'LINK')`)
export class NoticeChoiceEntity {
  @PrimaryColumn({ name: 'user_id', type: 'bigint', primaryKeyConstraintName: 'pk_notice_choices' })
  @ForeignKey('users', { name: 'fk_notice_choices_user_id' })
  userId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_notice_choices' })
  kind!: NoticeKind;

  @Column({ name: 'is_on', type: 'boolean' })
  isOn!: boolean;

  /** What happened before is not told once a kind is switched on. */
  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt!: Date;

  /** Signed in, or by the link of a letter; only what a link switched off can a link switch on. */
  @Column({ name: 'changed_by', type: 'text' })
  changedBy!: 'SETTINGS' | 'LINK';
}
