import { closeSync, openSync, writeSync } from 'node:fs';
import type { Issue, Severity } from './issue.js';
import { issueMessage, issueSeverity } from './issue-messages.js';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  ERROR: 'błąd',
  WARNING: 'ostrzeżenie',
  INFORMATION: 'informacja',
};

const HEADER = ['waga', 'plik', 'wiersz', 'kolumna', 'wartość', 'kod', 'opis'];

/** Characters gathered before they go to disk. */
const CHUNK = 64 * 1024;

/**
 * The report of issues as a spreadsheet opens it: `;`, UTF-8 with a byte order mark, one line per issue, no cell that
 * a spreadsheet would take for a formula. The file appears with the first issue.
 */
export class IssueCsv {
  private handle: number | undefined;
  private pending = '';

  constructor(readonly path: string) {}

  /** Whether anything was written. */
  get exists(): boolean {
    return this.handle !== undefined;
  }

  add(issue: Issue): void {
    if (this.handle === undefined) {
      this.handle = openSync(this.path, 'w', 0o600);
      this.pending = `\uFEFF${HEADER.join(';')}\r\n`;
    }
    this.pending += `${row(issue)}\r\n`;
    if (this.pending.length > CHUNK) {
      this.flush();
    }
  }

  close(): void {
    this.flush();
    if (this.handle !== undefined) {
      closeSync(this.handle);
    }
  }

  private flush(): void {
    if (this.handle !== undefined) {
      writeSync(this.handle, this.pending);
      this.pending = '';
    }
  }
}

function row(issue: Issue): string {
  const { code, file, line, column, value, facts } = issue;
  return [
    SEVERITY_WORDS[issueSeverity(code)],
    file,
    line === undefined ? '' : String(line),
    column ?? '',
    value ?? '',
    code,
    issueMessage(code, facts),
  ]
    .map(cell)
    .join(';');
}

/** Text that begins like a formula, also in full-width forms, gets an apostrophe before it. */
const FORMULA = /^[\s\u200b]*[=+\-@\t\r＝＋－＠]/u;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""').replace(/[\r\n]+/g, ' ')}"`;
}
