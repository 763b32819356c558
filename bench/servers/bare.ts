// The practical limit: node:http and pg with nothing between them. One prepared statement gives the whole answer as
// text; nobody is asked who he is, nothing is limited, nothing is logged.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

interface Asked {
  readonly question: 'overview' | 'list';
  readonly values: readonly string[];
}

const text = (name: string): string =>
  readFileSync(new URL(`../questions/limit-${name}.sql`, import.meta.url), 'utf8');

const STATEMENTS = { overview: text('overview'), list: text('list') };

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['POOL_SIZE']),
  application_name: 'bench-bare',
});

async function answer(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { question, values } = JSON.parse(Buffer.concat(parts).toString()) as Asked;
  const { rows } = await pool.query<{ body: string }>({
    name: question,
    text: STATEMENTS[question],
    values: [...values],
  });
  return rows[0]?.body ?? '';
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

server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
