import { literalLimit } from '../database/statement.js';
import { JsonText } from './json-text.js';
import { type Place, selectFrom } from './place.js';
import { NotInSql, type PageOrder } from './sql-form.js';

/** What a page makes of its connection's fields. */
export interface PageFill {
  /** An array of the page's rows. */
  rows(json: JsonText): JsonText;
  /** The cursor of a row. */
  cursor(): JsonText;
  /** A field of `pageInfo`. */
  info(name: string): JsonText;
}

/** A page that was asked for. */
export interface PageText {
  readonly place: Place;
  readonly where: readonly string[];
  /** SQL of the order's keys. */
  readonly keys: readonly string[];
  readonly order: PageOrder;
  readonly first: number;
  /** Whether it starts after a cursor. */
  readonly continues: boolean;
  /** Whether its rows can be chosen from their own table before anything is joined. */
  readonly isOwn: boolean;
}

/**
 * A connection as JSON. Its rows are read in order, one more than asked for when `pageInfo` wants to know whether there
 * are more; each thing that is asked of a row is one column of them.
 */
export function pageText(page: PageText, name: string, connection: (fill: PageFill) => JsonText): JsonText {
  const rows: string[] = [];
  const wants: { more: boolean; keys: boolean } = { more: false, keys: false };
  const ofRows = (column: string): string => `p_${name}.${column}`;
  const cursorAt = (index: string): JsonText => {
    wants.more = true;
    wants.keys = true;
    return new JsonText().sql(`coalesce('"' || ${base64url(`(${ofRows('k')})[${index}]`)} || '"', 'null')`);
  };
  const json = connection({
    rows: (row) => {
      rows.push(row.toSql());
      // Filled in below, once it is known whether a row more is read.
      return new JsonText()
        .fixed('[')
        .sql(`{rows ${String(rows.length - 1)}}`)
        .fixed(']');
    },
    cursor: () =>
      new JsonText()
        .fixed('"')
        .sql(base64url(keysText(page)))
        .fixed('"'),
    info: (field) => {
      if (field === 'hasPreviousPage') return new JsonText().fixed(String(page.continues));
      if (field === 'startCursor') return cursorAt('1');
      if (field === 'endCursor') return cursorAt(`least(${ofRows('n')}, ${String(page.first)})`);
      if (field !== 'hasNextPage') throw new NotInSql(`PageInfo.${field}`);
      wants.more = true;
      return new JsonText().sql(`(${ofRows('n')} > ${String(page.first)})::text`);
    },
  });
  const columns = rows.map((row, index) => `${row} as r${String(index)}`);
  if (wants.keys) columns.push(`${keysText(page)} as k`);
  const read = readRows(page, columns.length > 0 ? columns : ['1 as one'], page.first + (wants.more ? 1 : 0));
  const sums = [
    ...rows.map((_, index) =>
      wants.more
        ? `array_agg(w.r${String(index)}) as r${String(index)}`
        : `string_agg(w.r${String(index)}, ',') as r${String(index)}`,
    ),
    ...(wants.keys ? ['array_agg(w.k) as k'] : []),
    'count(*)::int as n',
  ];
  const text = json.toSql().replace(/\{rows (\d+)\}/g, (_, index: string) => {
    const column = ofRows(`r${index}`);
    return `coalesce(${wants.more ? `array_to_string(${column}[1:${String(page.first)}], ',')` : column}, '')`;
  });
  return new JsonText().sql(`(select ${text} from (select ${sums.join(', ')} from (${read}) w) p_${name})`);
}

function readRows(page: PageText, columns: readonly string[], limit: number): string {
  const { place, where, keys, order } = page;
  const ordered = `order by ${keys.map((key) => `${key} ${order.direction}`).join(', ')}`;
  const limited = `limit ${literalLimit(limit)}`;
  const { from = '' } = place.form;
  const own = /^\w+ (\w+)$/.exec(from)?.[1];
  if (!page.isOwn || own === undefined || place.row.joins.length === 0) {
    return `${selectFrom(place, columns.join(', '), where)} ${ordered} ${limited}`;
  }
  const alias = place.sql(own);
  const chosen = `select ${alias}.* from ${place.sql(from)} where ${where.join(' and ')} ${ordered} ${limited}`;
  return `select ${columns.join(', ')} from (${chosen}) ${alias} ${place.row.joins.join(' ')} ${ordered}`;
}

/** The keys of a row as `encodeCursor` writes them, before they are packed. */
function keysText({ keys, order }: PageText): string {
  const values = keys.map((key, index) =>
    order.keys[index]?.type === 'text' ? `to_json((${key})::text)::text` : `'"' || (${key})::text || '"'`,
  );
  return `'["${order.name}",' || ${values.join(` || ',' || `)} || ']'`;
}

function base64url(text: string): string {
  return `translate(encode(convert_to(${text}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}
