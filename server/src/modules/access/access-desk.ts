import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '../../platform/audit/audit.module.js';
import { AuthModule } from '../../platform/auth/auth.module.js';
import { ClockModule } from '../../platform/clock/clock.module.js';
import { ConfigModule } from '../../platform/config/config.module.js';
import type { Settings } from '../../platform/config/settings.js';
import { DatabaseModule } from '../../platform/database/database.module.js';
import { ReaderModule } from '../../platform/database/reader.module.js';
import { AccessDesk } from './access-desk.service.js';
import { DeskRepository } from './desk.repository.js';
import { OneTimeLinksRepository } from './one-time-links.repository.js';

/** The desk without the portal around it. */
@Module({
  imports: [ClockModule, DatabaseModule, ReaderModule, AuditModule, AuthModule],
  providers: [AccessDesk, DeskRepository, OneTimeLinksRepository],
})
class AccessDeskModule {}

/** A desk opened on a database. */
export interface OpenDesk {
  readonly desk: AccessDesk;
  readonly close: () => Promise<void>;
}

/** Opens the desk beside a portal or without one: for commands and for the invented data of the first run. */
export async function openAccessDesk(settings: Settings): Promise<OpenDesk> {
  const context = await NestFactory.createApplicationContext(
    { module: AccessDeskModule, imports: [ConfigModule.with(settings)] },
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  return { desk: context.get(AccessDesk), close: () => context.close() };
}
