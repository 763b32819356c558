import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { AuditModule } from '../../../../platform/audit/audit.module.js';
import { ClockModule } from '../../../../platform/clock/clock.module.js';
import { ConfigModule } from '../../../../platform/config/config.module.js';
import type { Settings } from '../../../../platform/config/settings.js';
import { DatabaseModule } from '../../../../platform/database/database.module.js';
import { ReaderModule } from '../../../../platform/database/reader.module.js';
import { CooperativeRepository } from '../../cooperative.repository.js';
import { CooperativeService } from '../../cooperative.service.js';
import { AnswerDays } from '../answer-days.js';
import { CaseWritesRepository } from '../case-writes.repository.js';
import { CaseDeskRepository } from './case-desk.repository.js';
import { CaseDesk } from './case-desk.service.js';

/** The desk without the portal around it. */
@Module({
  imports: [ClockModule, DatabaseModule, ReaderModule, AuditModule],
  providers: [
    CaseDesk,
    CaseDeskRepository,
    CaseWritesRepository,
    AnswerDays,
    CooperativeService,
    CooperativeRepository,
  ],
})
class CaseDeskModule {}

/** A desk opened on a database. */
export interface OpenCaseDesk {
  readonly desk: CaseDesk;
  readonly close: () => Promise<void>;
}

/** Opens the desk beside a portal or without one. */
export async function openCaseDesk(settings: Settings): Promise<OpenCaseDesk> {
  const context = await NestFactory.createApplicationContext(
    { module: CaseDeskModule, imports: [ConfigModule.with(settings)] },
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  return { desk: context.get(CaseDesk), close: () => context.close() };
}
