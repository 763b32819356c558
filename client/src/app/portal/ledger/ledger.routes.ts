import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { EntryPage } from './entry-page/entry-page';
import { LedgerPage } from './ledger-page/ledger-page';
import pl from './ledger.pl.json' with { type: 'json' };

/** „Rachunki i płatności”: the history of the account and one entry of it. */
export const ledgerRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./ledger.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', component: LedgerPage },
      { path: ':id', title: 'ledger.entry', component: EntryPage },
    ],
  },
];
