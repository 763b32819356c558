import { Injectable } from '@nestjs/common';

import { isOpenOn, windowFor } from '../../domain/metering/reading-window.js';
import { localDate } from '../../domain/time/local-date.js';
import { accountIdsOf, grantOf, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows } from '../../platform/graphql/batch.js';
import type { Medium } from './medium.js';
import type { ReadingWindow } from './reading-window.type.js';
import { ReadingWindowsRepository } from './reading-windows.repository.js';

/** The window that matters to an account's meters of a medium, if any. */
export type WindowOf = (accountRowId: string, medium: `${Medium}`) => ReadingWindow | undefined;

/** When residents give their own readings. */
@Injectable()
export class ReadingWindowsService {
  private readonly windowsOfUnit = batched(async (scope, unitRowIds) =>
    groupRows(
      await this.windows.listNotOver(scope, unitRowIds, localDate(this.clock.today())),
      (row) => row.unitRowId,
    ),
  );

  constructor(
    private readonly windows: ReadingWindowsRepository,
    private readonly clock: Clock,
  ) {}

  /** Windows of an account's unit that are open or to come, the earliest first; none once the title has ended. */
  async listNotOver(scope: Scope, accountRowId: string): Promise<readonly ReadingWindow[]> {
    const grant = grantOf(scope, accountRowId);
    const today = localDate(this.clock.today());
    if (!grant || (grant.titleTo !== null && grant.titleTo < today)) return [];
    const rows = (await this.windowsOfUnit(scope, grant.unitId)) ?? [];
    return rows.map(({ medium, opensOn, closesOn }) => {
      return { medium, opensOn, closesOn, isOpen: isOpenOn({ opensOn, closesOn }, today) };
    });
  }

  /** The open window of a medium, else the next; `undefined` when none is known or the title has ended. */
  async findWindow(
    scope: Scope,
    accountRowId: string,
    medium: `${Medium}`,
  ): Promise<ReadingWindow | undefined> {
    return windowFor(await this.listNotOver(scope, accountRowId), medium, localDate(this.clock.today()));
  }

  /** Reads what `findWindow` answers for every account of the scope, for work during which nothing more may be read. */
  async foresee(scope: Scope): Promise<WindowOf> {
    const lists = await Promise.all(
      accountIdsOf(scope).map(async (rowId) => [rowId, await this.listNotOver(scope, rowId)] as const),
    );
    const windows = new Map(lists);
    const today = localDate(this.clock.today());
    return (accountRowId, medium) => windowFor(windows.get(accountRowId) ?? [], medium, today);
  }
}
