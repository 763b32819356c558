import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { keptFolder } from '../data/place.js';
import { snapshot, usedBetween } from '../measure/processes.js';
import { isList, type StatementValue } from '../questions/value-pattern.js';

/** What one run of pgbench came to. */
export interface PgbenchResult {
  readonly perSecond: number;
  /** Processor time of PostgreSQL per statement, milliseconds. */
  readonly postgresMs: number;
}

/** Left aside at the beginning and the end of a run. */
const EDGE_MS = 1000;

/** Says whether PostgreSQL's own load program is installed here. */
export function hasPgbench(): boolean {
  return spawnSync('pgbench', ['--version']).status === 0;
}

/** Runs a statement for each of some sets of values, chosen at random, prepared once on each of eight connections. */
export async function runPgbench(
  url: string,
  postmaster: number,
  statement: string,
  sets: readonly (readonly StatementValue[])[],
  seconds: number,
): Promise<PgbenchResult> {
  const folder = join(keptFolder('portal'), 'pgbench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = sets.map((values, index) => {
    const file = join(folder, `${String(index)}.sql`);
    writeFileSync(file, `${withLiterals(statement, values)};\n`);
    return `--file=${file}`;
  });
  const running = run(['-n', '-M', 'prepared', '-c', '8', '-j', '1', ...files, '-T', String(seconds), url]);
  // Connections are opened and statements prepared before; the processes are gone when pgbench ends.
  await delay(EDGE_MS);
  const before = snapshot([], postmaster);
  const began = performance.now();
  await delay(seconds * 1000 - 2 * EDGE_MS);
  const { postgres: used } = usedBetween(before, snapshot([], postmaster));
  const watchedSeconds = (performance.now() - began) / 1000;
  const perSecond = Number(/tps = ([\d.]+)/.exec(await running)?.[1]);
  return { perSecond, postgresMs: used / (perSecond * watchedSeconds) };
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`pgbench ended with code ${String(code)}: ${said.slice(-500)}`));
    });
  });
}

/**
 * A statement with its values written in place of `$1`, `$2` … pgbench takes `:word` for a variable of its own, so a text
 * that holds one is taken apart.
 */
export function withLiterals(statement: string, values: readonly StatementValue[]): string {
  return statement
    .replace(/^\s*--.*$/gm, '')
    .replace(/\$(\d+)\b/g, (_, place: string) => literal(values[Number(place) - 1] ?? null))
    .replace(/(?<!:):(?=[A-Za-z_])/g, `:' || '`);
}

function literal(value: StatementValue): string {
  if (value === null) return 'null';
  return isList(value) ? quoted(`{${value.map(element).join(',')}}`) : quoted(String(value));
}

function element(value: StatementValue): string {
  return value === null || isList(value) ? 'null' : `"${String(value).replace(/["\\]/g, '\\$&')}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
