import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { CalendarPage } from './calendar-page/calendar-page';
import pl from './payment-calendar.pl.json' with { type: 'json' };

/** „Kalendarz płatności”. */
export const paymentCalendarRoutes: Routes = [
  {
    path: '',
    providers: [
      provideTexts({ pl, en: () => import('./payment-calendar.en.json', { with: { type: 'json' } }) }),
    ],
    component: CalendarPage,
  },
];
