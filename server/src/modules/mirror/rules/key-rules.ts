import { fileFormat, LOADING_ORDER, type FileName } from '../format.js';
import { quoted, stagingTable } from '../staging/staging-tables.js';
import { bookTable, isNamed } from './book-lookup.js';
import type { Rule } from './rule.js';

/** Rules that follow from the format itself: keys differ, references lead somewhere, parts have their whole. */
export function keyRules(): readonly Rule[] {
  return LOADING_ORDER.flatMap((file) => [duplicateRule(file), ...referenceRules(file), ...partRules(file)]);
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
  ];
}
