import type { Routes } from '@angular/router';
import { CASE_TEXTS } from '../../../ui/own-cases/case-texts';
import { provideTexts } from '../../../ui/text/texts';
import pl from './cases.pl.json' with { type: 'json' };

/** „Zgłoszenia”: the list, a new case, and one with its messages. */
export const casesRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(CASE_TEXTS),
      provideTexts({ pl, en: () => import('./cases.en.json', { with: { type: 'json' } }) }),
    ],
    children: [
      {
        path: '',
        loadComponent: () => import('./case-list-page/case-list-page').then((module) => module.CaseListPage),
      },
      {
        path: 'nowe',
        title: 'cases.new',
        loadComponent: () => import('./new-case-page/new-case-page').then((module) => module.NewCasePage),
      },
      {
        path: ':id',
        title: 'cases.case',
        loadComponent: () => import('./case-page/case-page').then((module) => module.CasePage),
      },
    ],
  },
];
