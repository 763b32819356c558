/** What a plot shows: lines over the same few places. */
export interface LinePlot {
  readonly title: string;
  readonly x: { readonly label: string; readonly values: readonly number[] };
  readonly y: string;
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 190;
const TOP = 50;
const BOTTOM = 60;
/** Told apart by eyes that see few colours, on light and dark ground. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#777777'];
const INK = '#666';

/** A plot as SVG, its vertical axis from nought. */
export function linePlot(plot: LinePlot): string {
  const highest = Math.max(...plot.lines.flatMap((line) => line.values)) * 1.15;
  const longest = Math.max(...plot.x.values);
  const xOf = (value: number): number => LEFT + (value / longest) * (WIDTH - LEFT - RIGHT);
  const yOf = (value: number): number => HEIGHT - BOTTOM - (value / highest) * (HEIGHT - TOP - BOTTOM);
  const summary = plot.lines
    .map(({ name, values }) => `${name}: ${values.map((value) => value.toFixed(2)).join(', ')}`)
    .join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>${plot.title}</title>`,
    `<desc>${summary}</desc>`,
    text(LEFT, 26, plot.title, 'start', 'font-weight="bold" font-size="15"'),
    ...axisMarks(highest, yOf),
    ...plot.x.values.map((value) => text(xOf(value), HEIGHT - BOTTOM + 20, String(value), 'middle')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 16, plot.x.label, 'middle'),
    `<g transform="rotate(-90 18 ${String(HEIGHT / 2)})">${text(18, HEIGHT / 2, plot.y, 'middle')}</g>`,
    ...plot.lines.flatMap((line, index) => drawn(line, index, plot.x.values, xOf, yOf)),
    '</svg>',
    '',
  ].join('\n');
}

function axisMarks(highest: number, yOf: (value: number) => number): string[] {
  const step = niceStep(highest / 4);
  const marks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
  return marks.flatMap((mark) => [
    `<line x1="${String(LEFT)}" x2="${String(WIDTH - RIGHT)}" y1="${at(yOf(mark))}" y2="${at(yOf(mark))}" stroke="${INK}" stroke-opacity="0.25"/>`,
    text(LEFT - 8, yOf(mark) + 4, String(Number(mark.toPrecision(3))), 'end'),
  ]);
}

/** 1, 2 or 5 times a power of ten, not below the value. */
function niceStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((times) => times * power >= value) ?? 10);
}

function drawn(
  line: LinePlot['lines'][number],
  index: number,
  places: readonly number[],
  xOf: (value: number) => number,
  yOf: (value: number) => number,
): string[] {
  const colour = COLOURS[index % COLOURS.length] ?? INK;
  const points = line.values.map((value, place) => [xOf(places[place] ?? 0), yOf(value)] as const);
  const last = points.at(-1) ?? [0, 0];
  return [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')}"/>`,
    ...points.map(([x, y]) => `<circle cx="${at(x)}" cy="${at(y)}" r="4" fill="${colour}"/>`),
    text(last[0] + 10, last[1] + 4, line.name, 'start', `style="fill:${colour}"`),
  ];
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="${INK}" ${more}>${words}</text>`;
}

function at(value: number): string {
  return value.toFixed(1);
}
