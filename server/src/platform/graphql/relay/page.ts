import { ArgsType, Field, Int } from '@nestjs/graphql';
import { badInput } from '../problem.js';
import { type CursorKeys, decodeCursor, encodeCursor } from './cursor.js';
import { PageInfo } from './page-info.type.js';

/** Rows of a page when the caller names no number. Part of the schema, so not a setting. */
export const DEFAULT_PAGE = 25;

/** No setting lifts a page above this. */
export const LARGEST_PAGE = 100;

/** Arguments of every paged list; extend it with `filter` and `orderBy`. Forward paging only. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_PAGE,
    description: 'How many rows, 1–100; more than `limits.maxPage` is refused with BAD_USER_INPUT.',
  })
  first: number = DEFAULT_PAGE;

  @Field(() => String, {
    nullable: true,
    description: '`pageInfo.endCursor` of the page before; absent or null = from the beginning.',
  })
  after?: string | null;
}

/** What a repository needs to read one page. */
export interface PageRequest {
  /** Rows to return, 1–100. Read `first + 1` rows to learn whether a next page exists. */
  readonly first: number;
  /** Sort keys of the row after which the page starts; absent = from the beginning. */
  readonly after?: CursorKeys;
}

/**
 * Checks the arguments of a paged list.
 *
 * @param order the name of the order, for example `ISSUED_ON_DESC`
 * @param keyCount how many sort keys a cursor of that order holds
 * @throws Problem BAD_USER_INPUT on a number outside 1–100 or a cursor of another list
 */
export function pageRequest(args: PageArgs, order: string, keyCount: number): PageRequest {
  if (args.first < 1 || args.first > LARGEST_PAGE) {
    throw badInput('first', `Liczba wierszy musi być od 1 do ${LARGEST_PAGE}.`);
  }
  if (!args.after) return { first: args.first };
  return { first: args.first, after: decodeCursor(args.after, order, keyCount) };
}

/** A page as every Relay connection carries it. */
export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** Rows in the whole list; given as a function it is counted only when asked for. */
  readonly totalCount: number | (() => Promise<number>);
}

interface PageParts<Row, T> {
  /** At most `first + 1` rows, in order. */
  readonly rows: readonly Row[];
  readonly request: PageRequest;
  readonly order: string;
  readonly keysOf: (row: Row) => CursorKeys;
  readonly nodeOf: (row: Row) => T;
  readonly totalCount: number | (() => Promise<number>);
}

/** Makes a page of the `first + 1` rows that a repository read. */
export function pageOf<Row, T>(parts: PageParts<Row, T>): Page<T> {
  const { rows, request } = parts;
  const edges = rows.slice(0, request.first).map((row) => ({
    node: parts.nodeOf(row),
    cursor: encodeCursor(parts.order, parts.keysOf(row)),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: parts.totalCount,
  };
}
