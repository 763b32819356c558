import { Injectable, type OnModuleInit } from '@nestjs/common';

import { formatMeterValue } from '../../domain/metering/meter-value.js';
import { explainSettlement, type StoredLine } from '../../domain/settlement/explain-settlement.js';
import {
  explainOpening,
  isContinued,
  type ExplainedOpening,
} from '../../domain/settlement/settlement-opening.js';
import { totalSteps } from '../../domain/settlement/settlement-steps.js';
import { mainMeterDifference } from '../../domain/settlement/settle-media.js';
import type { Scope } from '../../platform/auth/scope.js';
import { batched, groupRows, indexRows } from '../../platform/graphql/batch.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { LARGEST_PAGE, pageOf, type Page, type PageArgs } from '../../platform/graphql/relay/page.js';
import { coveringSettlement } from './covering-settlement.js';
import type { MediumMonth } from './medium-use.type.js';
import type {
  Settlement,
  SettlementBuilding,
  SettlementCheck,
  SettlementLine,
  SettlementTotal,
} from './media-settlement.type.js';
import {
  SETTLEMENT_KEYS,
  SettlementsRepository,
  type FormerClosingRow,
  type SettlementLineRow,
  type SettlementRow,
} from './settlements.repository.js';

const ORDER = 'TO_DESC';

/** Sums of fewer units would tell what a neighbour used. */
const FEWEST_UNITS = 5;

/** Settlements of media within a scope. */
@Injectable()
export class SettlementsService implements OnModuleInit {
  private readonly settlementOf = batched(async (scope, rowIds) =>
    indexRows(await this.settlements.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly ofAccount = batched(async (scope, accountRowIds) =>
    groupRows(await this.settlements.listOfAccounts(scope, accountRowIds), (row) => row.accountRowId),
  );
  private readonly linesOf = batched(async (scope, rowIds) =>
    groupRows(await this.settlements.listLines(scope, rowIds), (row) => row.settlementRowId),
  );
  private readonly formerOf = batched(async (scope, rowIds) =>
    groupRows(await this.settlements.listFormerClosings(scope, rowIds), (row) => row.settlementRowId),
  );

  constructor(
    private readonly settlements: SettlementsRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Settlement', (scope, rowId) => this.findSettlement(scope, rowId));
  }

  findSettlement(scope: Scope, rowId: string): Promise<Settlement | undefined> {
    return this.settlementOf(scope, rowId);
  }

  /** Every settlement of an account, the span that ended last first. */
  async listAll(scope: Scope, accountRowId: string): Promise<readonly Settlement[]> {
    return (await this.ofAccount(scope, accountRowId)) ?? [];
  }

  /** The settlement that a month of use went into. */
  async findCovering(scope: Scope, month: MediumMonth): Promise<Settlement | undefined> {
    return coveringSettlement(month, await this.listAll(scope, month.accountRowId));
  }

  /** A page of the settlements of an account, the span that ended last first. */
  listSettlements(scope: Scope, accountRowId: string, args: PageArgs): Promise<Page<Settlement>> {
    const request = keysetRequest(args, ORDER, SETTLEMENT_KEYS);
    return this.settlements.listPage(scope, accountRowId, request).then((rows) =>
      pageOf<SettlementRow, Settlement>({
        rows,
        request,
        order: ORDER,
        keysOf,
        nodeOf: (row) => row,
        totalCount: () => this.settlements.count(scope, accountRowId),
      }),
    );
  }

  /** Every settlement of an account in the order of the list, read in steps so that memory stays flat. */
  async *everySettlement(scope: Scope, accountRowId: string): AsyncGenerator<Settlement> {
    let after: readonly string[] | undefined;
    do {
      const request = { first: LARGEST_PAGE, ...(after && { after }) };
      const rows = await this.settlements.listPage(scope, accountRowId, request);
      yield* rows.slice(0, LARGEST_PAGE);
      const last = rows[LARGEST_PAGE - 1];
      after = rows.length > LARGEST_PAGE && last ? keysOf(last) : undefined;
    } while (after);
  }

  /** Lines in the order of the print, each counted again and compared with the former settlement. */
  async listLines(scope: Scope, rowId: string): Promise<readonly SettlementLine[]> {
    const [[settlement, lines], former] = await Promise.all([
      this.read(scope, rowId),
      this.formerOf(scope, rowId),
    ]);
    const explained = explain(settlement, lines);
    return lines.map((row, index) => {
      const { stored: _stored, ...line } = row;
      const start = openingOf(row, former);
      return {
        ...line,
        isConfirmed: explained.lines[index] ?? null,
        opening: start?.opening ?? null,
        formerOn: start?.closing?.on ?? null,
        formerValue: textOf(start?.closing?.value),
      };
    });
  }

  /** What each step comes to, in the order of counting. */
  async listTotals(scope: Scope, rowId: string): Promise<readonly SettlementTotal[]> {
    const [, lines] = await this.read(scope, rowId);
    return totalSteps(
      lines.map(({ kind, amount, unitOfMeasure, stored }) => ({
        ...{ kind, amount, unitOfMeasure },
        quantity: stored.quantity,
      })),
    ).map((total) => ({ ...total, quantity: textOf(total.quantity) }));
  }

  /** What came of counting the whole again. */
  async check(scope: Scope, rowId: string): Promise<SettlementCheck> {
    const [[settlement, lines], former] = await Promise.all([
      this.read(scope, rowId),
      this.formerOf(scope, rowId),
    ]);
    const { isSummed, isUsePriced, isDifferenceShared, isResult, isConfirmed } = explain(settlement, lines);
    const openings = lines.map((line) => openingOf(line, former)?.opening);
    return {
      ...{ isSummed, isUsePriced, isDifferenceShared, isResult, isConfirmed },
      isContinued: isContinued(openings),
    };
  }

  /** Sums of the building, where there are enough units. */
  async findBuilding(scope: Scope, rowId: string): Promise<SettlementBuilding | undefined> {
    const settlement = await this.settlementOf(scope, rowId);
    const { buildingUnits, mainMeter, unitsUse, buildingCost } = settlement ?? {};
    if (!buildingUnits || buildingUnits < FEWEST_UNITS) return undefined;
    const surplus =
      typeof mainMeter === 'bigint' && typeof unitsUse === 'bigint'
        ? mainMeterDifference(mainMeter, [unitsUse])
        : undefined;
    return {
      units: buildingUnits,
      mainMeter: textOf(mainMeter),
      unitsUse: textOf(unitsUse),
      difference: surplus ? formatMeterValue(surplus.difference) : null,
      differencePercent: surplus ? Number(surplus.basisPoints) / 100 : null,
      cost: buildingCost ?? null,
    };
  }

  private async read(
    scope: Scope,
    rowId: string,
  ): Promise<readonly [SettlementRow, readonly SettlementLineRow[]]> {
    const [settlement, lines] = await Promise.all([
      this.settlementOf(scope, rowId),
      this.linesOf(scope, rowId),
    ]);
    if (!settlement) throw new Error('SettlementsService: lines of a settlement outside the scope');
    return [settlement, lines ?? []];
  }
}

function keysOf({ to, rowId }: SettlementRow): readonly string[] {
  return [to, rowId];
}

function explain(settlement: SettlementRow, lines: readonly SettlementLineRow[]) {
  return explainSettlement(lines.map(toStored), settlement, settlement);
}

function openingOf(
  { meterRowId, stored }: SettlementLineRow,
  former: readonly FormerClosingRow[] | undefined,
): ExplainedOpening | undefined {
  return explainOpening({ meterRowId, fromValue: stored.fromValue }, former ?? []);
}

function toStored({
  kind,
  rate,
  amount,
  factor,
  shareOwn,
  shareAll,
  poolAmount,
  stored,
}: SettlementLineRow): StoredLine {
  return { kind, rate, amount, factor, shareOwn, shareAll, poolAmount, ...stored };
}

function textOf(value: bigint | null | undefined): string | null {
  return typeof value === 'bigint' ? formatMeterValue(value) : null;
}
