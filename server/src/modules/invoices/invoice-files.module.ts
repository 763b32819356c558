import { Module } from '@nestjs/common';

import { LedgerModule } from '../ledger/ledger.module.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { InvoiceFilesController } from './invoice-files.controller.js';
import { InvoiceListFilesController } from './invoice-list-files.controller.js';
import { InvoicePapers } from './invoice-papers.js';
import { InvoicesModule } from './invoices.module.js';

/** Documents of charge as files; apart from the rest because a printed document says what the book knows of it. */
@Module({
  imports: [MyDataModule, InvoicesModule, LedgerModule],
  controllers: [InvoiceFilesController, InvoiceListFilesController],
  providers: [InvoicePapers],
})
export class InvoiceFilesModule {}
