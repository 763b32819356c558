import type { Content, TableCell } from 'pdfmake/interfaces.js';

import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
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
  /** Whether it holds only what the filters of the screen left. */
  readonly isNarrowed: boolean;
}

/** Characters of a row that fit on a page held upright. */
const MOST_CHARACTERS_UPRIGHT = 78;
/** Points between the edges of neighbouring columns. */
const PADDING = 10;
const TABLE_TEXT_SIZE = 9.5;

/** A list of the portal to read or print: the rows and sums of the screen, columns as in a spreadsheet. */
export function listDocument<Row>(sheet: Sheet<Row>, paper: ListPaper, madeAt: Date): PdfDocument {
  const characters = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  const isWide = characters > MOST_CHARACTERS_UPRIGHT;
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
      rowTable(sheet, width),
    ],
  };
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

function aboutRows<Row>({ rows, columns }: Sheet<Row>, { isNarrowed }: ListPaper): string {
  return [
    `Pozycji: ${String(rows.length)}.`,
    ...(isNarrowed ? ['Lista zawężona filtrami wybranymi w portalu.'] : []),
    ...(columns.some(({ kind }) => kind === 'MONEY') ? ['Kwoty w złotych.'] : []),
  ].join(' ');
}

function rowTable<Row>(sheet: Sheet<Row>, width: number): Content {
  if (sheet.rows.length === 0) return { text: 'Brak pozycji.', margin: [0, 12, 0, 0] };
  const totals = totalsOf(sheet);
  const rows = [
    sheet.columns.map((column) => headCell(column)),
    ...sheet.rows.map((row) => sheet.columns.map((column) => cellOf(column, row))),
    ...(totals ? [totals.map(totalCell)] : []),
  ];
  return {
    fontSize: TABLE_TEXT_SIZE,
    margin: [0, 6, 0, 0],
    stack: [ruledTable(widthsOf(sheet, width), rows)],
  };
}

/** Shares of the page as the columns have them in a spreadsheet. */
function widthsOf<Row>({ columns }: Sheet<Row>, width: number): number[] {
  const characters = columns.reduce((sum, column) => sum + column.width, 0);
  const room = width - PADDING * columns.length;
  return columns.map((column) => (room * column.width) / characters);
}

function headCell<Row>({ title, kind }: SheetColumn<Row>): TableCell {
  return { text: title, style: isFigure(kind) ? 'headFigure' : 'head', fontSize: TABLE_TEXT_SIZE };
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): TableCell {
  const text = textOf(column, row);
  return isFigure(column.kind) ? { text, style: 'figure' } : text;
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

function totalCell(total: bigint | null, index: number): TableCell {
  if (total === null) return index === 0 ? { text: TOTAL_LABEL, bold: true } : '';
  return { text: printAmount(total), style: 'figure', bold: true };
}

function isFigure(kind: SheetColumn<never>['kind']): boolean {
  return kind === 'MONEY' || kind === 'DECIMAL';
}
