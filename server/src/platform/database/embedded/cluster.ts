import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../../start/start-refused.js';
import { freePort, isFreePort } from './ports.js';
import { runProgram } from './run-program.js';
import type { SystemUser } from './system-user.js';

/** The superuser of the embedded cluster; the portal itself never signs in as it. */
export const ADMIN_ROLE = 'ebok_admin';

/** Nobody outside this machine can reach it, nothing personal gets into its log. */
const SERVER_OPTIONS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
};

/** Where a cluster lives and who runs it. */
export interface ClusterPlace {
  /** Folder with initdb, pg_ctl and postgres. */
  readonly programs: string;
  readonly clusterDirectory: string;
  readonly logFile: string;
  readonly user: SystemUser | undefined;
}

/** One PostgreSQL cluster, driven through its own pg_ctl. */
export class Cluster {
  constructor(
    private readonly place: ClusterPlace,
    private readonly extraOptions: Readonly<Record<string, string>> = {},
  ) {}

  exists(): boolean {
    return existsSync(join(this.place.clusterDirectory, 'PG_VERSION'));
  }

  /** Makes an empty cluster beside its final place and moves it there, so a killed start leaves no half of one. */
  async create(adminPassword: string): Promise<void> {
    const unfinished = `${this.place.clusterDirectory}.part`;
    const passwordFile = `${this.place.clusterDirectory}.password`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
    this.giveAway(unfinished, passwordFile);
    try {
      await this.run('initdb', [
        `--pgdata=${unfinished}`,
        `--username=${ADMIN_ROLE}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ]);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(unfinished, this.place.clusterDirectory);
  }

  async isRunning(): Promise<boolean> {
    return this.succeeds(['status', '-D', this.place.clusterDirectory]);
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param preferredPort tried first when it is free
   * @returns the port it listens on at 127.0.0.1
   */
  async start(preferredPort: number | undefined): Promise<number> {
    const port =
      preferredPort !== undefined && (await isFreePort(preferredPort)) ? preferredPort : await freePort();
    const options = Object.entries({ ...SERVER_OPTIONS, ...this.extraOptions, port: String(port) })
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(' ');
    const { clusterDirectory, logFile } = this.place;
    if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
    writeFileSync(logFile, '', { mode: 0o600 });
    this.giveAway(logFile);
    await this.run('pg_ctl', [
      'start',
      '-D',
      clusterDirectory,
      '-w',
      '-t',
      '60',
      '-l',
      logFile,
      '-o',
      options,
    ]);
    return port;
  }

  /** Disconnects everyone and stops; returns when no process of the server is left. */
  async stop(): Promise<void> {
    const target = ['-D', this.place.clusterDirectory, '-w', '-t', '30'];
    if (await this.succeeds(['stop', '-m', 'fast', ...target])) return;
    if (await this.isRunning()) await this.run('pg_ctl', ['stop', '-m', 'immediate', ...target]);
  }

  private giveAway(...paths: string[]): void {
    const { user } = this.place;
    if (user)
      paths.forEach((path) => {
        chownSync(path, user.uid, user.gid);
      });
  }

  private async succeeds(args: string[]): Promise<boolean> {
    const { code } = await runProgram(join(this.place.programs, 'pg_ctl'), args, this.place.user);
    return code === 0;
  }

  private async run(program: string, args: string[]): Promise<void> {
    const { code, output } = await runProgram(join(this.place.programs, program), args, this.place.user);
    if (code === 0) return;
    const log =
      program === 'pg_ctl' && existsSync(this.place.logFile)
        ? lastLines(readFileSync(this.place.logFile, 'utf8'))
        : [];
    throw new StartRefused([
      `Wbudowany PostgreSQL: ${program} zakończył się kodem ${String(code)}.`,
      ...lastLines(output),
      ...log,
    ]);
  }
}

function lastLines(text: string): string[] {
  return text.trim().split('\n').slice(-12);
}
