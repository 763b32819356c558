import { Client } from 'pg';
import { say, type Bench } from '../bench.js';
import { timeByNode, type RunPlan } from '../measure/plan-profile.js';
import { sample } from '../measure/sample.js';
import { spreadOf } from '../measure/statistics.js';
import { keepResult } from '../report/results.js';
import { planTable, type OverviewPlan } from '../report/plan-table.js';

/** Residents whose overview is run. */
const ASKED = 40;
const SHOWN = 14;

/** Where PostgreSQL's time for the overview goes: the statement run with EXPLAIN ANALYZE, a median over residents. */
export async function profileOverview(bench: Bench): Promise<void> {
  const statement = await bench.overviewStatement();
  const client = new Client({ connectionString: bench.database.applicationUrl });
  await client.connect();
  const plans: RunPlan[] = [];
  try {
    for (const resident of sample(bench.residents, ASKED, 1)) {
      const values = [...statement.valuesOf(resident)];
      // Once without a look, so that what is measured lies in memory as it does under load.
      await client.query(statement.text, values);
      const { rows } = await client.query<{ 'QUERY PLAN': readonly [RunPlan] }>(
        `explain (analyze, format json) ${statement.text}`,
        values,
      );
      const [row] = rows;
      if (row) plans.push(row['QUERY PLAN'][0]);
    }
  } finally {
    await client.end();
  }
  const plan = overviewPlan(plans);
  keepResult('profile', plan);
  say(`profile:\n${planTable(plan)}`);
}

function overviewPlan(plans: readonly RunPlan[]): OverviewPlan {
  const times = plans.map((plan) => timeByNode(plan));
  const names = new Set(times.flat().map(({ name }) => name));
  const nodes = [...names].map((name) => {
    const own = times.map((ofPlan) => ofPlan.find((one) => one.name === name));
    return {
      name,
      nodes: Math.max(...own.map((one) => one?.nodes ?? 0)),
      milliseconds: spreadOf(own.map((one) => one?.milliseconds ?? 0)).median,
    };
  });
  const sorted = nodes.sort((one, other) => other.milliseconds - one.milliseconds);
  return {
    milliseconds: spreadOf(plans.map((plan) => plan['Execution Time'])).median,
    nodeCount: nodes.reduce((sum, one) => sum + one.nodes, 0),
    nodes: sorted.slice(0, SHOWN),
    others: sorted.slice(SHOWN).reduce((sum, one) => sum + one.milliseconds, 0),
  };
}
