import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { BalancePage } from './balance-page/balance-page';
import pl from './balance.pl.json' with { type: 'json' };

/** „Saldo”: overpayment or underpayment, on any day. */
export const balanceRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./balance.en.json', { with: { type: 'json' } }) })],
    component: BalancePage,
  },
];
