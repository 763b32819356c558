import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { MetersPage } from './meters-page/meters-page';
import { ReadingsPage } from './readings-page/readings-page';
import { SettlementPage } from './settlement-page/settlement-page';
import { SettlementsPage } from './settlements-page/settlements-page';
import { UsePage } from './use-page/use-page';
import pl from './media.pl.json' with { type: 'json' };

/** „Media”: meters, readings, use, settlements. */
export const mediaRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./media.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'zuzycie' },
      { path: 'liczniki', title: 'media.meters', component: MetersPage },
      { path: 'odczyty', title: 'media.readings', component: ReadingsPage },
      {
        path: 'odczyty/podaj',
        title: 'media.submit',
        loadComponent: () =>
          import('./reading-form-page/reading-form-page').then((module) => module.ReadingFormPage),
      },
      { path: 'zuzycie', title: 'media.use', component: UsePage },
      { path: 'rozliczenia', title: 'media.settlements', component: SettlementsPage },
      { path: 'rozliczenia/:id', title: 'media.settlement', component: SettlementPage },
    ],
  },
];
