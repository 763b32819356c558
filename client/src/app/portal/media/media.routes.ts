import type { Routes } from '@angular/router';
import { CASE_TEXTS } from '../../ui/own-cases/case-texts';
import { provideTexts } from '../../ui/text/texts';
import pl from './media.pl.json' with { type: 'json' };

/** „Media”: meters, readings, use, settlements. */
export const mediaRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(CASE_TEXTS),
      provideTexts({ pl, en: () => import('./media.en.json', { with: { type: 'json' } }) }),
    ],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'zuzycie' },
      {
        path: 'liczniki',
        title: 'media.meters',
        loadComponent: () => import('./meters-page/meters-page').then((module) => module.MetersPage),
      },
      {
        path: 'odczyty',
        title: 'media.readings',
        loadComponent: () => import('./readings-page/readings-page').then((module) => module.ReadingsPage),
      },
      {
        path: 'odczyty/podaj',
        title: 'media.submit',
        loadComponent: () =>
          import('./reading-form-page/reading-form-page').then((module) => module.ReadingFormPage),
      },
      {
        path: 'zuzycie',
        title: 'media.use',
        loadComponent: () => import('./use-page/use-page').then((module) => module.UsePage),
      },
      {
        path: 'rozliczenia',
        title: 'media.settlements',
        loadComponent: () =>
          import('./settlements-page/settlements-page').then((module) => module.SettlementsPage),
      },
      {
        path: 'rozliczenia/:id',
        title: 'media.settlement',
        loadComponent: () =>
          import('./settlement-page/settlement-page').then((module) => module.SettlementPage),
      },
    ],
  },
];
