/** Where a bar of the waterfall lies, percent of the width from its left edge. */
export interface StepBar {
  readonly start: number;
  readonly size: number;
}

/** A change so small that its bar would vanish still shows as a line. */
const LEAST_SIZE = 1;

/**
 * Bars that lead step by step from one sum to another: each begins where the one before ended. The scale begins at the
 * lowest sum on the way, for next to a rent a change of a few złoty would be too small to see.
 *
 * @param before the first sum, grosze
 * @param changes what each step adds, grosze
 */
export function stepBars(before: number, changes: readonly number[]): readonly StepBar[] {
  const levels = changes.reduce<readonly number[]>(
    (all, change) => [...all, (all.at(-1) ?? 0) + change],
    [before],
  );
  const low = Math.min(...levels);
  const range = Math.max(...levels) - low;
  if (range === 0) return changes.map(() => ({ start: 0, size: LEAST_SIZE }));
  return changes.map((change, index) => {
    const [from, to] = [levels[index] ?? 0, (levels[index] ?? 0) + change];
    const size = Math.max(LEAST_SIZE, (Math.abs(change) / range) * 100);
    return { start: Math.min(((Math.min(from, to) - low) / range) * 100, 100 - size), size };
  });
}
