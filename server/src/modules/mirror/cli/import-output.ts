import type { ImportOutcome, ImportReport } from '../import-report.js';
import type { Issue, Severity } from '../issues/issue.js';
import { issueMessage, issueSeverity, type IssueCode } from '../issues/issue-messages.js';
import type { FileCounts } from '../loading/load-counts.js';

/** Issues shown in the terminal; all of them are in the file. */
const MOST_SHOWN = 50;

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  ERROR: 'BŁĄD',
  WARNING: 'UWAGA',
  INFORMATION: 'informacja',
};

const OUTCOME_SENTENCES: Readonly<Record<ImportOutcome, string>> = {
  COMMITTED: 'Wczytano. Salda wszystkich kont zgadzają się z plikiem.',
  UNCHANGED: 'Nic się nie zmieniło: wszystko, co jest w katalogu, jest już w księdze.',
  CHECKED: 'Sprawdzono (--dry-run): katalog można wczytać, salda się zgadzają. Niczego nie zapisano.',
  REFUSED: 'Niczego nie zapisano: popraw błędy i wczytaj katalog ponownie.',
};

/** The report as lines for the person at the terminal. */
export function importOutput(report: ImportReport, errorsFile: string | undefined): readonly string[] {
  return [
    ...report.issues.slice(0, MOST_SHOWN).map(issueLine),
    ...countLines(report),
    ...(errorsFile === undefined ? [] : [`Pełna lista: ${errorsFile}`]),
    ...(report.outcome === 'REFUSED' ? [] : fileTable(report)),
    ...postingLine(report),
    OUTCOME_SENTENCES[report.outcome],
  ];
}

/** `BŁĄD units.csv, wiersz 5, kolumna floor („x”): … [MIRROR-INTEGER-INVALID]`. */
export function issueLine({ code, file, line, column, value, facts }: Issue): string {
  const place = [
    file,
    ...(line === undefined ? [] : [`wiersz ${String(line)}`]),
    ...(column === undefined ? [] : [`kolumna ${column}`]),
  ].join(', ');
  const shown = value === undefined ? '' : ` („${value.replace(/\s+/g, ' ')}”)`;
  return `${SEVERITY_WORDS[issueSeverity(code)]} ${place}${shown}: ${issueMessage(code, facts)} [${code}]`;
}

function countLines({ issueCounts, issues }: ImportReport): readonly string[] {
  const counts = Object.entries(issueCounts) as [IssueCode, number][];
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) {
    return [];
  }
  const more = all - Math.min(MOST_SHOWN, issues.length);
  return [
    ...(more > 0 ? [`… i jeszcze ${String(more)}.`] : []),
    'Razem:',
    ...counts.map(
      ([code, count]) => `  ${String(count).padStart(8)}  ${code} (${SEVERITY_WORDS[issueSeverity(code)]})`,
    ),
  ];
}

const TABLE_HEADER = ['plik', 'wiersze', 'nowe', 'zmienione', 'bez zmian', 'pominięte', 'zniknęły'];

function fileTable({ files }: ImportReport): readonly string[] {
  const rows = [...files].map(([name, counts]) => [name, ...countCells(counts)]);
  const widths = TABLE_HEADER.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  return [TABLE_HEADER, ...rows].map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  '),
  );
}

function countCells({ rows, added, changed, unchanged, skipped, vanished }: FileCounts): readonly string[] {
  return [rows, added, changed, unchanged, skipped, vanished].map(String);
}

function postingLine({ entriesPosted, entriesReversed, outcome }: ImportReport): readonly string[] {
  if (outcome === 'REFUSED' || entriesPosted === 0) {
    return [];
  }
  const verb = outcome === 'CHECKED' ? 'Do zaksięgowania' : 'Zaksięgowano';
  return [`${verb} zapisów: ${String(entriesPosted)}, w tym storn zmienionych: ${String(entriesReversed)}.`];
}
