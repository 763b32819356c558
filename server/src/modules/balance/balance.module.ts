import { Module } from '@nestjs/common';

import { InvoicesModule } from '../invoices/invoices.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { BALANCE_RESOLVERS } from './balance.resolvers.js';
import { BalanceRepository } from './balance.repository.js';
import { BalanceService } from './balance.service.js';
import { CertificateFilesController } from './certificate-files.controller.js';

/** „Saldo”: overpayment or underpayment on any day, and what to pay next. */
@Module({
  imports: [MyDataModule, InvoicesModule, LedgerModule],
  controllers: [CertificateFilesController],
  providers: [BalanceRepository, BalanceService, ...BALANCE_RESOLVERS],
  exports: [BalanceService],
})
export class BalanceModule {}
