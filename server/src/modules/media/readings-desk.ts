import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '../../platform/audit/audit.module.js';
import { ClockModule } from '../../platform/clock/clock.module.js';
import { ConfigModule } from '../../platform/config/config.module.js';
import type { Settings } from '../../platform/config/settings.js';
import { DatabaseModule } from '../../platform/database/database.module.js';
import { ReadingsDeskRepository } from './readings-desk.repository.js';
import { ReadingsDesk } from './readings-desk.service.js';

/** The desk without the portal around it. */
@Module({
  imports: [ClockModule, DatabaseModule, AuditModule],
  providers: [ReadingsDesk, ReadingsDeskRepository],
})
class ReadingsDeskModule {}

/** A desk opened on a database. */
export interface OpenReadingsDesk {
  readonly desk: ReadingsDesk;
  readonly close: () => Promise<void>;
}

/** Opens the desk beside a portal or without one. */
export async function openReadingsDesk(settings: Settings): Promise<OpenReadingsDesk> {
  const context = await NestFactory.createApplicationContext(
    { module: ReadingsDeskModule, imports: [ConfigModule.with(settings)] },
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  return { desk: context.get(ReadingsDesk), close: () => context.close() };
}
