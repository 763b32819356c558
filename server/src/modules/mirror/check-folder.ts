import type { ClientBase } from 'pg';
import { checkCooperative } from './check-book.js';
import { completeFiles, type Folder } from './folder/read-folder.js';
import type { FileName } from './format.js';
import type { ImportProgress } from './import-progress.js';
import type { IssueLog } from './issues/issue-log.js';
import { isAboutFolder, issueSeverity, type IssueCode } from './issues/issue-messages.js';
import { checkLetterFiles } from './loading/letters.js';
import { codesOf, reportFindings } from './rules/findings.js';
import { leaveOutIncompleteAccounts } from './rules/leave-out-accounts.js';
import { leaveOutBadRows } from './rules/leave-out-rows.js';
import { runRules } from './rules/run-rules.js';
import { stageFile, type StagedFile } from './staging/stage-file.js';

/** Reads every file of the folder into staging. */
export async function stageFolder(
  client: ClientBase,
  folder: Folder,
  log: IssueLog,
  progress: ImportProgress,
): Promise<ReadonlyMap<FileName, StagedFile>> {
  const allBytes = folder.files.reduce((sum, file) => sum + file.byteSize, 0);
  const staged = new Map<FileName, StagedFile>();
  let before = 0;
  for (const file of folder.files) {
    staged.set(
      file.name,
      await stageFile(client, file, log, (bytes) => {
        progress.read(Math.min(before + bytes, allBytes), allBytes);
      }),
    );
    before += file.byteSize;
    progress.read(before, allBytes);
  }
  return staged;
}

/** Whether a whole file or the folder is wrong: then rules between files would only repeat that, and no row helps. */
export function isFolderBroken(log: IssueLog): boolean {
  return (Object.keys(log.counts) as IssueCode[]).some(
    (code) => isAboutFolder(code) && issueSeverity(code) === 'ERROR',
  );
}

/**
 * Proves every rule over the staged rows and reports all that is broken, rows and the folder as a whole.
 *
 * Expects `mirror_book_entries`.
 */
export async function checkFolder(
  client: ClientBase,
  folder: Folder,
  staged: ReadonlyMap<FileName, StagedFile>,
  log: IssueLog,
): Promise<void> {
  await findProblems(client, folder);
  await reportFindings(
    client,
    log,
    codesOf('ERROR').filter((code) => code !== 'MIRROR-DEPENDS-ON-SKIPPED'),
  );
  if (!staged.get('cooperative.csv')?.badRows) {
    await checkCooperative(client, log);
  }
  await reportFindings(client, log, codesOf('WARNING', 'INFORMATION'));
}

/**
 * The same, but rows that break a rule are reported and taken out of staging, then what depends on them, until what is
 * left is sound.
 *
 * @returns rows taken out per file
 */
export async function checkAndLeaveOut(
  client: ClientBase,
  folder: Folder,
  log: IssueLog,
): Promise<ReadonlyMap<FileName, number>> {
  const left = new Map<FileName, number>();
  const count = (file: FileName, rows: number) => left.set(file, (left.get(file) ?? 0) + rows);
  for (let isSound = false; !isSound;) {
    await findProblems(client, folder);
    await reportFindings(client, log, codesOf('ERROR'));
    const gone = await leaveOutBadRows(client);
    gone.forEach((rows, file) => count(file, rows));
    isSound = gone.size === 0 && !(await leaveOutIncompleteAccounts(client, folder.manifest.sourceSystem));
  }
  count('accounts.csv', await reportLeftAccounts(client));
  await checkCooperative(client, log);
  await reportFindings(client, log, codesOf('WARNING', 'INFORMATION'));
  return left;
}

async function findProblems(client: ClientBase, folder: Folder): Promise<void> {
  const { sourceSystem } = folder.manifest;
  await runRules(client, {
    sourceSystem,
    entriesAreComplete: completeFiles(folder).has('ledger_entries.csv'),
  });
  await checkLetterFiles(client, folder.path, sourceSystem);
}

async function reportLeftAccounts(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(`
    insert into mirror_issues (file, line, "column", value, code, facts)
    select 'accounts.csv', line, 'key', key, 'MIRROR-ACCOUNT-LEFT-OUT', jsonb_build_object('account', number)
      from mirror_left_accounts`);
  return rowCount ?? 0;
}
