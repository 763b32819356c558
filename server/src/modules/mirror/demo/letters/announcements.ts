import { type BillingPeriod } from '../../../../domain/time/billing-period.js';
import type { FolderRow } from '../../format.js';
import type { DemoWindow } from '../time/demo-window.js';
import { monthInWords } from '../time/polish-words.js';
import { monthFacts, monthsFrom, plusDays } from '../time/demo-calendar.js';

type AnnouncementRow = FolderRow<'announcements.csv'>;

const GENERAL = [
  {
    title: 'Dyżur Rady Nadzorczej',
    body: 'Członkowie Rady Nadzorczej czekają na mieszkańców w pierwszy poniedziałek miesiąca w godz. 16–18, pokój 12.',
  },
  {
    title: 'Godziny pracy biura przed świętami',
    body: 'W piątek przed świętami biuro pracuje do godz. 12. Awarie zgłaszamy jak zwykle całą dobę.',
  },
  {
    title: 'Przegląd instalacji gazowej',
    body: 'Przegląd odbędzie się w mieszkaniach według harmonogramu na klatkach. Prosimy o obecność osoby dorosłej.',
  },
  {
    title: 'Zbiórka odpadów wielkogabarytowych',
    body: 'Meble i duże sprzęty można wystawiać przy altanach w ostatnią sobotę miesiąca do godz. 9.',
  },
] as const;

/** The notices on the board: each month one for everybody and an urgent one for one house, now and then one for an estate. */
export function* announcementRows(window: DemoWindow, estateKey: string): Generator<AnnouncementRow> {
  for (const month of monthsFrom(window.firstMonth, window.lastMonth)) {
    yield* monthly(month, estateKey);
  }
}

function* monthly(month: BillingPeriod, estateKey: string): Generator<AnnouncementRow> {
  const number = Number(month.slice(5));
  const general = GENERAL[number % GENERAL.length] ?? GENERAL[0];
  const day = monthFacts(month).first;
  yield {
    ...general,
    key: `OG-${month}-1`,
    is_urgent: false,
    published_at: `${plusDays(day, -6)}T09:00:00`,
    valid_until: monthFacts(month).last,
  };
  yield {
    key: `OG-${month}-2`,
    title: 'Przerwa w dostawie ciepłej wody',
    body: `W budynku od 25. dnia miesiąca w godz. 8–14 nie będzie ciepłej wody: wymiana zaworów w węźle cieplnym (${monthInWords(month)}).\n\nPrzepraszamy za utrudnienia.`,
    is_urgent: true,
    building_key: 'B1',
    published_at: `${day}T00:01:00`,
    valid_until: monthFacts(month).last,
  };
  if (number % 2 === 1) {
    yield {
      key: `OG-${month}-3`,
      title: 'Zebranie mieszkańców osiedla',
      body: 'Zapraszamy na zebranie w świetlicy osiedlowej. W programie: plan remontów i zieleń przy budynkach.',
      is_urgent: false,
      estate_key: estateKey,
      published_at: `${plusDays(day, -3)}T10:00:00`,
      valid_until: plusDays(monthFacts(month).last, 35),
    };
  }
}
