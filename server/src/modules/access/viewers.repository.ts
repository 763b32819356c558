import { Injectable } from '@nestjs/common';
import type { AccountGrant, Scope } from '../../platform/auth/scope.js';
import type { UserKind, Viewer } from '../../platform/auth/viewer.js';
import { tiesOn } from './ties.js';
import { type SignedIn, ViewerSource } from '../../platform/auth/viewer-source.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';

interface ViewerRow {
  readonly userId: string;
  readonly kind: UserKind;
  readonly login: string;
  readonly displayName: string;
  readonly personId: string | null;
  readonly mustChangePassword: boolean;
  readonly accounts: readonly AccountGrant[];
}

/** One trip: the person and his accounts. */
const VIEWER = statement(`
  select u.id::text as "userId", u.kind, u.login, u.display_name as "displayName", u.person_id::text as "personId",
         u.password_is_starting as "mustChangePassword",
         coalesce((
           select json_agg(json_build_object(
                    'accountId', tie.account_id::text, 'unitId', tie.unit_id::text, 'role', tie.role,
                    'from', tie.valid_from, 'to', tie.valid_to,
                    'titleFrom', tie.opened_on, 'titleTo', tie.closed_on,
                    'isFormer', coalesce(tie.closed_on < $2::date, false)) order by tie.number)
             from (${tiesOn('$2::date')}) tie
         ), '[]') as accounts
    from users u
   where u.id = $1::bigint and u.blocked_at is null and (u.kind = 'CLERK' or u.person_id is not null)`);

/** Learns who a session belongs to and what he may read, anew for every request. */
@Injectable()
export class ViewersRepository extends ViewerSource {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(userId: string): Promise<SignedIn | undefined> {
    const row = await this.reader.row<ViewerRow>(VIEWER, [userId, this.clock.today()]);
    return row && { viewer: viewerOf(row), scope: scopeOf(row) };
  }
}

function viewerOf({ accounts: _, ...viewer }: ViewerRow): Viewer {
  return viewer;
}

function scopeOf({ kind, userId, personId, accounts }: ViewerRow): Scope {
  if (kind === 'CLERK') return { kind, userId };
  if (personId === null) throw new Error('scopeOf: a resident who is no person');
  return { kind, userId, personId, accounts };
}
