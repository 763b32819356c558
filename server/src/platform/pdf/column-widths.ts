/** How wide signs are, as shares of the size of the text; a little more than the font has, so that nothing breaks. */
const SIGN_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[mwMW@%]/, 0.91],
  [/\p{Lu}/u, 0.69],
  [/[ .,:;'|ilj\-–]/, 0.3],
  [/[ftr/()]/, 0.42],
];
const USUAL_WIDTH = 0.6;

/** Longer words (sums, addresses of mail) may break; points. */
const LONGEST_WORD = 130;
/** A text is given no more room than this while others need it; points. */
const LONGEST_LINE = 240;

/**
 * Widths of a table's columns so that no word breaks and as few lines as possible do, whatever stands in them.
 *
 * @param cells the texts of each column, its heading among them
 * @param room all widths together, points
 * @returns widths in points that make up the room; where not even the words fit, each gives way in its share
 */
export function columnWidths(
  cells: readonly (readonly string[])[],
  { room, textSize }: { readonly room: number; readonly textSize: number },
): readonly number[] {
  const least = cells.map((texts) =>
    most(
      texts.flatMap((text) => text.split(' ')),
      textSize,
      LONGEST_WORD,
    ),
  );
  const wanted = cells.map((texts, index) =>
    Math.max(least[index] ?? 0, most(texts, textSize, LONGEST_LINE)),
  );
  const leastRoom = sumOf(least);
  if (leastRoom >= room) return least.map((width) => (width * room) / leastRoom);
  const missing = wanted.map((width, index) => width - (least[index] ?? 0));
  const wantedMore = sumOf(missing);
  if (wantedMore >= room - leastRoom) {
    return least.map((width, index) => width + ((missing[index] ?? 0) * (room - leastRoom)) / wantedMore);
  }
  const spare = room - sumOf(wanted);
  return wanted.map((width) => width + (spare * width) / sumOf(wanted));
}

/** Points that the columns would take if no line broke. */
export function widthWanted(cells: readonly (readonly string[])[], textSize: number): number {
  return sumOf(cells.map((texts) => most(texts, textSize, LONGEST_LINE)));
}

function most(texts: readonly string[], textSize: number, limit: number): number {
  return texts.reduce((longest, text) => Math.max(longest, Math.min(limit, widthOf(text) * textSize)), 0);
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += SIGN_WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL_WIDTH;
  return width;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
