/** A letter as its file in an archive is named after it. */
export interface NamedLetter {
  /** `YYYY-MM-DD`. */
  readonly sentOn: string;
  readonly title: string;
}

/** Longest title in a name: with the day and a number it stays far below what any file system takes. */
const TOO_LONG = /^(?<begin>.{100}).*$/su;
/** Forbidden by some file system, or read as a folder. */
// eslint-disable-next-line no-control-regex -- the forbidden characters themselves
const FORBIDDEN = /[\u0000-\u001f\u007f\u0080-\u009f\\/:*?"<>|\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Names of the letters' files in an archive, in their order: day, title, extension. Polish letters stay; what a file
 * system forbids becomes a space; names that would be equal on a disk that minds no case get „(2)”, „(3)”.
 */
export function archiveNames(letters: readonly NamedLetter[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return letters.map(({ sentOn, title }) => {
    const base = `${sentOn} ${safeTitle(title)}`.trim();
    for (let number = 1; ; number += 1) {
      const name = `${base}${number === 1 ? '' : ` (${String(number)})`}.${extension}`;
      const key = name.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}

function safeTitle(title: string): string {
  const cleaned = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  // Windows drops dots and spaces at the end of a name.
  return cleaned.replace(TOO_LONG, '$<begin>').replace(/[. ]+$/, '');
}
