import type { EnvironmentProviders } from '@angular/core';
import { provideTransloco } from '@jsverse/transloco';
import { provideTexts } from '../app/ui/text/texts';
import en from '../app/texts/en.json' with { type: 'json' };
import pl from '../app/texts/pl.json' with { type: 'json' };

/** The portal's real base texts for a component's test. */
export function provideBaseTexts(): EnvironmentProviders[] {
  return [
    ...provideTransloco({ config: { availableLangs: ['pl', 'en'], defaultLang: 'pl', prodMode: true } }),
    provideTexts({ pl, en: () => Promise.resolve({ default: en }) }),
  ];
}
