import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scope } from '../../platform/auth/scope.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { pageOf } from '../../platform/graphql/relay/page.js';
import type { AuditArgs, AuditConnection, AuditEvent } from './audit-event.type.js';
import { AUDIT_KEYS, AuditRepository, type AuditRow } from './audit.repository.js';

const ORDER = 'AT_DESC';

/** Shows clerks what was done and refused. */
@Injectable()
export class AuditService implements OnModuleInit {
  constructor(
    private readonly events: AuditRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('AuditEvent', async (scope, rowId) => {
      const row = await this.events.find(scope, rowId);
      return row && eventOf(row);
    });
  }

  async list(scope: Scope, args: AuditArgs): Promise<AuditConnection> {
    const request = keysetRequest(args, ORDER, AUDIT_KEYS);
    const filter = args.filter ?? {};
    return pageOf({
      rows: await this.events.list(scope, filter, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.atKey, row.rowId],
      nodeOf: eventOf,
      totalCount: () => this.events.count(scope, filter),
    });
  }
}

function eventOf({ rowId, atKey: _, ...rest }: AuditRow): AuditEvent {
  return { id: toGlobalId('AuditEvent', rowId), ...rest };
}
