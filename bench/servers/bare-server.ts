// The practical limit: node:http and pg with nothing between them. One prepared statement gives the whole answer as
// text; nobody is asked who he is, nothing is limited, nothing is logged. Two connections carry many statements at once,
// as those that the portal reads by.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

interface Asked {
  readonly question: string;
  readonly values: unknown[];
}

const { DATABASE_URL: connectionString, STATEMENTS = '' } = process.env;
const statements = JSON.parse(readFileSync(STATEMENTS, 'utf8')) as Readonly<Record<string, string>>;

const clients = [1, 2].map(
  () =>
    new pg.Client({
      connectionString,
      application_name: 'bench-bare',
      // Known to the driver, not yet to its types.
      ...({ pipeline: true } as object),
    }),
);
let turn = 0;

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { question, values } = JSON.parse(Buffer.concat(parts).toString()) as Asked;
  const answered = await clients[turn++ % clients.length]?.query<[string]>({
    name: question,
    text: statements[question] ?? '',
    values,
    rowMode: 'array',
  });
  return `{"data":${answered?.rows[0]?.[0] ?? 'null'}}`;
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500);
      response.end(`{"errors":[${JSON.stringify(String(error))}]}`);
    },
  );
});

await Promise.all(clients.map((client) => client.connect()));
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
