import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { ContactPage } from './contact-page/contact-page';
import pl from './contact.pl.json' with { type: 'json' };

/** „Kontakt”: how the office can be reached; open to everyone. */
export const contactRoutes: Routes = [
  {
    path: '',
    providers: [provideTexts({ pl, en: () => import('./contact.en.json', { with: { type: 'json' } }) })],
    component: ContactPage,
  },
];
