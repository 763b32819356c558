import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { ClockModule } from './platform/clock/clock.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Settings } from './platform/config/settings.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';

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
        JobsModule,
        HealthModule,
      ],
    };
  }
}
