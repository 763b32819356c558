import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { AccessModule } from './modules/access/access.module.js';
import { BalanceModule } from './modules/balance/balance.module.js';
import { CasesModule } from './modules/contact/cases/cases.module.js';
import { ContactModule } from './modules/contact/contact.module.js';
import { DocumentsModule } from './modules/documents/documents.module.js';
import { InvoiceFilesModule } from './modules/invoices/invoice-files.module.js';
import { InvoicesModule } from './modules/invoices/invoices.module.js';
import { LedgerModule } from './modules/ledger/ledger.module.js';
import { MediaModule } from './modules/media/media.module.js';
import { MyDataModule } from './modules/my-data/my-data.module.js';
import { PaymentCalendarModule } from './modules/payment-calendar/payment-calendar.module.js';
import { NoticesModule } from './modules/notices/notices.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Settings } from './platform/config/settings.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ReaderModule } from './platform/database/reader.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PdfModule } from './platform/pdf/pdf.module.js';
import { ReadModule } from './platform/read/read.module.js';
import { READ_FORMS } from './read-forms.js';

/** The whole portal: the platform, the door, and one module per place in the menu. */
@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(settings),
        ClockModule,
        LoggingModule,
        DatabaseModule,
        ReaderModule,
        JobsModule,
        HealthModule,
        AuthModule,
        AuditModule,
        LimitsModule,
        MailModule,
        PdfModule,
        GraphqlModule,
        ReadModule.with(READ_FORMS),
        AccessModule,
        MyDataModule,
        DocumentsModule,
        InvoicesModule,
        InvoiceFilesModule,
        PaymentCalendarModule,
        LedgerModule,
        BalanceModule,
        MediaModule,
        ContactModule,
        CasesModule,
        NoticesModule,
      ],
    };
  }
}
