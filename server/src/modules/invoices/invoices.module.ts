import { Module } from '@nestjs/common';

import { MyDataModule } from '../my-data/my-data.module.js';
import { InvoiceChangesRepository } from './invoice-changes.repository.js';
import { InvoiceChangesService } from './invoice-changes.service.js';
import { INVOICES_RESOLVERS } from './invoices.resolvers.js';
import { InvoicesRepository } from './invoices.repository.js';
import { InvoicesService } from './invoices.service.js';

/** „Faktury i zapłaty”: what was charged, why, due when, still to pay. */
@Module({
  imports: [MyDataModule],
  providers: [
    InvoicesRepository,
    InvoicesService,
    InvoiceChangesRepository,
    InvoiceChangesService,
    ...INVOICES_RESOLVERS,
  ],
  exports: [InvoicesService],
})
export class InvoicesModule {}
