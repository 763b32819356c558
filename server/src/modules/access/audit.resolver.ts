import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { AuditArgs, AuditConnection, AuditEvent } from './audit-event.type.js';
import { AuditService } from './audit.service.js';

/** The trail, for clerks. */
@Resolver(() => AuditEvent)
export class AuditResolver {
  constructor(private readonly events: AuditService) {}

  @Query(() => AuditConnection, { description: 'What was done and refused, the latest first.' })
  audit(@CurrentScope() scope: Scope, @Args() args: AuditArgs): Promise<AuditConnection> {
    return this.events.list(scope, args);
  }
}
