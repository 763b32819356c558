import type { Routes } from '@angular/router';
import { CASE_TEXTS } from '../../ui/own-cases/case-texts';
import { provideTexts } from '../../ui/text/texts';
import pl from './ledger.pl.json' with { type: 'json' };

/** „Rachunki i płatności”: the history of the account and one entry of it. */
export const ledgerRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(CASE_TEXTS),
      provideTexts({ pl, en: () => import('./ledger.en.json', { with: { type: 'json' } }) }),
    ],
    children: [
      {
        path: '',
        loadComponent: () => import('./ledger-page/ledger-page').then((module) => module.LedgerPage),
      },
      {
        path: ':id',
        title: 'ledger.entry',
        loadComponent: () => import('./entry-page/entry-page').then((module) => module.EntryPage),
      },
    ],
  },
];
