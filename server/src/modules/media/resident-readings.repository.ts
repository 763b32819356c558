import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { Scope } from '../../platform/auth/scope.js';
import { TITLES_SQL, titleParameters, withinTitleSql } from '../../platform/database/titles.js';
import type { Medium } from './medium.js';

/** A meter that a reading is given for, and the account whose title goes on. */
export interface MeterToRead {
  readonly rowId: string;
  readonly unitRowId: string;
  readonly accountRowId: string;
  readonly titleFrom: LocalDate;
  readonly medium: `${Medium}`;
  readonly installedOn: LocalDate;
  readonly removedOn: LocalDate | null;
  readonly verificationExpiresOn: LocalDate | null;
  readonly digits: number | null;
  readonly isRemote: boolean;
}

/** A state that counts. */
export interface AcceptedState {
  readonly takenOn: LocalDate;
  readonly value: bigint;
}

/** A reading that its resident gave. */
export interface GivenReading {
  readonly readingRowId: string;
  readonly meterRowId: string;
  readonly number: string;
  readonly state: 'WAITING' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';
  readonly takenOn: LocalDate;
  readonly value: bigint;
}

/** What is stored of a new reading. */
export interface NewReading {
  readonly meter: MeterToRead;
  readonly takenOn: LocalDate;
  readonly value: bigint;
  readonly clientKey: string;
  readonly userId: string;
  readonly isConfirmed: boolean;
  readonly at: Date;
}

/** The system that a reading made here comes from. */
export const OWN_SOURCE = 'EBOK';

/** How many states back the usual use is looked for. */
const MOST_STATES = 60;

const GIVEN = `s.reading_id::text as "readingRowId", s.meter_id::text as "meterRowId", s.number, s.state,
  r.taken_on::text as "takenOn", r.value_thousandths::text as value`;

/** Readings that residents give: everything happens under the meter's lock, within one transaction. */
@Injectable()
export class ResidentReadingsRepository {
  /** The meter, locked, if it is the scope's by a title that goes on. */
  async lockMeter(
    scope: Scope,
    manager: EntityManager,
    meterRowId: string,
    today: LocalDate,
  ): Promise<MeterToRead | undefined> {
    const [meter] = await manager.query<MeterToRead[]>(
      `select m.id::text as "rowId", m.unit_id::text as "unitRowId", t.account_id::text as "accountRowId",
              t.title_from::text as "titleFrom", m.medium, m.installed_on::text as "installedOn",
              m.removed_on::text as "removedOn", m.verification_expires_on::text as "verificationExpiresOn", m.digits,
              m.is_remote as "isRemote"
         from ${TITLES_SQL} join meters m on m.unit_id = t.unit_id
        where m.id = $5::bigint and ${withinTitleSql('m.installed_on', 'm.removed_on')}
          and $6::date between t.title_from and coalesce(t.title_to, 'infinity')
        limit 1 for update of m`,
      [...titleParameters(scope), meterRowId, today],
    );
    return meter;
  }

  /** States that count, the newest first, from a day on. */
  async listAccepted(
    _scope: Scope,
    manager: EntityManager,
    meter: MeterToRead,
  ): Promise<readonly AcceptedState[]> {
    const rows = await manager.query<{ takenOn: LocalDate; value: string }[]>(
      `select taken_on::text as "takenOn", value_thousandths::text as value from readings
        where meter_id = $1 and taken_on >= $2 and not is_quarantined and quality <> 'DISPUTED'
        order by taken_on desc, id desc limit ${String(MOST_STATES)}`,
      [meter.rowId, meter.titleFrom],
    );
    return rows.map(({ takenOn, value }) => ({ takenOn, value: BigInt(value) }));
  }

  /** What the same page sent before under the same key. */
  async findByKey(
    _scope: Scope,
    manager: EntityManager,
    userId: string,
    clientKey: string,
  ): Promise<GivenReading | undefined> {
    return this.findGiven(manager, 's.submitted_by_user_id = $1 and s.client_key = $2', [userId, clientKey]);
  }

  /** The reading that waits on a meter. */
  async findWaiting(
    _scope: Scope,
    manager: EntityManager,
    meterRowId: string,
  ): Promise<GivenReading | undefined> {
    return this.findGiven(manager, `s.meter_id = $1 and s.state = 'WAITING'`, [meterRowId]);
  }

  /** A reading given by a holder of an account of the scope; its state is certain only under the meter's lock. */
  async findOwn(
    scope: Scope,
    manager: EntityManager,
    readingRowId: string,
  ): Promise<GivenReading | undefined> {
    return this.findGiven(manager, 's.reading_id = $1 and s.account_id = any($2::bigint[])', [
      readingRowId,
      titleParameters(scope)[0],
    ]);
  }

  async add(_scope: Scope, manager: EntityManager, reading: NewReading): Promise<GivenReading> {
    const { meter, takenOn, value, clientKey, userId, isConfirmed, at } = reading;
    const [{ number }] = await manager.query<[{ number: string }]>(
      `select 'O/' || left($1::text, 4) || '/' || case when next < 10000 then to_char(next, 'FM0000') else next::text end as number
         from nextval('reading_submission_numbers') as next`,
      [takenOn],
    );
    const [{ id }] = await manager.query<[{ id: string }]>(
      `insert into readings (meter_id, unit_id, taken_on, value_thousandths, source, quality, is_quarantined,
                             source_system, source_key)
       values ($1, $2, $3, $4, 'RESIDENT', 'ACTUAL', true, '${OWN_SOURCE}', $5) returning id::text as id`,
      [meter.rowId, meter.unitRowId, takenOn, value.toString(), number],
    );
    await manager.query(
      `insert into reading_submissions (reading_id, meter_id, account_id, number, client_key, submitted_by_user_id,
                                        submitted_at, is_confirmed)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, meter.rowId, meter.accountRowId, number, clientKey, userId, at, isConfirmed],
    );
    return { readingRowId: id, meterRowId: meter.rowId, number, state: 'WAITING', takenOn, value };
  }

  /** Puts another state or day in place; only a reading that waits is ever changed. */
  async change(
    _scope: Scope,
    manager: EntityManager,
    readingRowId: string,
    to: Pick<NewReading, 'takenOn' | 'value' | 'isConfirmed'>,
  ): Promise<void> {
    await manager.query(`update readings set taken_on = $2, value_thousandths = $3 where id = $1`, [
      readingRowId,
      to.takenOn,
      to.value.toString(),
    ]);
    await manager.query(`update reading_submissions set is_confirmed = $2 where reading_id = $1`, [
      readingRowId,
      to.isConfirmed,
    ]);
  }

  async withdraw(_scope: Scope, manager: EntityManager, readingRowId: string, at: Date): Promise<void> {
    await manager.query(
      `update reading_submissions set state = 'WITHDRAWN', decided_at = $2 where reading_id = $1`,
      [readingRowId, at],
    );
  }

  /** Keeps a photograph beside a reading; equal files are kept once. */
  async attachPhoto(
    _scope: Scope,
    manager: EntityManager,
    readingRowId: string,
    file: { readonly sha256: Buffer; readonly mediaType: string; readonly content: Buffer },
  ): Promise<void> {
    await manager.query(
      `insert into document_files (sha256, media_type, byte_size, content) values ($1, $2, $3, $4)
       on conflict (sha256) do nothing`,
      [file.sha256, file.mediaType, file.content.length, file.content],
    );
    await manager.query(
      `update reading_submissions set photo_file_id = (select id from document_files where sha256 = $2)
        where reading_id = $1`,
      [readingRowId, file.sha256],
    );
  }

  private async findGiven(
    manager: EntityManager,
    condition: string,
    values: readonly unknown[],
  ): Promise<GivenReading | undefined> {
    const [row] = await manager.query<(Omit<GivenReading, 'value'> & { readonly value: string })[]>(
      `select ${GIVEN} from reading_submissions s join readings r on r.id = s.reading_id where ${condition}`,
      [...values],
    );
    return row && { ...row, value: BigInt(row.value) };
  }
}
