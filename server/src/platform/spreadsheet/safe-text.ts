/**
 * What a spreadsheet may take for a formula: a text that begins, after blanks that it skips, with one of these signs,
 * in their usual or full-width form, or with a tab or a line's end.
 */
const LOOKS_LIKE_FORMULA = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;
/** Spreadsheets show a text after it as it is. */
const TEXT_MARK = "'";

/**
 * A text that no spreadsheet runs: names, titles of transfers and notes come from other people.
 * What looks like a formula gets an apostrophe before it; everything else stays as it was.
 */
export function safeText(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `${TEXT_MARK}${text}` : text;
}
