import type { Routes } from '@angular/router';
import { CASE_TEXTS } from '../../ui/own-cases/case-texts';
import { provideTexts } from '../../ui/text/texts';
import { DocumentListPage } from './document-list-page/document-list-page';
import { DocumentPage } from './document-page/document-page';
import pl from './documents.pl.json' with { type: 'json' };

/** „Dokumenty”: the letters, and one of them with its story. */
export const documentsRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(CASE_TEXTS),
      provideTexts({ pl, en: () => import('./documents.en.json', { with: { type: 'json' } }) }),
    ],
    children: [
      { path: '', component: DocumentListPage },
      { path: ':id', title: 'documents.detail', component: DocumentPage },
    ],
  },
];
