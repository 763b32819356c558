import { inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';

/** The languages the portal speaks; Polish is the source, English a courtesy. */
export type Language = 'pl' | 'en';

/** How numbers and dates look in each language; the currency mark stays „zł” in all of them. */
export const LOCALE_OF: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' };

/** The language now shown; a reactive read, so a template that formats with it follows a switch. */
export function injectLanguage(): () => Language {
  const transloco = inject(TranslocoService);
  return () => (transloco.activeLang() === 'en' ? 'en' : 'pl');
}
