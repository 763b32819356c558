import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from '../../platform/auth/scope.js';
import { type KeyType, afterKeysSql } from '../../platform/graphql/relay/keyset.js';
import type { PageRequest } from '../../platform/graphql/relay/page.js';
import type { ActorKind, AuditFilter } from './audit-event.type.js';

/** A row of `audit_events` as it is shown. */
export interface AuditRow {
  readonly rowId: string;
  readonly at: Date;
  /** The same instant to the microsecond, for the cursor. */
  readonly atKey: string;
  readonly actorKind: ActorKind;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly requestId: string | null;
}

/** The keys of the order: instant and row, both falling. */
export const AUDIT_KEYS: readonly KeyType[] = ['instant', 'rowId'];

const COLUMNS = `e.id as "rowId", e.at,
                 to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "atKey", e.actor_kind as "actorKind", e.action, e.subject_kind as "subjectKind",
                 e.subject_id as "subjectId", e.request_id as "requestId"`;

const FILTER = `$1 = 'CLERK' and ($2::text is null or e.action = $2)
                and ($3::timestamptz is null or e.at >= $3) and ($4::timestamptz is null or e.at < $4)`;

/** The table `audit_events`: only a clerk's scope finds anything. */
@Injectable()
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One row more than the page, the latest first. */
  list(scope: Scope, filter: AuditFilter, page: PageRequest): Promise<AuditRow[]> {
    const [at = null, id = null] = page.after ?? [];
    return this.dataSource.query<AuditRow[]>(
      `select ${COLUMNS} from audit_events e
        where ${FILTER} and ($5::timestamptz is null or ${afterKeysSql(['e.at', 'e.id'], AUDIT_KEYS, 'DESC', 5)})
        order by e.at desc, e.id desc
        limit $7`,
      [...conditions(scope, filter), at, id, page.first + 1],
    );
  }

  async count(scope: Scope, filter: AuditFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from audit_events e where ${FILTER}`,
      conditions(scope, filter),
    );
    return row?.count ?? 0;
  }

  async find(scope: Scope, rowId: string): Promise<AuditRow | undefined> {
    const [row] = await this.dataSource.query<AuditRow[]>(
      `select ${COLUMNS} from audit_events e where $1 = 'CLERK' and e.id = $2`,
      [scope.kind, rowId],
    );
    return row;
  }
}

function conditions(scope: Scope, filter: AuditFilter): unknown[] {
  return [scope.kind, filter.action ?? null, filter.from ?? null, filter.to ?? null];
}
