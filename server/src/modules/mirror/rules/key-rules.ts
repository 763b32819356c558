import { fileFormat, LOADING_ORDER, type FileName } from '../format.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';
import { bookTable, isNamed } from './book-lookup.js';
import type { Rule } from './rule.js';

/** Rules that follow from the format itself: keys differ, references lead somewhere, parts have their whole. */
export function keyRules(): readonly Rule[] {
  return LOADING_ORDER.flatMap((file) => [
    duplicateRule(file),
    ...referenceRules(file),
    ...loopRules(file),
    ...partRules(file),
  ]);
}

function duplicateRule(file: FileName): Rule {
  const { keyColumns } = fileFormat(file);
  const table = stagingTable(file);
  if (keyColumns.length === 0) {
    return {
      code: 'MIRROR-ROWS-SINGLE',
      file,
      breaks: `s.line > (select min(line) from ${table})`,
    };
  }
  const columns = keyColumns.map(quoted);
  const isSame = columns.map((column) => `d.${column} = s.${column}`).join(' and ');
  return {
    code: 'MIRROR-KEY-DUPLICATE',
    file,
    column: keyColumns[0] ?? 'key',
    joins: `join (select ${columns.join(', ')}, min(line) as first_line from ${table}
                   group by ${columns.join(', ')} having count(*) > 1) d on ${isSame}`,
    breaks: 's.line > d.first_line',
    value: `concat_ws(' / ', ${columns.map((column) => `s.${column}::text`).join(', ')})`,
    facts: { firstLine: 'd.first_line' },
  };
}

function referenceRules(file: FileName): readonly Rule[] {
  const { columns, partOf } = fileFormat(file);
  return Object.entries(columns).flatMap(([column, { refersTo }]) =>
    refersTo && column !== partOf?.column ? [referenceRule(file, column, refersTo)] : [],
  );
}

function referenceRule(file: FileName, column: string, target: { file: string; column: string }): Rule {
  const value = `s.${quoted(column)}`;
  const staged = stagingTable(target.file as FileName);
  return {
    code: 'MIRROR-REFERENCE-UNKNOWN',
    file,
    column,
    breaks: `${value} is not null
      and not exists (select from ${staged} t where t.${quoted(target.column)} = ${value})
      and not exists (select from ${bookTable(target.file)} b where ${isNamed(target.file, target.column, 'b', value)})`,
    cause: { file: target.file as FileName, column: target.column },
    facts: { target: `'${target.file}'`, targetColumn: `'${target.column}'` },
  };
}

/** Rows of one file that point at each other in a circle: none of them could come first. */
function loopRules(file: FileName): readonly Rule[] {
  const table = stagingTable(file);
  const own = Object.entries(fileFormat(file).columns).filter(([, { refersTo }]) => refersTo?.file === file);
  return own.map(([column]) => ({
    code: 'MIRROR-REFERENCE-LOOP',
    file,
    column,
    breaks: `s.key in (
      with recursive chain (start, at) as (
        select key, ${column} from ${table} where ${column} is not null
        union
        select c.start, t.${column} from chain c join ${table} t on t.key = c.at
         where t.${column} is not null and c.at <> c.start
      )
      select start from chain where at = start)`,
  }));
}

function partRules(file: FileName): readonly Rule[] {
  const { partOf } = fileFormat(file);
  if (!partOf) {
    return [];
  }
  const value = `s.${quoted(partOf.column)}`;
  return [
    {
      code: 'MIRROR-REFERENCE-UNKNOWN',
      file,
      column: partOf.column,
      breaks: `not exists (select from ${stagingTable(partOf.file as FileName)} t where t.key = ${value})`,
      cause: { file: partOf.file as FileName, column: 'key' },
      facts: { target: `'${partOf.file}'`, targetColumn: `'key'` },
    },
    // Half a paper would be worse than none, and its other half could not be added later.
    {
      code: 'MIRROR-DEPENDS-ON-SKIPPED',
      file: partOf.file as FileName,
      column: 'key',
      joins: `join (select distinct value from mirror_left_values
                     where file = '${file}' and "column" = '${partOf.column}') v on v.value = s.key`,
      breaks: 'true',
      facts: { target: `'${file}'` },
    },
  ];
}
