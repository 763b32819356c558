import { Global, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { DOWNLOADS, DownloadRate, DownloadTurn } from '../files/download-gate.js';
import { UploadTurns } from '../files/upload-turns.js';
import { AttemptLimiters } from './attempt-limiters.js';
import { LimitsResolver } from './limits.resolver.js';
import { RequestRate } from './request-rate.js';

/** How much and how often anybody may ask. */
@Global()
@Module({
  providers: [
    AttemptLimiters,
    RequestRate,
    LimitsResolver,
    UploadTurns,
    { provide: APP_INTERCEPTOR, useClass: DownloadTurn },
  ],
  exports: [AttemptLimiters, RequestRate, UploadTurns],
})
export class LimitsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(DownloadRate).forRoutes(`${DOWNLOADS}*path`);
  }
}
