import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { StartPage } from './start-page/start-page';
import pl from './start.pl.json' with { type: 'json' };

/** „Start”: what a resident sees first. */
export const startRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./start.en.json', { with: { type: 'json' } }) })],
    component: StartPage,
  },
];
