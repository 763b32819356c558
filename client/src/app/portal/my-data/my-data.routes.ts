import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { MyDataPage } from './my-data-page/my-data-page';
import { ParametersPage } from './parameters-page/parameters-page';
import pl from './my-data.pl.json' with { type: 'json' };

/** „Moje dane”: who I am, and what my charges are based on. */
export const myDataRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./my-data.en.json', { with: { type: 'json' } }) })],
    children: [
      { path: '', component: MyDataPage },
      { path: 'miejsca', title: 'myData.places', component: ParametersPage },
    ],
  },
];
