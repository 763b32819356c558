/** A node of a plan, as `explain (analyze, format json)` tells it; milliseconds. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Total Time': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly PlanNode[];
}

/** A plan that was run. */
export interface RunPlan {
  readonly Plan: PlanNode;
  readonly 'Execution Time': number;
}

/** What one kind of node took of a plan, its children left out. */
export interface NodeTime {
  readonly name: string;
  readonly nodes: number;
  readonly milliseconds: number;
}

/** Where the time of a plan went, by kind of node and table, the dearest first. */
export function timeByNode({ Plan: root }: RunPlan): readonly NodeTime[] {
  const times = new Map<string, { nodes: number; milliseconds: number }>();
  for (const node of nodesOf(root)) {
    const relation = node['Relation Name'];
    const name = relation === undefined ? node['Node Type'] : `${node['Node Type']} on ${relation}`;
    const own = times.get(name) ?? { nodes: 0, milliseconds: 0 };
    times.set(name, { nodes: own.nodes + 1, milliseconds: own.milliseconds + ownTime(node) });
  }
  return [...times]
    .map(([name, own]) => ({ name, ...own }))
    .sort((one, other) => other.milliseconds - one.milliseconds);
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* nodesOf(child);
}

/** A node that another one only looks into may have children that took longer than it says: never below nothing. */
function ownTime(node: PlanNode): number {
  const children = (node.Plans ?? []).reduce((sum, child) => sum + wholeTime(child), 0);
  return Math.max(0, wholeTime(node) - children);
}

function wholeTime(node: PlanNode): number {
  return node['Actual Total Time'] * node['Actual Loops'];
}
