const WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Whether a text is a tax number (NIP): ten digits without separators, the last one the check digit. */
export function isNip(text: string): boolean {
  if (!/^\d{10}$/.test(text)) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return sum % 11 === Number(text[9]);
}
