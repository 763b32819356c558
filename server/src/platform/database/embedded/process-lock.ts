import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When that process started, in the kernel's ticks; tells a new process that got an old number. */
  readonly startedAt: string | undefined;
}

/** Says which living process runs the embedded database of a data folder. */
export class ProcessLock {
  private readonly file: string;

  constructor(dataDirectory: string) {
    this.file = join(dataDirectory, 'portal.pid');
  }

  /** The living process that holds the folder; undefined when none does or the last one died. */
  holder(): number | undefined {
    if (!existsSync(this.file)) return undefined;
    const { pid, startedAt } = JSON.parse(readFileSync(this.file, 'utf8')) as Holder;
    return isAlive(pid) && startOf(pid) === startedAt ? pid : undefined;
  }

  /** Takes the folder, unless a living process has it: then its number is returned and nothing changes. */
  take(): number | undefined {
    const holder = this.holder();
    if (holder !== undefined) return holder;
    rmSync(this.file, { force: true });
    const own: Holder = { pid: process.pid, startedAt: startOf(process.pid) };
    try {
      writeFileSync(this.file, JSON.stringify(own), { flag: 'wx' });
    } catch (error) {
      // Two processes started at the same moment: the other one was faster.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return this.holder();
      throw error;
    }
    return undefined;
  }

  release(): void {
    rmSync(this.file, { force: true });
  }
}

/** A process that ended but whose parent has not asked for its exit code yet does not count as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return kernelFacts(pid)?.[STATE] !== 'Z';
}

function startOf(pid: number): string | undefined {
  return kernelFacts(pid)?.[START_TIME];
}

// Positions in /proc/<pid>/stat, counted from behind the program's name.
const STATE = 0;
const START_TIME = 19;

/** What Linux says about a process; undefined elsewhere. */
function kernelFacts(pid: number): string[] | undefined {
  const stat = `/proc/${String(pid)}/stat`;
  if (!existsSync(stat)) return undefined;
  return readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ');
}
