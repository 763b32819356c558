import type { Content, TableCell } from 'pdfmake/interfaces.js';

import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import { columnNeeds, columnWidths, widthWanted, type ColumnNeed } from '../../platform/pdf/column-widths.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import {
  fact,
  PORTRAIT_WIDTH,
  LANDSCAPE_WIDTH,
  ruledTable,
  smallText,
  titleText,
} from '../../platform/pdf/pdf-style.js';
import { printAmount, printDay, printDecimal } from '../../platform/pdf/polish-format.js';
import { TOTAL_LABEL, totalsOf, type Sheet, type SheetColumn } from '../../platform/spreadsheet/sheet.js';

/** What stands on a printed list beside its rows. */
export interface ListPaper {
  readonly sender: PaperSender;
  readonly holderName: string;
  readonly accountNumber: string;
  readonly unitAddress: string;
  readonly freshness: PaperFreshness;
  /** Whether filters or a span chosen on the screen decide its rows. */
  readonly isSelection: boolean;
}

/** Points between the edges of neighbouring columns. */
const PADDING = 10;
const TABLE_TEXT_SIZE = 9;

/** A list of the portal to read or print: the rows and sums of the screen, columns as in a spreadsheet. */
export function listDocument<Row>(sheet: Sheet<Row>, paper: ListPaper, madeAt: Date): PdfDocument {
  const table = printedTable(sheet);
  const isWide = widthWanted(table.needs) > roomOf(table, PORTRAIT_WIDTH);
  const width = isWide ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const { sender, accountNumber, freshness } = paper;
  return {
    title: `${sheet.name}, konto ${accountNumber}`,
    author: sender.name,
    madeAt,
    foot: PAPER_FOOT,
    isWide,
    content: [
      paperHead(sender, freshness, madeAt, width),
      titleText(sheet.name),
      aboutAccount(paper),
      smallText(aboutRows(sheet, paper)),
      sheet.rows.length === 0
        ? { text: 'Brak pozycji.', margin: [0, 12, 0, 0] }
        : tableContent(sheet, table, width),
    ],
  };
}

/** A list as texts, with the room that its columns ask for. */
interface PrintedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Nothing when no column is summed. */
  readonly totals: readonly string[] | undefined;
  readonly needs: readonly ColumnNeed[];
}

function printedTable<Row>(sheet: Sheet<Row>): PrintedTable {
  const head = sheet.columns.map(({ title }) => title);
  const rows = sheet.rows.map((row) => sheet.columns.map((column) => textOf(column, row)));
  const totals = totalsOf(sheet)?.map((total, index) => {
    if (total === null) return index === 0 ? TOTAL_LABEL : '';
    return printAmount(total);
  });
  const all = [head, ...rows, ...(totals ? [totals] : [])];
  const columns = head.map((_, index) => all.map((row) => row[index] ?? ''));
  return { head, rows, totals, needs: columnNeeds(columns, TABLE_TEXT_SIZE) };
}

function roomOf({ head }: PrintedTable, width: number): number {
  return width - PADDING * head.length;
}

function aboutAccount({ holderName, unitAddress, accountNumber }: ListPaper): Content {
  return {
    margin: [0, 4, 0, 0],
    columnGap: 20,
    columns: [
      { width: '*', stack: [fact('Dysponent', holderName)] },
      { width: 'auto', stack: [fact('Lokal', unitAddress)] },
      { width: 'auto', stack: [fact('Identyfikator', accountNumber)] },
    ],
  };
}

function aboutRows<Row>({ rows, columns }: Sheet<Row>, { isSelection }: ListPaper): string {
  return [
    `Wierszy: ${String(rows.length)}.`,
    ...(isSelection ? ['Filtry i okres jak wybrane w portalu.'] : []),
    ...(columns.some(({ kind }) => kind === 'MONEY') ? ['Kwoty w złotych.'] : []),
  ].join(' ');
}

function tableContent<Row>({ columns }: Sheet<Row>, table: PrintedTable, width: number): Content {
  const widths = columnWidths(table.needs, roomOf(table, width));
  const isFigure = columns.map(({ kind }) => kind === 'MONEY' || kind === 'DECIMAL');
  const inStyles = (texts: readonly string[], style: { text: string; figure: string }): TableCell[] =>
    texts.map((text, index) => ({ text, style: isFigure[index] ? style.figure : style.text }));
  const rows = [
    inStyles(table.head, { text: 'listHead', figure: 'listHeadFigure' }),
    ...table.rows.map((row) => inStyles(row, { text: 'cell', figure: 'figure' })),
    ...(table.totals ? [inStyles(table.totals, { text: 'strong', figure: 'strongFigure' })] : []),
  ];
  return { fontSize: TABLE_TEXT_SIZE, margin: [0, 6, 0, 0], stack: [ruledTable([...widths], rows)] };
}

function textOf<Row>(column: SheetColumn<Row>, row: Row): string {
  if (column.kind === 'MONEY') {
    const amount = column.value(row);
    return amount === null ? '' : printAmount(amount);
  }
  const text = column.value(row) ?? '';
  if (column.kind === 'DAY') return printDay(text);
  return column.kind === 'DECIMAL' && text !== '' ? printDecimal(text, decimalsOf(text)) : text;
}

/** As many digits after the comma as the figure has. */
function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
