import { hostname } from 'node:os';
import { Client, type ClientBase } from 'pg';
import { SystemClock, type Clock } from '../../platform/clock/clock.js';
import { longWorkOptions } from '../../platform/database/connection-options.js';
import { PostingRefused } from '../ledger/posting/posting.types.js';
import { checkBook } from './check-book.js';
import { checkAndLeaveOut, checkFolder, isFolderBroken, stageFolder } from './check-folder.js';
import { closeImport } from './close-import.js';
import { openFolder, type Folder } from './folder/read-folder.js';
import type { FileName } from './format.js';
import { takeImportLock } from './import-lock.js';
import { UNWATCHED, type ImportProgress } from './import-progress.js';
import type { ImportOutcome, ImportReport } from './import-report.js';
import { IssueLog } from './issues/issue-log.js';
import type { Issue } from './issues/issue.js';
import { NOTHING_WRITTEN, type FileCounts } from './loading/load-counts.js';
import { computePayableDays } from './loading/payable-days.js';
import { PhaseTimes } from './phase-times.js';
import { copyBookEntries } from './rules/book-entries.js';
import { codesOf, reportFindings } from './rules/findings.js';
import type { StagedFile } from './staging/stage-file.js';
import { createMirrorStaging } from './staging/staging-tables.js';
import { writeFolder, type FolderWritten } from './write-folder.js';

/** How to import. */
export interface ImportOptions {
  /** Do all of it and take it back: what would be written, and whether it would be. */
  readonly dryRun?: boolean;
  /** Leave bad rows out, with whatever depends on them, instead of refusing the folder. */
  readonly skipBadRows?: boolean;
  /** Gets every issue as it is found. */
  readonly onIssue?: (issue: Issue) => void;
  readonly progress?: ImportProgress;
  /** Tells when the import began; the machine's clock by default. */
  readonly clock?: Clock;
}

/**
 * Imports a folder in the mirror format: reads and checks every row, and writes all of it in one transaction or nothing.
 * The same folder again changes nothing; a newer one adds and corrects (see docs/import-format.md).
 *
 * @param databaseUrl the application's role, past any pooler
 * @throws ImportUnderWay when another import runs
 */
export async function importFolder(
  databaseUrl: string,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const run = new ImportRun(path, options);
  run.progress.phase('SURVEY');
  const folder = await openFolder(path, run.log);
  if (!folder) {
    return run.report('REFUSED');
  }
  const client = new Client(connectionOptions(databaseUrl, folder));
  await client.connect();
  try {
    await client.query('begin');
    const outcome = await run.execute(client, folder);
    await client.query(outcome === 'COMMITTED' ? 'commit' : 'rollback');
    return run.report(outcome);
  } finally {
    // A connection closed inside a transaction takes it back.
    await client.end();
  }
}

function connectionOptions(databaseUrl: string, folder: Folder) {
  const options = longWorkOptions(databaseUrl);
  return {
    ...options,
    application_name: `import ${folder.manifest.sourceSystem} ${hostname()} pid ${String(process.pid)}`.slice(
      0,
      63,
    ),
    // Staging tables are looked at through a small sample: they live for one import, and the plans are plain.
    options: `${options.options ?? ''} -c temp_buffers=64MB -c work_mem=64MB -c default_statistics_target=20`,
  };
}

/** One import from beginning to end: what was found and done so far. */
class ImportRun {
  readonly log: IssueLog;
  readonly progress: ImportProgress;
  private readonly startedAt: Date;
  private readonly phases = new PhaseTimes();
  private staged: ReadonlyMap<FileName, StagedFile> = new Map();
  private leftOut: ReadonlyMap<FileName, number> = new Map();
  private result: FolderWritten | undefined;
  private sourceSystem: string | undefined;

  constructor(
    private readonly path: string,
    private readonly options: ImportOptions,
  ) {
    this.log = new IssueLog(options.onIssue ? [options.onIssue] : []);
    this.startedAt = (options.clock ?? new SystemClock()).now();
    const watched = options.progress ?? UNWATCHED;
    this.progress = {
      ...watched,
      phase: (name) => {
        this.phases.begin(name);
        watched.phase(name);
      },
    };
  }

  /** Everything between BEGIN and the end of the transaction. */
  async execute(client: ClientBase, folder: Folder): Promise<ImportOutcome> {
    this.sourceSystem = folder.manifest.sourceSystem;
    await takeImportLock(client);
    const former = await checkBook(client, folder, this.log);
    this.progress.phase('READ');
    await createMirrorStaging(client);
    this.staged = await stageFolder(client, folder, this.log, this.progress);
    this.progress.phase('CHECK');
    if (!(await this.check(client, folder))) {
      return 'REFUSED';
    }
    if (!(await this.write(client, folder))) {
      return 'REFUSED';
    }
    if (this.options.dryRun) {
      return 'CHECKED';
    }
    return this.isNothingNew() && former?.folderHash.equals(folder.hash) ? 'UNCHANGED' : 'COMMITTED';
  }

  private async check(client: ClientBase, folder: Folder): Promise<boolean> {
    if (isFolderBroken(this.log)) {
      this.log.add({ code: 'MIRROR-RULES-NOT-CHECKED', file: folder.path });
      return false;
    }
    await copyBookEntries(client, folder.manifest.sourceSystem);
    if (this.options.skipBadRows) {
      this.leftOut = await checkAndLeaveOut(client, folder, this.log);
      return !isFolderBroken(this.log);
    }
    await checkFolder(client, folder, this.staged, this.log);
    return this.log.errorCount === 0;
  }

  private async write(client: ClientBase, folder: Folder): Promise<boolean> {
    const before = this.log.errorCount;
    try {
      await computePayableDays(client);
      this.result = await writeFolder(client, folder, this.startedAt, this.progress, (name, milliseconds) => {
        this.phases.add(name, milliseconds);
      });
    } catch (error) {
      // The posting service proves what no rule of a single file can; its refusal is about the data.
      if (!(error instanceof PostingRefused)) {
        throw error;
      }
      const { code, detail } = error;
      this.log.add({ code: 'MIRROR-POSTING-REFUSED', file: 'ledger_entries.csv', facts: { code, detail } });
      return false;
    }
    await reportFindings(client, this.log, codesOf('ERROR', 'WARNING', 'INFORMATION'));
    if (this.log.errorCount > before) {
      return false;
    }
    this.progress.phase('COMMIT');
    await closeImport(client, folder, this.result.importId, this.fileCounts());
    return true;
  }

  private isNothingNew(): boolean {
    const { written, booked } = this.result ?? {};
    const isEmpty = [...(written?.values() ?? [])].every(({ added, changed }) => added + changed === 0);
    return isEmpty && booked?.entries.count === 0;
  }

  private fileCounts(): ReadonlyMap<FileName, FileCounts> {
    return new Map([...this.staged.keys()].map((file) => [file, this.countsOf(file)]));
  }

  private countsOf(file: FileName): FileCounts {
    const { rows, badRows } = this.staged.get(file) ?? { rows: 0, badRows: 0 };
    const skipped = badRows + (this.leftOut.get(file) ?? 0);
    const { added, changed } = this.result?.written.get(file) ?? NOTHING_WRITTEN;
    const unchanged = this.result ? Math.max(0, rows - skipped - added - changed) : 0;
    return { rows, added, changed, unchanged, skipped, vanished: this.result?.vanished.get(file) ?? 0 };
  }

  /** What the import came to. */
  report(outcome: ImportOutcome): ImportReport {
    this.phases.end();
    const isWritten = outcome !== 'REFUSED';
    return {
      outcome,
      folder: this.path,
      sourceSystem: this.sourceSystem,
      importId: outcome === 'COMMITTED' ? this.result?.importId : undefined,
      files: this.fileCounts(),
      entriesPosted: isWritten ? (this.result?.booked.entries.count ?? 0) : 0,
      entriesReversed: isWritten ? (this.result?.booked.entries.reversals ?? 0) : 0,
      errorCount: this.log.errorCount,
      issueCounts: this.log.counts,
      issues: this.log.first,
      phases: this.phases.all,
    };
  }
}
