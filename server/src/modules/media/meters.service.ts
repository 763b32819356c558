import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { batched, groupRows, indexRows, type BatchedRead } from '../../platform/graphql/batch.js';
import { keysetRequest } from '../../platform/graphql/relay/keyset.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { pageOf, type Page, type PageArgs, type PageRequest } from '../../platform/graphql/relay/page.js';
import { orderMeters, type MeterOrder, type ReadMeter } from './meter-order.js';
import type { Medium } from './medium.js';
import type { Meter } from './meter.type.js';
import { MetersRepository, READING_KEYS } from './meters.repository.js';
import type { Reading } from './reading.type.js';

const ORDER = 'TAKEN_ON_DESC';

/** Meters and readings within a scope and the days of its titles. */
@Injectable()
export class MetersService implements OnModuleInit {
  private readonly meterOf = batched(async (scope, rowIds) =>
    indexRows(await this.meters.listByIds(scope, rowIds), (row) => row.rowId),
  );
  private readonly metersOfUnit = batched(async (scope, unitRowIds) =>
    groupRows(await this.meters.listOfUnits(scope, unitRowIds), (row) => row.unitRowId),
  );
  private readonly readingOf = batched(async (scope, rowIds) =>
    indexRows(await this.meters.listReadings(scope, rowIds), (row) => row.rowId),
  );
  private readonly lastOf = batched(async (scope, rowIds) =>
    indexRows(await this.meters.listLast(scope, rowIds), (row) => row.meterRowId),
  );
  private readonly countOf = batched(async (scope, rowIds) =>
    indexRows(await this.meters.countReadings(scope, rowIds), (row) => row.meterRowId),
  );
  /** First pages of many meters in one read, by the number of rows asked for. */
  private readonly firstPages = new Map<number, BatchedRead<readonly Reading[]>>();

  constructor(
    private readonly meters: MetersRepository,
    private readonly nodes: NodeRegistry,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Meter', (scope, rowId) => this.findMeter(scope, rowId));
    this.nodes.register('Reading', (scope, rowId) => this.findReading(scope, rowId));
  }

  findMeter(scope: Scope, rowId: string): Promise<Meter | undefined> {
    return this.meterOf(scope, rowId);
  }

  /** @throws Error when there is no such meter: a row within the title points at it */
  async getMeter(scope: Scope, rowId: string): Promise<Meter> {
    const meter = await this.findMeter(scope, rowId);
    if (!meter) throw new Error('MetersService: a row points at a meter outside the scope');
    return meter;
  }

  /** The newest reading of a meter that counts. */
  findLastReading(scope: Scope, meterRowId: string): Promise<Reading | undefined> {
    return this.lastOf(scope, meterRowId);
  }

  findReading(scope: Scope, rowId: string): Promise<Reading | undefined> {
    return this.readingOf(scope, rowId);
  }

  /**
   * Meters of a unit, active ones first.
   *
   * @param isActive true for those still in place (at the title's end, once it has ended), false for the others, null for all
   */
  async listMeters(scope: Scope, unitRowId: string, isActive: boolean | null): Promise<readonly Meter[]> {
    const meters = (await this.metersOfUnit(scope, unitRowId)) ?? [];
    return isActive === null ? meters : meters.filter((meter) => (meter.removedOn === null) === isActive);
  }

  /** Meters of a unit with the last state of each, in an order. */
  async listReadMeters(
    scope: Scope,
    unitRowId: string,
    isActive: boolean | null,
    order: `${MeterOrder}`,
  ): Promise<readonly ReadMeter[]> {
    const meters = await this.listMeters(scope, unitRowId, isActive);
    const rows = meters.map(async (meter) => ({
      meter,
      last: await this.findLastReading(scope, meter.rowId),
    }));
    return orderMeters(await Promise.all(rows), order);
  }

  /** Meters of a medium that were in a unit on a day of a span. */
  async listMetersWithin(
    scope: Scope,
    unitRowId: string,
    medium: Medium,
    span: { readonly from: LocalDate; readonly to: LocalDate },
  ): Promise<readonly Meter[]> {
    const meters = (await this.metersOfUnit(scope, unitRowId)) ?? [];
    return meters.filter(
      (meter) =>
        meter.medium === medium &&
        meter.installedOn <= span.to &&
        (meter.removedOn === null || meter.removedOn >= span.from),
    );
  }

  /** Readings of a meter, newest first. */
  async listReadings(scope: Scope, meterRowId: string, args: PageArgs): Promise<Page<Reading>> {
    const request = keysetRequest(args, ORDER, READING_KEYS);
    return pageOf({
      rows: await this.readPage(scope, meterRowId, request),
      request,
      order: ORDER,
      keysOf: (row) => [row.takenOn, row.rowId],
      nodeOf: (row) => row,
      totalCount: async () => (await this.countOf(scope, meterRowId))?.count ?? 0,
    });
  }

  private async readPage(
    scope: Scope,
    meterRowId: string,
    request: PageRequest,
  ): Promise<readonly Reading[]> {
    if (request.after) return this.meters.listReadingPages(scope, [meterRowId], request);
    return (await this.firstPageOf(request.first)(scope, meterRowId)) ?? [];
  }

  private firstPageOf(first: number): BatchedRead<readonly Reading[]> {
    const known = this.firstPages.get(first);
    if (known) return known;
    const made = batched(async (scope, rowIds) =>
      groupRows(await this.meters.listReadingPages(scope, rowIds, { first }), (row) => row.meterRowId),
    );
    this.firstPages.set(first, made);
    return made;
  }
}
