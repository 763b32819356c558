import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Settings } from './settings.js';

/** Gives every module the checked settings of this process. */
@Module({})
export class ConfigModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: Settings, useValue: settings }],
      exports: [Settings],
    };
  }
}
