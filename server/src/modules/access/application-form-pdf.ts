import type { Content } from 'pdfmake/interfaces.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import {
  headingText,
  INK,
  letterhead,
  ruledTable,
  smallText,
  titleText,
} from '../../platform/pdf/pdf-style.js';

/** Whose form it is, and where to bring it. */
export interface ApplicationForm {
  readonly cooperative: {
    readonly name: string;
    readonly street: string;
    readonly postalCode: string;
    readonly city: string;
    readonly phone: string;
    readonly email: string;
    /** For example „pn.–pt. 8–15”; empty when not set. */
    readonly officeHours: string;
  };
}

const TITLES = [
  ['spółdzielcze prawo do lokalu', 'odrębna własność lokalu'],
  ['najem', 'inny: .........................................'],
] as const;
const LINE_WIDTH = 499;

/** „Pobierz wniosek”: the application for access, filled in by hand and brought to the office in person. */
export function applicationForm({ cooperative }: ApplicationForm, madeAt: Date): PdfDocument {
  const hours = cooperative.officeHours === '' ? '' : ` · ${cooperative.officeHours}`;
  return {
    title: 'Wniosek o dostęp do portalu e-BOK Moje Rozliczenia',
    author: cooperative.name,
    madeAt,
    content: [
      letterhead(
        {
          name: cooperative.name,
          lines: [
            `Dział Administracji · ${cooperative.street}, ${cooperative.postalCode} ${cooperative.city}`,
            `tel. ${cooperative.phone} · ${cooperative.email}${hours}`,
          ],
        },
        ['Data: .............................'],
      ),
      titleText('Wniosek o dostęp do portalu e-BOK Moje Rozliczenia'),
      {
        text: `Wniosek składa się osobiście w Dziale Administracji${hours === '' ? '' : ` (${cooperative.officeHours})`}. Prosimy zabrać dokument tożsamości.`,
      },
      ...applicantPart(),
      ...consentPart(cooperative.name),
      ...signaturePart('czytelny podpis wnioskodawcy'),
      ...officePart(),
    ],
  };
}

function applicantPart(): Content[] {
  return [
    headingText('Wnioskodawca (prosimy pisać drukowanymi literami)'),
    ruledTable(
      [170, '*'],
      ['Imię i nazwisko', 'Adres lokalu', 'Identyfikator konta (jeśli znany)', 'Telefon', 'E-mail'].map(
        (name) => [{ text: name, margin: [0, 6, 0, 6] }, ''],
      ),
      0,
    ),
    { text: 'Tytuł prawny do lokalu:', margin: [0, 10, 0, 4] },
    ...TITLES.map((pair): Content => ({ columns: pair.map(tick), columnGap: 6 })),
  ];
}

function consentPart(name: string): Content[] {
  return [
    headingText('Oświadczenia'),
    tick('Proszę o wydanie identyfikatora i hasła startowego do portalu.'),
    tick(
      'Zgadzam się na doręczanie mi pism Spółdzielni drogą elektroniczną na podany adres e-mail. Zgodę mogę w każdej chwili cofnąć.',
    ),
    tick('Nie zgadzam się na korespondencję elektroniczną; pisma proszę przysyłać na papierze.'),
    {
      ...smallText(
        `Administratorem danych jest ${name}. Dane z wniosku służą do wydania dostępu i prowadzenia korespondencji. Pełna informacja o przetwarzaniu danych (art. 13 RODO) jest w siedzibie Spółdzielni i w portalu.`,
      ),
      margin: [0, 6, 0, 0],
    },
  ];
}

function officePart(): Content[] {
  return [
    {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 8,
          x2: LINE_WIDTH,
          y2: 8,
          dash: { length: 3 },
          lineWidth: 0.8,
          lineColor: INK,
        },
      ],
    },
    headingText('Wypełnia Spółdzielnia'),
    tick('Tożsamość sprawdzona; rodzaj dokumentu (bez numeru): .......................................'),
    tick('Tytuł prawny do lokalu sprawdzony'),
    { text: 'Nr wydruku z hasłem startowym: D/............/....................', margin: [0, 4, 0, 0] },
    ...signaturePart('data i podpis pracownika'),
  ];
}

function signaturePart(caption: string): Content[] {
  return [
    {
      margin: [0, 22, 0, 0],
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: 230, y2: 0, lineWidth: 0.8, lineColor: INK }],
    },
    { ...smallText(caption), margin: [0, 3, 0, 4] },
  ];
}

/** A box to tick, its words beside it. */
function tick(text: string): Content {
  return {
    margin: [0, 1, 0, 2],
    columnGap: 7,
    columns: [
      { width: 12, canvas: [{ type: 'rect', x: 0, y: 2, w: 11, h: 11, lineWidth: 1, lineColor: INK }] },
      { width: '*', text },
    ],
  };
}
