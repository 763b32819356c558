import type { NodeTime } from '../measure/plan-profile.js';
import { markdownTable, short } from './table.js';

/** The plan of the overview, medians over many residents, milliseconds. */
export interface OverviewPlan {
  readonly milliseconds: number;
  readonly nodeCount: number;
  /** The dearest kinds of nodes. */
  readonly nodes: readonly NodeTime[];
  /** What all others took. */
  readonly others: number;
}

/** Where the time of the plan goes, a row for each kind of node. */
export function planTable({ milliseconds, nodeCount, nodes, others }: OverviewPlan): string {
  const known = nodes.reduce((sum, node) => sum + node.milliseconds, others);
  return markdownTable(
    ['kind of node', 'nodes', 'ms'],
    [
      ...nodes.map((node) => [node.name, String(node.nodes), short(node.milliseconds)]),
      ['all others', '', short(others)],
      ['setting up and closing', '', short(Math.max(0, milliseconds - known))],
      ['all', String(nodeCount), short(milliseconds)],
    ],
  );
}

/** Where Node's time goes, by whose code it is. */
export function sharesTable(shares: Readonly<Record<string, number>>): string {
  return markdownTable(
    ['Node time of the overview', 'share'],
    Object.entries(shares)
      .sort(([, one], [, other]) => other - one)
      .map(([name, value]) => [name, `${(value * 100).toFixed(1)} %`]),
  );
}
