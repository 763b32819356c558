/** How wide signs are, as shares of the size of the text; a little more than the font has, so that nothing breaks. */
const SIGN_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW@%]/, 0.91],
  [/\p{Lu}/u, 0.69],
  [/[ .,:;'|ilj\-–]/, 0.3],
  [/[ftr/()]/, 0.42],
];
const USUAL_WIDTH = 0.6;
/** Of signs that were met, so that each is looked up once. */
const metWidths = new Map<string, number>();

/** More signs than any language of the portal has. */
const MOST_MET = 1_000;

/** Longer words (sums, addresses of mail) may break; points. */
const LONGEST_WORD = 130;
/** A text is given no more room than this while others need it; points. */
const LONGEST_LINE = 240;

/** What a column asks for, points: so much that no word of it breaks, and so much that no line does. */
export interface ColumnNeed {
  readonly least: number;
  readonly wanted: number;
}

/** @param cells the texts of each column, its heading among them */
export function columnNeeds(cells: readonly (readonly string[])[], textSize: number): readonly ColumnNeed[] {
  return cells.map((texts) => {
    // Long lists say the same again and again.
    const different = new Set(texts);
    const words = new Set([...different].flatMap((text) => text.split(' ')));
    const least = most(words, textSize, LONGEST_WORD);
    return { least, wanted: Math.max(least, most(different, textSize, LONGEST_LINE)) };
  });
}

/**
 * Widths of a table's columns so that no word breaks and as few lines as possible do, whatever stands in them.
 *
 * @param room all widths together, points
 * @returns widths in points that make up the room; where not even the words fit, each gives way in its share
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = sumOf(needs.map((need) => need.least));
  if (least >= room) return needs.map((need) => (need.least * room) / least);
  const wanted = widthWanted(needs);
  if (wanted > room) {
    const share = (room - least) / (wanted - least);
    return needs.map((need) => need.least + (need.wanted - need.least) * share);
  }
  return needs.map((need) => (need.wanted * room) / wanted);
}

/** Points that the columns would take if no line broke. */
export function widthWanted(needs: readonly ColumnNeed[]): number {
  return sumOf(needs.map((need) => need.wanted));
}

function most(texts: Iterable<string>, textSize: number, limit: number): number {
  let longest = 0;
  for (const text of texts) longest = Math.max(longest, widthOf(text));
  return Math.min(limit, longest * textSize);
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += metWidths.get(sign) ?? meet(sign);
  return width;
}

function meet(sign: string): number {
  const width = SIGN_WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL_WIDTH;
  if (metWidths.size < MOST_MET) metWidths.set(sign, width);
  return width;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
