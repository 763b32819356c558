import type { Bench } from '../bench.js';
import { say } from '../bench.js';
import type { Resident } from '../data/residents.js';
import { sample } from '../measure/sample.js';
import type { Contender } from '../measure/slices.js';
import { overviewBody, overviewRequest } from '../questions/overview.js';
import { portalHeaders } from '../questions/portal-headers.js';
import { keepFigures } from '../report/figures.js';
import { keepTurns } from '../report/results.js';
import { httpRequest } from '../load/orders.js';
import { advantage, measure } from './compare.js';
import { SAMPLE } from './overview.js';

/** Accounts that are asked for again and again. */
const ASKED_AGAIN = 500;

type Asked = 'any account' | 'unchanged since';

/**
 * The overview of an account whose book has not changed since it was asked for last, answered by the portal as released
 * (with the mark of the answer that the caller has, where it gave one). Beside it the overview of any account, read anew.
 */
export async function compareUnchanged(bench: Bench): Promise<void> {
  const server = await bench.released();
  const again = await Promise.all(
    sample(bench.residents, ASKED_AGAIN, 3).map(async (resident) =>
      httpRequest(
        '/graphql',
        { ...portalHeaders(resident), ...(await markOf(server.port, resident)) },
        overviewBody('portal', resident),
      ),
    ),
  );
  const contenders: Contender<Asked>[] = [
    {
      name: 'any account',
      server: await bench.server('portal'),
      requests: () =>
        sample(bench.residents, SAMPLE, 0).map((resident) => overviewRequest('portal', resident)),
    },
    { name: 'unchanged since', server, requests: () => again },
  ];
  const turns = await measure(bench, contenders, {
    rounds: Math.min(3, bench.options.rounds),
    connections: 8,
    warmUpMs: 800,
    beforehandMs: 4000,
    measureMs: 2000,
  });
  keepTurns('unchanged', turns);
  const { cpu } = advantage(turns.get('unchanged since') ?? [], turns.get('any account') ?? []);
  keepFigures({ 'unchanged.vsUncached': cpu });
  say(`unchanged: ${cpu.median.toFixed(2)} times less work`);
}

/** The header that says what the caller has; empty when the answer carried no mark. */
async function markOf(port: number, resident: Resident): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...portalHeaders(resident) },
    body: overviewBody('portal', resident),
  });
  await response.arrayBuffer();
  const mark = response.headers.get('etag');
  return mark === null ? {} : { 'if-none-match': mark };
}
