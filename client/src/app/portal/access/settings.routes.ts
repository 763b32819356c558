import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import pl from './access.pl.json' with { type: 'json' };

/** Password, sessions and view of the person signed in. */
export const settingsRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./access.en.json', { with: { type: 'json' } }) })],
    loadComponent: () => import('./settings-page/settings-page').then((module) => module.SettingsPage),
  },
];
