import { say, type Bench } from '../bench.js';
import { lighthouseTable, type PageVisit } from '../report/lighthouse-table.js';
import { keepResult } from '../report/results.js';
import { startWithoutReferrerPolicy } from '../servers/without-referrer-policy.js';

interface LighthouseScript {
  visitWithLighthouse(url: string, cookie: string, paths: readonly string[]): Promise<readonly PageVisit[]>;
}

const PATHS = ['/start', '/faktury'];

/** „Start” and „Faktury” as a browser gets them, on a phone and on a desktop. */
export async function visitPages(bench: Bench): Promise<void> {
  await bench.touchSessions();
  const { port } = await bench.started('front', () => startWithoutReferrerPolicy(bench.database));
  const [resident] = bench.residents;
  const script = (await import(new URL('./lighthouse.mjs', import.meta.url).href)) as LighthouseScript;
  const visits = await script.visitWithLighthouse(
    `http://127.0.0.1:${String(port)}`,
    resident?.cookie ?? '',
    PATHS,
  );
  keepResult('lighthouse', visits);
  say(`lighthouse:\n${lighthouseTable(visits)}`);
}
