import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { formatMeterValue } from '../../domain/metering/meter-value.js';
import { AuditTrail, SYSTEM } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { ReadingsDeskRefused } from './readings-desk-refused.js';
import { ReadingsDeskRepository, type GivenAtDesk } from './readings-desk.repository.js';

/** What staff do with readings that residents gave, until the office has screens for it. */
@Injectable()
export class ReadingsDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: ReadingsDeskRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Readings that wait, the longest waiting first. */
  listWaiting(): Promise<readonly GivenAtDesk[]> {
    return this.desk.listWaiting(this.dataSource.manager);
  }

  /**
   * Lets a reading count from now on.
   *
   * @throws ReadingsDeskRefused when it does not wait, or does not fit between the states that count already
   */
  accept(number: string, by: string): Promise<GivenAtDesk> {
    return this.decide(number, async (manager, given) => {
      const { below, above } = await this.desk.neighbours(manager, given);
      if (below !== null && given.value < below) throw notBetween(given, 'niższy niż wcześniejszy', below);
      if (above !== null && given.value > above) throw notBetween(given, 'wyższy niż późniejszy', above);
      await this.desk.accept(manager, given, { by, at: this.clock.now() });
      await this.record(manager, 'READING_ACCEPTED', given, { by });
    });
  }

  /**
   * Puts a reading aside for good; the resident reads the reason.
   *
   * @throws ReadingsDeskRefused when it does not wait
   */
  reject(number: string, reason: string, by: string): Promise<GivenAtDesk> {
    return this.decide(number, async (manager, given) => {
      await this.desk.reject(manager, given, { by, at: this.clock.now(), reason });
      await this.record(manager, 'READING_REJECTED', given, { by, reason });
    });
  }

  private decide(
    number: string,
    work: (manager: EntityManager, given: GivenAtDesk) => Promise<void>,
  ): Promise<GivenAtDesk> {
    return this.dataSource.transaction(async (manager) => {
      const given = await this.desk.lockGiven(manager, number);
      if (!given) throw new ReadingsDeskRefused(`Nie ma odczytu o numerze ${number}.`);
      if (given.state !== 'WAITING') {
        throw new ReadingsDeskRefused(`Odczyt ${number} nie czeka na decyzję: ${STATES[given.state]}.`);
      }
      await work(manager, given);
      return given;
    });
  }

  private record(
    manager: EntityManager,
    action: 'READING_ACCEPTED' | 'READING_REJECTED',
    { readingRowId, number }: GivenAtDesk,
    detail: Readonly<Record<string, string>>,
  ): Promise<void> {
    return this.audit.record(action, SYSTEM, {
      subjectKind: 'Reading',
      subjectId: readingRowId,
      detail: { number, ...detail },
      manager,
    });
  }
}

const STATES = {
  WAITING: 'czeka',
  ACCEPTED: 'został przyjęty',
  REJECTED: 'został odrzucony',
  WITHDRAWN: 'został wycofany przez mieszkańca',
} as const;

function notBetween({ number, value }: GivenAtDesk, how: string, other: bigint): ReadingsDeskRefused {
  const [own, than] = [value, other].map((one) => formatMeterValue(one).replace('.', ','));
  return new ReadingsDeskRefused(
    `Odczyt ${number} (${String(own)}) jest ${how} (${String(than)}). Sprawdź licznik albo odrzuć odczyt.`,
  );
}
