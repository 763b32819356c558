import type { Routes } from '@angular/router';
import { CASE_TEXTS } from '../../ui/own-cases/case-texts';
import { provideTexts } from '../../ui/text/texts';
import pl from './invoices.pl.json' with { type: 'json' };

/** „Faktury i zapłaty”: the list and one document. */
export const invoicesRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts(CASE_TEXTS),
      provideTexts({ pl, en: () => import('./invoices.en.json', { with: { type: 'json' } }) }),
    ],
    children: [
      {
        path: '',
        loadComponent: () =>
          import('./invoice-list-page/invoice-list-page').then((module) => module.InvoiceListPage),
      },
      {
        path: ':id',
        title: 'invoices.detail',
        loadComponent: () =>
          import('./invoice-detail-page/invoice-detail-page').then((module) => module.InvoiceDetailPage),
      },
    ],
  },
];
