const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

const longDay = new Intl.DateTimeFormat('pl-PL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const longMonth = new Intl.DateTimeFormat('pl-PL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An amount as it is printed: `1 234,50 zł`, `−12,00 zł`; spaces that never break, a real minus. */
export function printMoney(grosze: bigint): string {
  return `${printAmount(grosze)}${NO_BREAK_SPACE}zł`;
}

/** The same without the currency, for columns that name it once. */
export function printAmount(grosze: bigint): string {
  const digits = (grosze < 0n ? -grosze : grosze).toString().padStart(3, '0');
  return `${grosze < 0n ? MINUS : ''}${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
}

/** A decimal as it is printed: a comma, at least so many digits after it, none dropped: `48,3`, `13,620`. */
export function printDecimal(text: string, leastDigits = 0): string {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const shown = fraction.replace(/0+$/, '').padEnd(leastDigits, '0');
  return `${text.startsWith('-') ? MINUS : ''}${grouped(whole)}${shown === '' ? '' : `,${shown}`}`;
}

/** A day in figures: `25.11.2026`. */
export function printDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** A day in words: `25 listopada 2026`. */
export function printDayInWords(day: string): string {
  return longDay.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', NO_BREAK_SPACE);
}

/** A month in words, from `2026-11` or a day of it: `listopad 2026`. */
export function printMonth(month: string): string {
  return longMonth.format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`)).replaceAll(' ', NO_BREAK_SPACE);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
}
