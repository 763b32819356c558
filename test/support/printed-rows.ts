import { readPdf } from './read-pdf.js';

const NUMBER = /^-?\d+(,\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Rows of a CSV file that a printed list does not hold in the same order, each as one text; empty when it is the same
 * list. Blanks do not count: a cell may break anywhere.
 */
export async function rowsNotPrinted(
  pdf: Uint8Array,
  rows: readonly (readonly string[])[],
): Promise<string[]> {
  const text = bare((await readPdf(pdf)).text);
  let from = 0;
  return rows
    .map((row) => bare(row.map(printed).join('')))
    .filter((row) => {
      const at = text.indexOf(row, from);
      if (at >= 0) from = at + row.length;
      return at < 0;
    });
}

function printed(cell: string): string {
  if (DAY.test(cell)) return cell.split('-').reverse().join('.');
  if (NUMBER.test(cell)) return cell.replace('-', '−');
  // What no spreadsheet may take for a formula is marked there, not on paper.
  return cell.replace(/^'/, '');
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
