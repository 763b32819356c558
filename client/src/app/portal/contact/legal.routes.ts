import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { LegalPage } from './legal-page/legal-page';
import pl from './contact.pl.json' with { type: 'json' };

/** Privacy, terms and accessibility: one page, the route's data say which text. */
export const legalRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./contact.en.json', { with: { type: 'json' } }) })],
    component: LegalPage,
  },
];
