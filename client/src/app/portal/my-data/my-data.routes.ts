import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import pl from './my-data.pl.json' with { type: 'json' };

/** „Moje dane”: who I am, and what my charges are based on. */
export const myDataRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./my-data.en.json', { with: { type: 'json' } }) })],
    children: [
      {
        path: '',
        loadComponent: () => import('./my-data-page/my-data-page').then((module) => module.MyDataPage),
      },
      {
        path: 'miejsca',
        title: 'myData.places',
        loadComponent: () =>
          import('./parameters-page/parameters-page').then((module) => module.ParametersPage),
      },
    ],
  },
];
