import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.js';

/** The trail of what was done and refused. */
@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
