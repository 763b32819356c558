import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time, by what used it. */
export interface ProcessorTime {
  readonly server: number;
  readonly postgres: number;
}

/** Milliseconds of processor time that each process has used so far, by its number. */
export type UsedTimes = ReadonlyMap<number, number>;

const NANOSECONDS = 1_000_000;

/** Says whether this system tells the processor time of other processes (Linux does). */
export function tellsProcessorTime(): boolean {
  return processorTime(process.pid) !== undefined;
}

/** Milliseconds of processor time of all threads of a process; undefined when the system does not say. */
export function processorTime(pid: number): number | undefined {
  const tasks = `/proc/${String(pid)}/task`;
  try {
    return readdirSync(tasks).reduce((sum, task) => sum + threadTime(`${tasks}/${task}/schedstat`), 0);
  } catch {
    // no /proc, or the process is gone
    return undefined;
  }
}

function threadTime(file: string): number {
  return Number(readFileSync(file, 'utf8').split(' ')[0]) / NANOSECONDS;
}

/** Processes that a process has started; empty when the system does not say. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((other) => parentOf(other) === pid);
  } catch {
    // no /proc
    return [];
  }
}

/** The process that started a process. */
export function parentOf(pid: number): number | undefined {
  try {
    const parent = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .split(') ')
      .at(-1)
      ?.split(' ')[1];
    return Number(parent);
  } catch {
    // no /proc, or the process is gone
    return undefined;
  }
}

/** Bytes of memory that a process has to itself and holds at present. */
export function residentBytes(pid: number): number | undefined {
  try {
    const pages = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    // no /proc, or the process is gone
    return undefined;
  }
}

/** What a server and every process of PostgreSQL have used so far. */
export interface Snapshot {
  readonly server: UsedTimes;
  readonly postgres: UsedTimes;
}

export function snapshot(serverPids: readonly number[], postmaster: number): Snapshot {
  const used = (pids: readonly number[]): UsedTimes =>
    new Map(pids.map((pid) => [pid, processorTime(pid) ?? 0]));
  return { server: used(serverPids), postgres: used([postmaster, ...childrenOf(postmaster)]) };
}

/**
 * What was used between two snapshots. Only one server is asked at a time, so what PostgreSQL used meanwhile it used for
 * that one. A process that is gone at the end (an idle connection that its pool has closed) counts as idle.
 */
export function usedBetween(before: Snapshot, after: Snapshot): ProcessorTime {
  return {
    server: difference(before.server, after.server),
    postgres: difference(before.postgres, after.postgres),
  };
}

function difference(before: UsedTimes, after: UsedTimes): number {
  return [...after].reduce((sum, [pid, used]) => sum + Math.max(0, used - (before.get(pid) ?? 0)), 0);
}
