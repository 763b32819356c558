import type { Spread } from '../measure/statistics.js';
import type { Figures } from './figures.js';
import { markdownTable, short, withRange } from './table.js';

/** What the portal is to reach, and by which figure it is seen. */
export interface Goal {
  readonly name: string;
  readonly figure: string;
  /** At least, or at most, so much. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** How the figure is written; a ratio unless told otherwise. */
  readonly unit?: 'share' | 'times';
}

/** The goals of the released portal; processor time per request is the figure of record. */
export const GOALS: readonly Goal[] = [
  { name: 'overview beside PostGraphile, CPU', figure: 'overview.vsPostgraphile.cpu', atLeast: 3 },
  { name: 'overview beside PostGraphile, requests/s', figure: 'overview.vsPostgraphile.rps', atLeast: 3 },
  {
    name: 'overview beside the bare server, CPU',
    figure: 'overview.vsBare.cpu',
    atLeast: 0.8,
    unit: 'share',
  },
  { name: 'overview beside the plain resolvers, CPU', figure: 'overview.vsResolvers.cpu', atLeast: 8 },
  { name: 'list page beside PostGraphile, CPU', figure: 'list.vsPostgraphile.cpu', atLeast: 2 },
  { name: 'documents never seen before, CPU', figure: 'unseen.vsPostgraphile.cpu', atLeast: 6 },
  { name: 'unchanged overview beside a new one, CPU', figure: 'unchanged.vsUncached', atLeast: 5 },
  { name: 'folder import beside COPY', figure: 'import.vsCopy', atLeast: 0.5, unit: 'share' },
  {
    name: 'session, scope and limits of the overview',
    figure: 'guards.cpuShare',
    atMost: 0.15,
    unit: 'share',
  },
  { name: 'ledger of 10 million entries beside 1 million', figure: 'ledger.growth', atMost: 1.2 },
];

/** Whether a figure reaches a goal, in words. */
export function verdict(goal: Goal, { median }: Spread): string {
  if (goal.atLeast !== undefined) {
    return median >= goal.atLeast ? 'reached' : `missed by ${short((1 - median / goal.atLeast) * 100)} %`;
  }
  const most = goal.atMost ?? 0;
  return median <= most ? 'reached' : `missed by ${short((median / most - 1) * 100)} %`;
}

/** Every goal with its figure and whether it is reached. */
export function goalsTable(figures: Figures): string {
  return markdownTable(
    ['goal', 'wanted', 'measured', 'verdict'],
    GOALS.map((goal) => {
      const measured = figures[goal.figure];
      const bound =
        goal.atLeast === undefined ? `≤ ${written(goal, goal.atMost)}` : `≥ ${written(goal, goal.atLeast)}`;
      return [
        goal.name,
        bound,
        measured ? rangeOf(goal, measured) : 'not measured',
        measured ? verdict(goal, measured) : '–',
      ];
    }),
  );
}

function rangeOf(goal: Goal, { median, min, max }: Spread): string {
  if (goal.unit !== 'share') return withRange({ median, min, max });
  const percent = (value: number): string => String(Math.round(value * 100));
  return `${percent(median)} % (${percent(min)}–${percent(max)})`;
}

function written(goal: Goal, value = 0): string {
  return goal.unit === 'share' ? `${String(Math.round(value * 100))} %` : value.toFixed(1);
}
