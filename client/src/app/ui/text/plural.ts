import type { Language } from '../format/language';

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
};

/**
 * The key of the form a number asks for: `invoices.count` and 22 → `invoices.count_few` (22 faktury).
 * Polish has `_one` 1, `_few` 2–4 22–24, `_many` 0 5–21, `_other` fractions; English `_one` and `_other`.
 */
export function pluralKey(key: string, count: number, language: Language): string {
  return `${key}_${rules[language].select(count)}`;
}
