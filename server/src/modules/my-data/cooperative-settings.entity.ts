import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The cooperative and its rules: the one row that makes the portal its own. */
@Entity('cooperative_settings')
@Check('ck_cooperative_settings_id', 'id = 1')
@Check('ck_cooperative_settings_transfer_name', 'char_length(transfer_name) <= 20')
@Check('ck_cooperative_settings_nip', `nip ~ '^[0-9]{10}$'`)
@Check('ck_cooperative_settings_credit_use', `credit_use in ('ISSUE', 'DUE')`)
@Check(
  'ck_cooperative_settings_allocation_policy',
  `allocation_policy in ('PER_DEBT_INTEREST_FIRST', 'ALL_PRINCIPAL_THEN_INTEREST')`,
)
@Check('ck_cooperative_settings_book_mode', `book_mode in ('MIRROR', 'OWN')`)
export class CooperativeSettingsEntity {
  /** Always 1. */
  @PrimaryColumn({ type: 'smallint', default: 1, primaryKeyConstraintName: 'pk_cooperative_settings' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  /** Recipient on transfers and in the QR code, at most 20 characters. */
  @Column({ name: 'transfer_name', type: 'text' })
  transferName!: string;

  /** Tax number, 10 digits. */
  @Column({ type: 'char', length: 10 })
  nip!: string;

  @Column({ type: 'text' })
  street!: string;

  @Column({ name: 'postal_code', type: 'text' })
  postalCode!: string;

  @Column({ type: 'text' })
  city!: string;

  @Column({ type: 'text' })
  phone!: string;

  @Column({ type: 'text' })
  email!: string;

  @Column({ name: 'emergency_phone', type: 'text', nullable: true })
  emergencyPhone!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  /** When the office is open. */
  @Column({ name: 'office_hours', type: 'jsonb', default: () => "'[]'" })
  officeHours!: OfficeHoursRow[];

  /** Whom to turn to. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  departments!: DepartmentRow[];

  /** Information of art. 13 RODO; „## ” starts a heading, a blank line a paragraph. */
  @Column({ name: 'privacy_notice', type: 'text' })
  privacyNotice!: string;

  @Column({ name: 'privacy_notice_version', type: 'text' })
  privacyNoticeVersion!: string;

  @Column({ name: 'terms_text', type: 'text' })
  termsText!: string;

  @Column({ name: 'terms_version', type: 'text' })
  termsVersion!: string;

  @Column({ name: 'accessibility_text', type: 'text' })
  accessibilityText!: string;

  /** When an overpayment pays the next document: when ISSUEd or when DUE. */
  @Column({ name: 'credit_use', type: 'text', default: 'ISSUE' })
  creditUse!: 'ISSUE' | 'DUE';

  /** Order of interest and principal when a payment is counted. */
  @Column({ name: 'allocation_policy', type: 'text', default: 'PER_DEBT_INTEREST_FIRST' })
  allocationPolicy!: 'PER_DEBT_INTEREST_FIRST' | 'ALL_PRINCIPAL_THEN_INTEREST';

  /** Whether a due day on a day off moves forward (art. 115 KC). */
  @Column({ name: 'shift_due_from_holiday', type: 'boolean', default: true })
  shiftDueFromHoliday!: boolean;

  /** A sentence printed on account statements. */
  @Column({ name: 'statement_note', type: 'text', nullable: true })
  statementNote!: string | null;

  /** MIRROR: another system keeps the book; OWN: this one does. */
  @Column({ name: 'book_mode', type: 'text', default: 'MIRROR' })
  bookMode!: 'MIRROR' | 'OWN';
}

/** Hours of one group of days, as kept in `office_hours`. */
export interface OfficeHoursRow {
  /** In words, e.g. „pn.–pt.”. */
  readonly days: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** HH:MM, local time. */
  readonly from: string;
  readonly to: string;
}

/** A department, as kept in `departments`. */
export interface DepartmentRow {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** In words. */
  readonly hours: string;
}
