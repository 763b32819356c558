const polish = new Intl.Collator('pl', { numeric: true });

/**
 * Compares texts in the Polish order with numbers by their value: flats 2/1, 15/2, 15/10, 15A/3; ą after a, ł after l.
 * Texts that read alike but differ (15/01 and 15/1) still have an order, so that sorting gives the same list every time.
 */
export function compareNaturally(first: string, second: string): number {
  return polish.compare(first, second) || (first < second ? -1 : first > second ? 1 : 0);
}
