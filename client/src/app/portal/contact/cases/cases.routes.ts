import type { Routes } from '@angular/router';
import { provideTexts } from '../../../ui/text/texts';
import { CaseListPage } from './case-list-page/case-list-page';
import { CasePage } from './case-page/case-page';
import { NewCasePage } from './new-case-page/new-case-page';
import pl from './cases.pl.json' with { type: 'json' };

/** „Zgłoszenia”: the list, a new case, and one with its messages. */
export const casesRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./cases.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', component: CaseListPage },
      { path: 'nowe', title: 'cases.new', component: NewCasePage },
      { path: ':id', title: 'cases.case', component: CasePage },
    ],
  },
];
