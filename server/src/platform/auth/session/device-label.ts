const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/**
 * A device as its owner would name it, for example „Firefox, Windows”. No version and no address
 * is kept; a program that names nothing known has no label.
 */
export function deviceLabel(userAgent: string | undefined): string | null {
  const known = [BROWSERS, SYSTEMS].flatMap((list) => firstMatch(list, userAgent ?? ''));
  return known.length > 0 ? known.join(', ') : null;
}

function firstMatch(list: readonly (readonly [RegExp, string])[], userAgent: string): string[] {
  const match = list.find(([pattern]) => pattern.test(userAgent));
  return match ? [match[1]] : [];
}
