import type { TextBundle } from '../text/texts';
import pl from './case-texts.pl.json' with { type: 'json' };

/** What every part of the portal that shows a case says of it; for `provideTexts` of its routes. */
export const CASE_TEXTS: TextBundle = {
  pl,
  en: () => import('./case-texts.en.json', { with: { type: 'json' } }),
};
