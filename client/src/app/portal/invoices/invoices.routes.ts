import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { InvoiceDetailPage } from './invoice-detail-page/invoice-detail-page';
import { InvoiceListPage } from './invoice-list-page/invoice-list-page';
import pl from './invoices.pl.json' with { type: 'json' };

/** „Faktury i zapłaty”: the list and one document. */
export const invoicesRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./invoices.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', component: InvoiceListPage },
      { path: ':id', title: 'invoices.detail', component: InvoiceDetailPage },
    ],
  },
];
