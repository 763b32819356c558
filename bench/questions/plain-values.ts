/** A value without the texts of cursors, which every side writes in its own way; that there is one is kept. */
export function withoutCursors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCursors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === 'endCursor' ? member !== null : withoutCursors(member),
    ]),
  );
}

/** Where two values differ first, as a path; undefined when they are equal. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | undefined {
  if (isObject(one) && isObject(other)) {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = firstDifference(one[name], other[name], `${path}.${name}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (Object.is(one, other)) return undefined;
  return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
