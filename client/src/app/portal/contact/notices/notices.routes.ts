import type { Routes } from '@angular/router';
import { provideTexts } from '../../../ui/text/texts';
import { NoticeListPage } from './notice-list-page/notice-list-page';
import { NoticePage } from './notice-page/notice-page';
import pl from './notices.pl.json' with { type: 'json' };

/** „Komunikaty”: what the cooperative announces, and one announcement. */
export const noticesRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./notices.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', component: NoticeListPage },
      { path: ':id', title: 'notices.one', component: NoticePage },
    ],
  },
];
