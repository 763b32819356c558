import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Statement } from './statement.js';

/** A value that PostgreSQL takes as a parameter. */
export type Parameter = string | number | bigint | boolean | null | Date | readonly (string | null)[];

type ParserOf = typeof pg.types.getTypeParser;

const getTypeParser: ParserOf = (type, format): ReturnType<ParserOf> =>
  type === pg.types.builtins.INT8 ? BigInt : pg.types.getTypeParser(type, format);

/** `bigint` columns are amounts and come as bigint; statements cast the ids they return to text. */
const types: pg.CustomTypesConfig = { getTypeParser };

/**
 * Reads rows with reviewed SQL: one statement, one trip, autocommit. Repositories use it; nothing else should.
 *
 * The rows come as the statement names its columns: `bigint` as bigint, `numeric` as text, `date` as `YYYY-MM-DD`,
 * `timestamptz` as Date.
 */
@Injectable()
export class Reader {
  private readonly pool: pg.Pool;

  constructor(@InjectDataSource() dataSource: DataSource) {
    this.pool = (dataSource.driver as PostgresDriver).master as pg.Pool;
  }

  /** Every row of the answer. */
  async rows<Row extends object>(
    statement: Statement,
    values: readonly Parameter[],
  ): Promise<readonly Row[]> {
    const answer = await this.pool.query<Row>({ ...named(statement), values: [...values], types });
    return answer.rows;
  }

  /** The first row of the answer, if there is one. */
  async row<Row extends object>(
    statement: Statement,
    values: readonly Parameter[],
  ): Promise<Row | undefined> {
    const [first] = await this.rows<Row>(statement, values);
    return first;
  }
}

function named({ name, text }: Statement): { text: string; name?: string } {
  return name === '' ? { text } : { name, text };
}
