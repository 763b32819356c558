import type { Routes } from '@angular/router';
import { provideTexts } from '../ui/text/texts';
import { OfficePage } from './office-page/office-page';
import pl from './office.pl.json' with { type: 'json' };

/** The clerk's side. */
export const officeRoutes: Routes = [
  {
    path: '',
    title: 'office.title',
    providers: [provideTexts({ pl, en: () => import('./office.en.json', { with: { type: 'json' } }) })],
    component: OfficePage,
  },
];
