/** What the catalogue says of one column. */
export interface TableFacts {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isIdentity: boolean;
  readonly isGenerated: boolean;
  /** Where a foreign key leads from it. */
  readonly pointsAt: { readonly table: string; readonly column: string } | null;
  /** Columns of each unique index that it belongs to. */
  readonly uniqueWith: readonly (readonly string[])[];
}

/** How a table's rows are copied. */
export interface CopiedTable {
  readonly name: string;
  readonly hasIdentity: boolean;
  /** Expressions over the original row `t`; `$copy` stands for the number of the copy. */
  readonly columns: readonly { readonly name: string; readonly expression: string }[];
  /** Which rows are originals. */
  readonly ofOriginal: string;
}

/** Columns that point at a row without a foreign key: the projections of the book have none. */
const BY_NAME: Readonly<Record<string, string>> = {
  account_id: 'accounts',
  unit_id: 'units',
  entry_id: 'ledger_entries',
};

/**
 * How to copy tables so that the copies point at one another as the originals do.
 *
 * @param steps by how much the ids of each copied table move from copy to copy
 */
export function copiedColumns(
  facts: readonly TableFacts[],
  steps: ReadonlyMap<string, number>,
): CopiedTable[] {
  const at = new Map(facts.map((fact) => [`${fact.table}.${fact.column}`, fact]));
  return [...Map.groupBy(facts, (fact) => fact.table)].map(([name, ofTable]) => {
    const moved = new Map(ofTable.map((fact) => [fact.column, stepOf(fact, at, steps)]));
    const renamed = renamedColumns(ofTable, moved);
    const columns = ofTable
      .filter((fact) => !fact.isGenerated)
      .map((fact) => ({
        name: fact.column,
        expression: expressionOf(fact, moved.get(fact.column), renamed.has(fact.column)),
      }));
    const [key, step] = [...moved].find(([, value]) => value !== undefined) ?? [];
    if (key === undefined) throw new Error(`copiedColumns: nothing tells the rows of ${name} apart`);
    return {
      name,
      hasIdentity: ofTable.some((fact) => fact.isIdentity),
      columns,
      ofOriginal: `t.${key} < ${String(step)}`,
    };
  });
}

/** By how much a column's values move; undefined for those that stay. */
function stepOf(
  fact: TableFacts,
  at: ReadonlyMap<string, TableFacts>,
  steps: ReadonlyMap<string, number>,
): number | undefined {
  if (fact.column === 'id') return steps.get(fact.table);
  if (fact.pointsAt === null) return steps.get(BY_NAME[fact.column] ?? '');
  if (fact.pointsAt.column === 'id') return steps.get(fact.pointsAt.table);
  const target = at.get(`${fact.pointsAt.table}.${fact.pointsAt.column}`);
  return target && stepOf(target, at, steps);
}

/** Texts that must be unique and have nothing beside them that moves. */
function renamedColumns(
  facts: readonly TableFacts[],
  moved: ReadonlyMap<string, number | undefined>,
): ReadonlySet<string> {
  const renamed = new Set<string>();
  const texts = new Set(facts.filter((fact) => fact.type === 'text').map((fact) => fact.column));
  for (const members of new Set(facts.flatMap((fact) => fact.uniqueWith).map((names) => names.join()))) {
    const names = members.split(',');
    if (names.includes('source_system') || names.some((name) => moved.get(name) !== undefined)) continue;
    const text = names.findLast((name) => texts.has(name));
    if (text !== undefined) renamed.add(text);
  }
  return renamed;
}

function expressionOf(fact: TableFacts, step: number | undefined, isRenamed: boolean): string {
  const own = `t.${fact.column}`;
  if (step !== undefined) return `${own} + $copy * ${String(step)}`;
  if (fact.column === 'source_system') return `${own} || '-$copy'`;
  if (fact.table === 'accounts' && fact.column === 'number') {
    return `regexp_replace(${own}, '\\d+$', '') || (substring(${own} from '\\d+$')::int + $copy * 10000)`;
  }
  if (fact.column === 'nrb') return copiedNrb(own);
  return isRenamed ? `${own} || '-$copy'` : own;
}

/** An account number at the bank with the copy's number among its zeros, and with check digits of its own. */
function copiedNrb(nrb: string): string {
  const rest = `substr(${nrb}, 3, 14) || lpad('$copy', 3, '0') || substr(${nrb}, 20)`;
  return `lpad((98 - mod((${rest} || '252100')::numeric, 97))::text, 2, '0') || ${rest}`;
}
