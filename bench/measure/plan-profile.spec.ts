import { timeByNode, type PlanNode } from './plan-profile.js';

const node = (type: string, total: number, loops: number, more: Partial<PlanNode> = {}): PlanNode => ({
  'Node Type': type,
  'Actual Total Time': total,
  'Actual Loops': loops,
  ...more,
});

describe('timeByNode', () => {
  it('gives each kind of node its own time, whatever its children took', () => {
    const scan = (total: number, loops: number): PlanNode =>
      node('Index Scan', total, loops, { 'Relation Name': 'invoices' });
    const Plan = node('Limit', 10, 1, { Plans: [node('Sort', 9, 1, { Plans: [scan(2, 3)] }), scan(0.5, 1)] });
    expect(timeByNode({ Plan, 'Execution Time': 10.2 })).toEqual([
      { name: 'Index Scan on invoices', nodes: 2, milliseconds: 6.5 },
      { name: 'Sort', nodes: 1, milliseconds: 3 },
      { name: 'Limit', nodes: 1, milliseconds: 0.5 },
    ]);
  });
});
