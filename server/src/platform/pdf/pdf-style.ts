import type {
  Content,
  ContentText,
  CustomTableLayout,
  StyleDictionary,
  TableCell,
} from 'pdfmake/interfaces.js';

/** The one font: it has every Polish letter and figures of one width. */
export const FONT = 'Roboto';
/** Points: no text that matters is smaller. */
export const TEXT_SIZE = 11;
/** Almost black: full contrast on paper, softer on a screen. */
export const INK = '#16202c';
/** To be copied by hand: large, the letters apart. */
export const LARGE = { fontSize: 22, bold: true, characterSpacing: 1.6, lineHeight: 1.05 } as const;
const QUIET_INK = '#3c4858';
const LINE = '#8a96a5';
const SHADE = '#eef2f7';
/** Left, top, right, bottom, points. */
export const PAGE_MARGINS: [number, number, number, number] = [48, 40, 48, 44];

/** Points between the side margins of a page. */
export const PORTRAIT_WIDTH = 499;
export const LANDSCAPE_WIDTH = 746;

export const STYLES: StyleDictionary = {
  title: { fontSize: 19, bold: true, margin: [0, 12, 0, 4], lineHeight: 1.15 },
  heading: { fontSize: 13.5, bold: true, margin: [0, 12, 0, 5] },
  small: { fontSize: 9.5, color: QUIET_INK },
  label: { fontSize: 10, color: QUIET_INK },
  strong: { bold: true },
  cell: {},
  figure: { alignment: 'right' },
  strongFigure: { bold: true, alignment: 'right' },
  head: { bold: true, fontSize: 10, fillColor: SHADE },
  headFigure: { bold: true, fontSize: 10, fillColor: SHADE, alignment: 'right' },
  listHead: { bold: true, fillColor: SHADE },
  listHeadFigure: { bold: true, fillColor: SHADE, alignment: 'right' },
  total: { bold: true, fontSize: 12.5 },
};

/** How tables are drawn, by the names that documents use: a document itself is plain data and holds no function. */
export const TABLE_LAYOUTS: Readonly<Record<string, CustomTableLayout>> = {
  ruled: {
    hLineWidth: (line, { table: { headerRows, body } }) =>
      line === 0 || line === headerRows || line === body.length ? 1 : 0.5,
    vLineWidth: () => 0,
    hLineColor: () => LINE,
    paddingLeft: () => 5,
    paddingRight: () => 5,
    paddingTop: () => 3,
    paddingBottom: () => 2,
  },
  boxed: {
    hLineWidth: () => 1.2,
    vLineWidth: () => 1.2,
    hLineColor: () => INK,
    vLineColor: () => INK,
  },
  sideRule: {
    hLineWidth: () => 0,
    vLineWidth: (line) => (line === 0 ? 3 : 0),
    vLineColor: () => INK,
  },
};

/** The document's name; the first bookmark. */
export function titleText(text: string): ContentText {
  return { text, style: 'title', outline: true };
}

/** A heading; a bookmark as well. */
export function headingText(text: string): ContentText {
  return { text, style: 'heading', outline: true, headlineLevel: 1 };
}

/** Who sends it on the left, when and what on the right, with a rule beneath. */
export function letterhead(
  sender: { name: string; lines: readonly string[] },
  facts: readonly string[],
  width = PORTRAIT_WIDTH,
): Content {
  return [
    {
      columns: [
        { stack: [{ text: sender.name, bold: true, fontSize: 12.5 }, ...sender.lines.map(smallText)] },
        { width: 190, alignment: 'right', stack: facts.map(smallText) },
      ],
      columnGap: 16,
    },
    { canvas: [{ type: 'line', x1: 0, y1: 6, x2: width, y2: 6, lineWidth: 1, lineColor: INK }] },
  ];
}

/** A line of text beside the point. */
export function smallText(text: string): ContentText {
  return { text, style: 'small' };
}

/** A name over its value, as in a form. */
export function fact(name: string, value: string): Content {
  return {
    stack: [
      { text: name, style: 'label' },
      { text: value, bold: true },
    ],
    margin: [0, 0, 0, 8],
  };
}

/** A name and its value on one line. */
export function factLine(name: string, value: string): Content {
  return {
    columns: [
      { width: 92, text: name, style: 'label', margin: [0, 1, 0, 0] },
      { width: '*', text: value, bold: true },
    ],
    margin: [0, 0, 0, 3],
  };
}

/** A table with a repeated head, thin rules between rows, rows never split over pages. */
export function ruledTable(widths: (string | number)[], rows: TableCell[][], headerRows = 1): Content {
  return {
    table: { headerRows, widths, body: rows, dontBreakRows: true, keepWithHeaderRows: 1 },
    layout: 'ruled',
  };
}

/** Something boxed, to be found at a glance. */
export function box(content: Content[]): Content {
  return {
    table: { widths: ['*'], body: [[{ stack: content, margin: [8, 6, 8, 6] }]] },
    layout: 'boxed',
    margin: [0, 8, 0, 8],
  };
}
