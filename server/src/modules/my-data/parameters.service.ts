import { Injectable, type OnModuleInit } from '@nestjs/common';

import { earlierOf, localDate, type LocalDate } from '../../domain/time/local-date.js';
import { grantOf, type Scope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import type { ChargeParameter } from './charge-parameter.type.js';
import { COUNTED_CODES, countedAccountOf, meterCounts, type TitleDays } from './meter-counts.js';
import { ParametersRepository, type ParameterRow } from './parameters.repository.js';
import { PRINT_ORDER } from './print-order.js';

/** Which versions of the parameters are asked for. */
export interface ParameterQuestion {
  /** The day on which they must be in force; absent = today, or the title's last day when that is past. */
  readonly at?: LocalDate | null | undefined;
  /** All versions of the title’s days. */
  readonly history: boolean;
}

/** „Moje miejsca”: what the charges of an account are computed from. */
@Injectable()
export class ParametersService implements OnModuleInit {
  private readonly versionsOf = batched((scope, accounts) => this.readVersions(scope, accounts));
  private readonly usesOf = batched((scope, accounts) => this.readUses(scope, accounts));
  private readonly storedOf = batched(async (scope, rowIds) =>
    indexRows(await this.parameters.listByIds(scope, rowIds), (row) => row.rowId),
  );

  constructor(
    private readonly parameters: ParametersRepository,
    private readonly clock: Clock,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('ChargeParameter', (scope, rowId) => this.findParameter(scope, rowId));
  }

  /** Parameters of an account, in the order of the print, newest version first. */
  async listParameters(
    scope: Scope,
    accountRowId: string,
    question: ParameterQuestion,
  ): Promise<readonly ChargeParameter[]> {
    const title = titleOf(scope, accountRowId);
    if (!title) return [];
    const day =
      question.at ?? earlierOf(localDate(this.clock.today()), title.to ?? localDate(this.clock.today()));
    const versions = (await this.versionsOf(scope, accountRowId)) ?? [];
    const asked = question.history ? versions : versions.filter((version) => isInForce(version, day));
    return Promise.all(asked.map((version) => this.toParameter(scope, version)));
  }

  /** One version by its row id or the id of a count. */
  async findParameter(scope: Scope, rowId: string): Promise<ChargeParameter | undefined> {
    const account = countedAccountOf(rowId);
    const row =
      account === undefined
        ? await this.storedOf(scope, rowId)
        : (await this.versionsOf(scope, account))?.find((version) => version.rowId === rowId);
    return row && this.toParameter(scope, row);
  }

  private async toParameter(scope: Scope, row: ParameterRow): Promise<ChargeParameter> {
    const uses = (await this.usesOf(scope, row.accountRowId)) ?? [];
    const usedIn = uses.filter((use) => use.code === row.code).map((use) => use.component);
    return { ...row, usedIn };
  }

  private async readVersions(
    scope: Scope,
    accounts: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ParameterRow[]>> {
    const stored = groupRows(
      await this.parameters.listOfAccounts(scope, accounts),
      (row) => row.accountRowId,
    );
    const meters = groupRows(
      await this.parameters.listCountedMeters(scope, accounts),
      (row) => row.accountRowId,
    );
    return new Map(
      accounts.map((account) => {
        const title = titleOf(scope, account);
        const counts = title ? meterCounts(account, meters.get(account) ?? [], title) : [];
        const fromSource = (stored.get(account) ?? []).filter((row) => !COUNTED_CODES.has(row.code));
        return [account, inPrintOrder([...fromSource, ...counts])];
      }),
    );
  }

  private async readUses(scope: Scope, accounts: readonly string[]) {
    return groupRows(await this.parameters.listUses(scope, accounts), (row) => row.accountRowId);
  }
}

function titleOf(scope: Scope, accountRowId: string): TitleDays | undefined {
  const grant = grantOf(scope, accountRowId);
  return (
    grant && {
      from: localDate(grant.titleFrom),
      to: grant.titleTo === null ? null : localDate(grant.titleTo),
    }
  );
}

function isInForce(version: ParameterRow, day: LocalDate): boolean {
  return version.validFrom <= day && (version.validTo === null || day <= version.validTo);
}

/** Keeps the order of versions within a code. */
function inPrintOrder(rows: readonly ParameterRow[]): readonly ParameterRow[] {
  return [...rows].sort((a, b) => printPlace(a.code) - printPlace(b.code));
}

function printPlace(code: string): number {
  const place = PRINT_ORDER.indexOf(code);
  return place === -1 ? PRINT_ORDER.length : place;
}
