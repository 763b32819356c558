import { LOCALE_OF, type Language } from './language';

/** U+00A0: amounts never break across lines. */
const NO_BREAK_SPACE = '\u00a0';
/** U+2212: the true minus, as wide as a plus. */
const MINUS = '\u2212';

/**
 * How the sign is shown:
 * `auto` a minus when negative; `always` plus or minus, nothing for zero; `never` the bare amount (a word carries
 * the sign); `resident` turns the book's sign (debit positive) into the resident's: a charge −, a payment +.
 */
export type MoneySign = 'auto' | 'always' | 'never' | 'resident';

const formats = new Map<Language, Intl.NumberFormat>();

function formatFor(language: Language): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  // Polish by default writes 1234,56 without a group; a list of amounts needs them all alike.
  const made = new Intl.NumberFormat(LOCALE_OF[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  } as unknown as Intl.NumberFormatOptions);
  formats.set(language, made);
  return made;
}

function signOf(grosze: number, sign: MoneySign): string {
  const seen = sign === 'resident' ? -grosze : grosze;
  if (sign === 'never' || grosze === 0) return '';
  if (seen < 0) return MINUS;
  return sign === 'auto' ? '' : '+';
}

/**
 * The amount without the currency: `1 234,56`.
 *
 * @param grosze whole grosze, |grosze| ≤ 2^53
 */
export function formatAmount(grosze: number, sign: MoneySign = 'auto', language: Language = 'pl'): string {
  const size = Math.abs(grosze);
  const whole = Math.floor(size / 100);
  const exact = `${whole}.${String(size - whole * 100).padStart(2, '0')}`;
  // A decimal string is formatted exactly; a float would already be rounded.
  const digits = formatFor(language).format(exact as unknown as number);
  return signOf(grosze, sign) + digits.replace(/[\s\u202f]/g, NO_BREAK_SPACE);
}

/** The amount as every screen shows it: `1 234,56 zł`. */
export function formatMoney(grosze: number, sign: MoneySign = 'auto', language: Language = 'pl'): string {
  return `${formatAmount(grosze, sign, language)}${NO_BREAK_SPACE}zł`;
}

/** The amount as a bank's form takes it: `870,58`, no groups, no currency. */
export function plainAmount(grosze: number): string {
  const size = Math.abs(grosze);
  const whole = Math.floor(size / 100);
  return `${whole},${String(size - whole * 100).padStart(2, '0')}`;
}

/** What a person may type for an amount: `1234,5`, `1 234,56 zł`, `123.45`. */
const TYPED = /^(\d{1,12})(?:[.,](\d{1,2}))?$/;

/** Grosze of a typed amount; undefined when it is none. */
export function groszeOf(typed: string): number | undefined {
  const match = TYPED.exec(typed.replace(/\s|zł/g, ''));
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}
