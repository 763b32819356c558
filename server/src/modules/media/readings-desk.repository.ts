import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { LocalDate } from '../../domain/time/local-date.js';

/** A reading that a resident gave, as the desk sees it. */
export interface GivenAtDesk {
  readonly readingRowId: string;
  readonly meterRowId: string;
  readonly number: string;
  readonly state: 'WAITING' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';
  readonly accountNumber: string;
  readonly serial: string;
  readonly place: string | null;
  readonly unitOfMeasure: string;
  readonly takenOn: LocalDate;
  readonly value: bigint;
  /** The last state that counts before it. */
  readonly previousValue: bigint | null;
  readonly isConfirmed: boolean;
  readonly hasPhoto: boolean;
}

/** Who decided, and when. */
export interface Decision {
  readonly by: string;
  readonly at: Date;
}

type Texts<Row> = { readonly [Name in keyof Row]: bigint extends Row[Name] ? string | null : Row[Name] };

const GIVEN = `
  select s.reading_id::text as "readingRowId", s.meter_id::text as "meterRowId", s.number, s.state,
         a.number as "accountNumber", m.serial, m.place, m.unit_of_measure as "unitOfMeasure",
         r.taken_on::text as "takenOn", r.value_thousandths::text as value,
         (select p.value_thousandths::text from readings p
           where p.meter_id = s.meter_id and p.taken_on < r.taken_on and not p.is_quarantined
             and p.quality <> 'DISPUTED'
           order by p.taken_on desc, p.id desc limit 1) as "previousValue",
         s.is_confirmed as "isConfirmed", s.photo_file_id is not null as "hasPhoto"
    from reading_submissions s
    join readings r on r.id = s.reading_id
    join meters m on m.id = s.meter_id
    join accounts a on a.id = s.account_id`;

/** The desk’s own queries: it sees every account, within its transaction. */
@Injectable()
export class ReadingsDeskRepository {
  async listWaiting(manager: EntityManager): Promise<readonly GivenAtDesk[]> {
    const rows = await manager.query<Texts<GivenAtDesk>[]>(
      `${GIVEN} where s.state = 'WAITING' order by s.submitted_at, s.id`,
    );
    return rows.map(toGiven);
  }

  /** A reading by its number, its meter locked like for the resident. */
  async lockGiven(manager: EntityManager, number: string): Promise<GivenAtDesk | undefined> {
    await manager.query(
      `select from meters where id = (select meter_id from reading_submissions where number = $1) for update`,
      [number],
    );
    const [row] = await manager.query<Texts<GivenAtDesk>[]>(`${GIVEN} where s.number = $1`, [number]);
    return row && toGiven(row);
  }

  /** The states that count on either side of a reading’s day, that day included. */
  async neighbours(
    manager: EntityManager,
    { meterRowId, takenOn }: GivenAtDesk,
  ): Promise<{ readonly below: bigint | null; readonly above: bigint | null }> {
    const [row] = await manager.query<{ below: string | null; above: string | null }[]>(
      `select max(value_thousandths) filter (where taken_on <= $2)::text as below,
              min(value_thousandths) filter (where taken_on >= $2)::text as above
         from readings where meter_id = $1 and not is_quarantined and quality <> 'DISPUTED'`,
      [meterRowId, takenOn],
    );
    return { below: bigintOf(row?.below ?? null), above: bigintOf(row?.above ?? null) };
  }

  async accept(manager: EntityManager, { readingRowId }: GivenAtDesk, decision: Decision): Promise<void> {
    await manager.query('update readings set is_quarantined = false where id = $1', [readingRowId]);
    await this.close(manager, readingRowId, 'ACCEPTED', decision, null);
  }

  async reject(
    manager: EntityManager,
    { readingRowId }: GivenAtDesk,
    decision: Decision & { readonly reason: string },
  ): Promise<void> {
    await this.close(manager, readingRowId, 'REJECTED', decision, decision.reason);
  }

  private async close(
    manager: EntityManager,
    readingRowId: string,
    state: 'ACCEPTED' | 'REJECTED',
    { by, at }: Decision,
    reason: string | null,
  ): Promise<void> {
    await manager.query(
      `update reading_submissions set state = $2, decided_at = $3, decided_by = $4, reason = $5 where reading_id = $1`,
      [readingRowId, state, at, by, reason],
    );
  }
}

function toGiven(row: Texts<GivenAtDesk>): GivenAtDesk {
  return { ...row, value: BigInt(row.value ?? 0), previousValue: bigintOf(row.previousValue) };
}

function bigintOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
