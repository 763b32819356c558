import type { Language } from './language';

/**
 * Units that are Polish words in the source, and what each is called in English. Signs (m³, kWh, GJ) are the same in
 * every language; a word nobody listed stays as the source wrote it.
 */
const ENGLISH: Readonly<Record<string, string>> = {
  'jedn.': 'units',
  'szt.': 'pcs',
  'os.': 'pers.',
  'mies.': 'months',
  dni: 'days',
  lokal: 'unit',
};

/** A unit of the source in a language: `zł/os.` → `zł/pers.`. */
export function unitIn(unit: string, language: Language): string {
  if (language === 'pl') return unit;
  return unit
    .split('/')
    .map((part) => ENGLISH[part] ?? part)
    .join('/');
}
