/** Months from one day to another, `YYYY-MM`, newest first: what „od” and „do” offer. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [firstYear = 0, firstMonth = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 1] = last.split('-').map(Number);
  const count = (lastYear - firstYear) * 12 + lastMonth - firstMonth + 1;
  return Array.from({ length: Math.max(0, count) }, (_, back) => {
    const months = lastYear * 12 + lastMonth - 1 - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
