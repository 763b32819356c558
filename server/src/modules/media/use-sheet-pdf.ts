import type { Content, TableCell } from 'pdfmake/interfaces.js';

import type { BillingPeriod } from '../../domain/time/billing-period.js';
import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import { factLine, headingText, ruledTable, smallText, titleText } from '../../platform/pdf/pdf-style.js';
import { printDay, printDecimal, printMonth } from '../../platform/pdf/polish-format.js';
import { MEDIUM_NAMES, remarkOf, type SheetMedium, type SheetSegment } from './use-sheet.js';

/** Everything that stands on the sheet. */
export interface UseSheetPaper {
  readonly sender: PaperSender;
  readonly recipient: readonly string[];
  readonly accountNumber: string;
  readonly unitAddress: string;
  readonly month: BillingPeriod;
  readonly media: readonly SheetMedium[];
  readonly freshness: PaperFreshness;
}

const DECIMALS = 3;

/** The monthly information on use, to be printed. */
export function useSheetDocument(paper: UseSheetPaper, madeAt: Date): PdfDocument {
  const title = `Informacja o zużyciu za ${printMonth(paper.month)}`;
  return {
    title: `${title}, ${paper.accountNumber}`,
    author: paper.sender.name,
    madeAt,
    foot: PAPER_FOOT,
    content: [
      paperHead(paper.sender, paper.freshness, madeAt),
      titleText(title),
      smallText('Informacja miesięczna, o której mowa w art. 45c ustawy – Prawo energetyczne. Bezpłatna.'),
      { stack: paper.recipient.map((line) => ({ text: line, bold: true })), margin: [0, 8, 0, 8] },
      factLine('Identyfikator', paper.accountNumber),
      factLine('Lokal', paper.unitAddress),
      ...(paper.media.length === 0
        ? [{ text: 'W tym miesiącu nie ma odczytów liczników tego lokalu.', margin: [0, 8, 0, 8] } as Content]
        : paper.media.flatMap(mediumBlock)),
      ...notes(paper.sender),
    ],
  };
}

function mediumBlock({ use, segments, building }: SheetMedium): Content[] {
  const { unitOfMeasure: unit } = use;
  const rows: TableCell[][] = [
    [
      { text: 'Licznik', style: 'head' },
      { text: 'Stan początkowy', style: 'headFigure' },
      { text: 'Stan końcowy', style: 'headFigure' },
      { text: `Zużycie, ${unit}`, style: 'headFigure' },
    ],
    ...segments.map(segmentRow),
  ];
  return [
    headingText(MEDIUM_NAMES[use.medium]),
    ...(segments.length > 0 ? [ruledTable(['*', 110, 110, 90], rows)] : []),
    {
      margin: [0, 6, 0, 0],
      stack: [
        factLine('Razem', `${figure(use.quantity)}${use.quantity === null ? '' : ` ${unit}`}`),
        factLine('Rok wcześniej', comparison(use)),
        factLine(
          'W budynku',
          building
            ? `średnio ${printDecimal(building.average, DECIMALS)} ${unit} (${String(building.units)} lokali)`
            : 'za mało odczytanych lokali, aby podać średnią (mniej niż 10)',
        ),
      ],
    },
  ];
}

function segmentRow(segment: SheetSegment): TableCell[] {
  const remark = remarkOf(segment);
  const name = segment.place === null ? segment.serial : `${segment.serial}, ${segment.place}`;
  return [
    { stack: [name, ...(remark === '' ? [] : [smallText(remark)])] },
    { text: stateText(segment.fromValue, segment.from), style: 'figure' },
    { text: stateText(segment.toValue, segment.to), style: 'figure' },
    { text: printDecimal(segment.quantity, DECIMALS), style: 'figure' },
  ];
}

function stateText(value: string | null, day: string): string {
  return value === null
    ? `bez odczytu\n${printDay(day)}`
    : `${printDecimal(value, DECIMALS)}\n${printDay(day)}`;
}

function comparison({ yearBefore, change, changePercent, unitOfMeasure }: SheetMedium['use']): string {
  if (yearBefore === null) return 'brak danych';
  const before = `${printDecimal(yearBefore, DECIMALS)} ${unitOfMeasure}`;
  if (change === null) return before;
  const sign = change.startsWith('-') ? '' : '+';
  const percent = changePercent === null ? '' : `, ${sign}${printDecimal(String(changePercent))}%`;
  return `${before} (zmiana ${sign}${printDecimal(change, DECIMALS)} ${unitOfMeasure}${percent})`;
}

function figure(value: string | null): string {
  return value === null ? 'odczyty tego nie pokazują' : printDecimal(value, DECIMALS);
}

function notes({ phone, email }: PaperSender): Content[] {
  return [
    headingText('Objaśnienia'),
    {
      ul: [
        'Zużycie to różnica stanów licznika. Wymiana licznika daje dwa wiersze, a zużycie jest ich sumą.',
        '„Szacunek” oznacza, że odczytu nie było i przyjęto średnią z wcześniejszego okresu; następny odczyt ją poprawi. ' +
          '„Podział według dni” oznacza, że licznik odczytano rzadziej niż co miesiąc.',
        'Porównanie z poprzednim rokiem dotyczy tego samego miesiąca i nie jest poprawiane o pogodę.',
        'Średnia w budynku obejmuje tylko lokale odczytane na początku i na końcu miesiąca; nie pokazuje nikogo z osobna.',
        'Jednostki podzielnika nie są jednostkami energii: o udziale w koszcie ciepła decyduje regulamin rozliczeń.',
        'To informacja, nie rachunek. Koszty rozlicza się raz w okresie rozliczeniowym, a rozliczenie jest bezpłatne.',
        `Uwagi i reklamacje: tel. ${phone}, ${email}, w portalu w części Kontakt.`,
      ],
      fontSize: 10,
    },
  ];
}
