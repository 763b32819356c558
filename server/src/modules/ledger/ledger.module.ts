import { Module } from '@nestjs/common';

import { InvoicesModule } from '../invoices/invoices.module.js';
import { MediaModule } from '../media/media.module.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { AllocationsRepository } from './allocations.repository.js';
import { AllocationsService } from './allocations.service.js';
import { BookModule } from './book.module.js';
import { EntriesRepository } from './entries.repository.js';
import { EntriesService } from './entries.service.js';
import { InterestRepository } from './interest.repository.js';
import { InterestService } from './interest.service.js';
import { LedgerListFilesController } from './ledger-list-files.controller.js';
import { LEDGER_RESOLVERS } from './ledger.resolvers.js';
import { PaymentsRepository } from './payments.repository.js';
import { PaymentsService } from './payments.service.js';
import { ReceivablesRepository } from './receivables.repository.js';
import { ReceivablesService } from './receivables.service.js';
import { StatementFilesController } from './statement-files.controller.js';

/** „Rachunki i płatności”: the whole history of an account. */
@Module({
  imports: [BookModule, MyDataModule, InvoicesModule, MediaModule],
  controllers: [LedgerListFilesController, StatementFilesController],
  providers: [
    EntriesRepository,
    EntriesService,
    PaymentsRepository,
    PaymentsService,
    AllocationsRepository,
    AllocationsService,
    ReceivablesRepository,
    ReceivablesService,
    InterestRepository,
    InterestService,
    ...LEDGER_RESOLVERS,
  ],
  exports: [EntriesService, PaymentsService, AllocationsService, ReceivablesService, InterestService],
})
export class LedgerModule {}
