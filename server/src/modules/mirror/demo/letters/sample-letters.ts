import type { Content } from 'pdfmake/interfaces.js';
import { renderPdf } from '../../../../platform/pdf/pdf-document.js';
import { letterhead, titleText } from '../../../../platform/pdf/pdf-style.js';
import { COOPERATIVE } from '../plan/cooperative-texts.js';

/** A letter's kind, and the file that all letters of the kind share. */
export interface SampleLetter {
  readonly kind: 'CHARGE_NOTICE' | 'MEDIA_SETTLEMENT' | 'DEMAND' | 'CORRECTION' | 'INFORMATION';
  readonly file: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The same bytes every time: the letters carry no day of their own. */
const MADE_AT = new Date('2022-01-01T00:00:00Z');

/** Letters of the demo. Their text is general, since many accounts share each file; the figures are in the portal. */
export const SAMPLE_LETTERS: readonly SampleLetter[] = [
  {
    kind: 'CHARGE_NOTICE',
    file: 'wzory/zawiadomienie-o-oplatach.pdf',
    title: 'Zawiadomienie o zmianie opłat',
    paragraphs: [
      'zawiadamiamy o zmianie wysokości opłat za używanie lokalu. Nowe stawki, daty ich obowiązywania i numery uchwał są podane przy każdej pozycji naliczenia w portalu Moje Rozliczenia.',
      'Zmiana opłat zależnych od Spółdzielni wynika ze wzrostu kosztów utrzymania nieruchomości: płac, energii elektrycznej części wspólnych, konserwacji i sprzątania. Zmiana opłat niezależnych wynika z nowych taryf dostawców.',
      'Zasadność zmiany opłat można zakwestionować na drodze sądowej. Do czasu rozstrzygnięcia sporu opłaty zależne od Spółdzielni wnosi się w dotychczasowej wysokości.',
    ],
  },
  {
    kind: 'MEDIA_SETTLEMENT',
    file: 'wzory/rozliczenie-mediow.pdf',
    title: 'Rozliczenie mediów – informacja ogólna',
    paragraphs: [
      'rozliczyliśmy koszty mediów za miniony okres. Odczyty liczników, ceny, zaliczki i wynik rozliczenia Państwa lokalu są w portalu Moje Rozliczenia, w module Rachunki i płatności.',
      'Niedopłatę prosimy wpłacić w terminie podanym przy rozliczeniu. Nadpłata zmniejszy następną opłatę; na wniosek zwracamy ją na rachunek bankowy.',
      'Uwagi do rozliczenia przyjmuje Dział Rozliczeń w ciągu 30 dni od doręczenia pisma.',
    ],
  },
  {
    kind: 'DEMAND',
    file: 'wzory/wezwanie-do-zaplaty.pdf',
    title: 'Wezwanie do zapłaty',
    paragraphs: [
      'na koncie Państwa lokalu jest zaległość po terminie płatności. Jej wysokość na każdy dzień pokazuje portal Moje Rozliczenia, w module Saldo.',
      'Prosimy o wpłatę w ciągu 14 dni od doręczenia pisma. Jeśli zapłata całości jest trudna, zapraszamy do Działu Rozliczeń: zaległość można rozłożyć na raty.',
      'Jeżeli wpłata została już dokonana, prosimy uznać to pismo za nieaktualne.',
    ],
  },
  {
    kind: 'CORRECTION',
    file: 'wzory/korekta-naliczenia.pdf',
    title: 'Korekta naliczenia – informacja',
    paragraphs: [
      'po zgłoszeniu zmiany danych skorygowaliśmy naliczenie opłat. Kwoty przed zmianą i po zmianie są widoczne w portalu Moje Rozliczenia, przy korygowanym naliczeniu.',
    ],
  },
  {
    kind: 'INFORMATION',
    file: 'wzory/informacja-o-walnym-zgromadzeniu.pdf',
    title: 'Zawiadomienie o Walnym Zgromadzeniu',
    paragraphs: [
      'zapraszamy na doroczne Walne Zgromadzenie członków Spółdzielni. Porządek obrad, sprawozdania i projekty uchwał są do wglądu w siedzibie Spółdzielni na 14 dni przed zebraniem.',
      'W zebraniu można wziąć udział osobiście albo przez pełnomocnika.',
    ],
  },
];

/** The PDF of a sample letter. */
export function renderSampleLetter(letter: SampleLetter): Promise<Buffer> {
  const { name, street, postal_code: postalCode, city, phone } = COOPERATIVE;
  const content: Content[] = [
    letterhead({ name, lines: [`${street}, ${postalCode} ${city}`, `tel. ${phone}`] }, ['Pismo przykładowe']),
    titleText(letter.title),
    { text: 'Szanowni Państwo,', margin: [0, 14, 0, 8] },
    ...letter.paragraphs.map((text): Content => ({ text, margin: [0, 0, 0, 8] })),
    { text: 'Z poważaniem', margin: [0, 20, 0, 2] },
    { text: `Zarząd: ${name}` },
  ];
  return renderPdf({ title: letter.title, author: name, content, madeAt: MADE_AT, foot: name });
}
