import { copiedColumns, type TableFacts } from './copied-columns.js';

const fact = (table: string, column: string, more: Partial<TableFacts> = {}): TableFacts => ({
  table,
  column,
  type: 'bigint',
  isIdentity: false,
  isGenerated: false,
  pointsAt: null,
  uniqueWith: [],
  ...more,
});
const STEPS = new Map([
  ['accounts', 100],
  ['invoices', 5000],
]);
const FACTS = [
  fact('accounts', 'id', { isIdentity: true }),
  fact('accounts', 'source_system', { type: 'text', uniqueWith: [['source_system', 'source_key']] }),
  fact('accounts', 'source_key', { type: 'text', uniqueWith: [['source_system', 'source_key']] }),
  fact('invoices', 'id', { isIdentity: true }),
  fact('invoices', 'account_id', { pointsAt: { table: 'accounts', column: 'id' } }),
  fact('invoices', 'number', { type: 'text', uniqueWith: [['number']] }),
  fact('invoices', 'total', { isGenerated: true }),
  fact('ledger_positions', 'account_id'),
  fact('ledger_positions', 'balance'),
];
const expressions = (table: string) =>
  Object.fromEntries(
    copiedColumns(FACTS, STEPS)
      .find(({ name }) => name === table)
      ?.columns.map(({ name, expression }) => [name, expression]) ?? [],
  );

describe('copiedColumns', () => {
  it('moves ids and what points at them by the step of the table they belong to', () => {
    expect(expressions('invoices')).toMatchObject({
      id: 't.id + $copy * 5000',
      account_id: 't.account_id + $copy * 100',
    });
  });

  it('moves columns that point without a foreign key, and leaves everything else', () => {
    expect(expressions('ledger_positions')).toEqual({
      account_id: 't.account_id + $copy * 100',
      balance: 't.balance',
    });
  });

  it('keeps unique names apart, by the source where there is one', () => {
    expect(expressions('invoices')).toMatchObject({ number: `t.number || '-$copy'` });
    expect(expressions('accounts')).toMatchObject({
      source_system: `t.source_system || '-$copy'`,
      source_key: 't.source_key',
    });
  });

  it('leaves columns alone that compute themselves', () => {
    expect(expressions('invoices')).not.toHaveProperty('total');
  });

  it('copies originals only', () => {
    const [, invoices] = copiedColumns(FACTS, STEPS);
    expect(invoices).toMatchObject({ hasIdentity: true, ofOriginal: 't.id < 5000' });
  });
});
