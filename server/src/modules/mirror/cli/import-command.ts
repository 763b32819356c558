import { join } from 'node:path';
import type { Settings } from '../../../platform/config/settings.js';
import { say } from '../../../platform/start/terminal.js';
import { importFolder } from '../import-folder.js';
import { ImportUnderWay } from '../import-lock.js';
import { IssueCsv } from '../issues/issue-csv.js';
import type { ImportRequest } from './import-arguments.js';
import { importOutput } from './import-output.js';
import { terminalProgress } from './terminal-progress.js';

/** How the command ends; documented in IMPORT_USAGE. */
export const EXIT = { DONE: 0, BAD_DATA: 1, BAD_USAGE: 2, TECHNICAL: 3 } as const;

/** Imports a folder and says what came of it; the exit code. */
export async function runImport(settings: Settings, request: ImportRequest): Promise<number> {
  const errors = new IssueCsv(request.errorsFile ?? join(settings.DATA_DIR, 'bledy-importu.csv'));
  const progress = terminalProgress(process.stderr);
  try {
    const report = await importFolder(settings.DATABASE_DIRECT_URL, request.folder, {
      dryRun: request.dryRun,
      skipBadRows: request.skipBadRows,
      onIssue: (issue) => {
        errors.add(issue);
      },
      progress,
    });
    progress.end();
    say(...importOutput(report, errors.exists ? errors.path : undefined));
    return report.outcome === 'REFUSED' ? EXIT.BAD_DATA : EXIT.DONE;
  } catch (error) {
    progress.end();
    if (!(error instanceof ImportUnderWay)) {
      throw error;
    }
    say(`Trwa już inny import: ${error.holder ?? 'właśnie się kończy'}. Spróbuj, gdy się skończy.`);
    return EXIT.TECHNICAL;
  } finally {
    errors.close();
  }
}
