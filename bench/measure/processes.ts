import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time that processes have used so far, by what they are. */
export interface ProcessorTime {
  readonly server: number;
  readonly postgres: number;
}

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

/**
 * Processor time of servers and of every process of PostgreSQL. Only one server is asked at a time, so what PostgreSQL
 * used meanwhile it used for that one.
 */
export function snapshot(serverPids: readonly number[], postmaster: number | undefined): ProcessorTime {
  const sum = (pids: readonly number[]): number =>
    pids.reduce((total, pid) => total + (processorTime(pid) ?? 0), 0);
  return {
    server: sum(serverPids),
    postgres: postmaster === undefined ? 0 : sum([postmaster, ...childrenOf(postmaster)]),
  };
}
