import { Global, Module } from '@nestjs/common';
import { AttemptLimiters } from './attempt-limiters.js';
import { LimitsResolver } from './limits.resolver.js';
import { RequestRate } from './request-rate.js';

/** How much and how often anybody may ask. */
@Global()
@Module({
  providers: [AttemptLimiters, RequestRate, LimitsResolver],
  exports: [AttemptLimiters, RequestRate],
})
export class LimitsModule {}
