import { AccessSlipEntity } from './modules/access/access-slip.entity.js';
import { AuditEventEntity } from './modules/access/audit-event.entity.js';
import { EmailChangeEntity } from './modules/access/email-change.entity.js';
import { PasswordResetEntity } from './modules/access/password-reset.entity.js';
import { RateLimitEntity } from './modules/access/rate-limit.entity.js';
import { SessionEntity } from './modules/access/session.entity.js';
import { UserEntity } from './modules/access/user.entity.js';
import { AnnouncementReadEntity } from './modules/contact/announcement-read.entity.js';
import { DepartmentEntity } from './modules/contact/department.entity.js';
import { AnnouncementEntity } from './modules/contact/announcement.entity.js';
import { CaseAttachmentEntity } from './modules/contact/case-attachment.entity.js';
import { CaseMessageEntity } from './modules/contact/case-message.entity.js';
import { CaseNumberEntity } from './modules/contact/case-number.entity.js';
import { CaseUploadEntity } from './modules/contact/case-upload.entity.js';
import { ContactCaseEntity } from './modules/contact/contact-case.entity.js';
import { ConsentDeclarationEntity } from './modules/documents/consent-declaration.entity.js';
import { ConsentEntity } from './modules/documents/consent.entity.js';
import { DeliveryEntity } from './modules/documents/delivery.entity.js';
import { DocumentFileEntity } from './modules/documents/document-file.entity.js';
import { DocumentOpeningEntity } from './modules/documents/document-opening.entity.js';
import { DocumentEntity } from './modules/documents/document.entity.js';
import { ChargeComponentEntity } from './modules/invoices/charge-component.entity.js';
import { InvoiceLineTextEntity } from './modules/invoices/invoice-line-text.entity.js';
import { InvoiceLineEntity } from './modules/invoices/invoice-line.entity.js';
import { InvoiceVersionEntity } from './modules/invoices/invoice-version.entity.js';
import { InvoiceEntity } from './modules/invoices/invoice.entity.js';
import { RateEntity } from './modules/invoices/rate.entity.js';
import { AccountBalanceEntity } from './modules/ledger/account-balance.entity.js';
import { AccountingPeriodEntity } from './modules/ledger/accounting-period.entity.js';
import { AllocationEntity } from './modules/ledger/allocation.entity.js';
import { CreditEntity } from './modules/ledger/credit.entity.js';
import { InstalmentItemEntity } from './modules/ledger/instalment-item.entity.js';
import { InstalmentPlanReceivableEntity } from './modules/ledger/instalment-plan-receivable.entity.js';
import { InstalmentPlanEntity } from './modules/ledger/instalment-plan.entity.js';
import { InterestNoteItemEntity } from './modules/ledger/interest-note-item.entity.js';
import { InterestNoteEntity } from './modules/ledger/interest-note.entity.js';
import { InterestRateEntity } from './modules/ledger/interest-rate.entity.js';
import { LedgerEntryEntity } from './modules/ledger/ledger-entry.entity.js';
import { LedgerPositionEntity } from './modules/ledger/ledger-position.entity.js';
import { PaymentVersionEntity } from './modules/ledger/payment-version.entity.js';
import { PaymentEntity } from './modules/ledger/payment.entity.js';
import { PostingEntity } from './modules/ledger/posting.entity.js';
import { ReceivableEntity } from './modules/ledger/receivable.entity.js';
import { MediaSettlementLineEntity } from './modules/media/media-settlement-line.entity.js';
import { MediaSettlementEntity } from './modules/media/media-settlement.entity.js';
import { MeterEntity } from './modules/media/meter.entity.js';
import { ReadingSubmissionEntity } from './modules/media/reading-submission.entity.js';
import { ReadingWindowEntity } from './modules/media/reading-window.entity.js';
import { ReadingEntity } from './modules/media/reading.entity.js';
import { DataFreshnessEntity } from './modules/mirror/data-freshness.entity.js';
import { ImportEntity } from './modules/mirror/import.entity.js';
import { AccountBankAccountEntity } from './modules/my-data/account-bank-account.entity.js';
import { AccountEntity } from './modules/my-data/account.entity.js';
import { BuildingEntity } from './modules/my-data/building.entity.js';
import { ChargeParameterEntity } from './modules/my-data/charge-parameter.entity.js';
import { CooperativeSettingsEntity } from './modules/my-data/cooperative-settings.entity.js';
import { EstateEntity } from './modules/my-data/estate.entity.js';
import { FundEntity } from './modules/my-data/fund.entity.js';
import { HolderEntity } from './modules/my-data/holder.entity.js';
import { HolidayEntity } from './modules/my-data/holiday.entity.js';
import { PersonEntity } from './modules/my-data/person.entity.js';
import { UnitEntity } from './modules/my-data/unit.entity.js';
import { CalendarFeedEntity } from './modules/payment-calendar/calendar-feed.entity.js';
import { NoticeChoiceEntity } from './modules/notices/notice-choice.entity.js';
import { NoticeLetterEntity } from './modules/notices/notice-letter.entity.js';
import { NoticeReaderEntity } from './modules/notices/notice-reader.entity.js';
import { NoticeEntity } from './modules/notices/notice.entity.js';
import { DataChangeEntity, DataVersionEntity } from './platform/read/data-version.entity.js';

/** Every table's entity, listed so that nothing depends on where files lie. */
export const ENTITIES: (new () => object)[] = [
  ImportEntity,
  DataFreshnessEntity,
  CooperativeSettingsEntity,
  HolidayEntity,
  EstateEntity,
  BuildingEntity,
  UnitEntity,
  PersonEntity,
  AccountEntity,
  HolderEntity,
  FundEntity,
  AccountBankAccountEntity,
  ChargeParameterEntity,
  MeterEntity,
  ReadingEntity,
  ReadingSubmissionEntity,
  ReadingWindowEntity,
  MediaSettlementEntity,
  MediaSettlementLineEntity,
  ChargeComponentEntity,
  RateEntity,
  InvoiceEntity,
  InvoiceVersionEntity,
  InvoiceLineEntity,
  InvoiceLineTextEntity,
  DataVersionEntity,
  DataChangeEntity,
  AccountingPeriodEntity,
  PostingEntity,
  PaymentEntity,
  PaymentVersionEntity,
  InterestNoteEntity,
  InterestNoteItemEntity,
  LedgerEntryEntity,
  ReceivableEntity,
  CreditEntity,
  AllocationEntity,
  LedgerPositionEntity,
  AccountBalanceEntity,
  InterestRateEntity,
  InstalmentPlanEntity,
  InstalmentItemEntity,
  InstalmentPlanReceivableEntity,
  DocumentFileEntity,
  ConsentEntity,
  DocumentEntity,
  DeliveryEntity,
  DocumentOpeningEntity,
  UserEntity,
  ConsentDeclarationEntity,
  AccessSlipEntity,
  SessionEntity,
  PasswordResetEntity,
  EmailChangeEntity,
  AuditEventEntity,
  RateLimitEntity,
  ContactCaseEntity,
  CaseMessageEntity,
  CaseAttachmentEntity,
  CaseNumberEntity,
  CaseUploadEntity,
  AnnouncementEntity,
  AnnouncementReadEntity,
  DepartmentEntity,
  CalendarFeedEntity,
  NoticeReaderEntity,
  NoticeChoiceEntity,
  NoticeLetterEntity,
  NoticeEntity,
];
