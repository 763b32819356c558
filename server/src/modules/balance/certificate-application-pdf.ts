import type { Content } from 'pdfmake/interfaces.js';

import type { LocalDate } from '../../domain/time/local-date.js';
import type { PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import { fact, headingText, INK, smallText, titleText } from '../../platform/pdf/pdf-style.js';
import { printDay, printDayInWords } from '../../platform/pdf/polish-format.js';

/** Who asks the cooperative for what. */
export interface CertificateApplication {
  readonly cooperative: PaperSender;
  readonly applicant: string;
  /** The place in lines: street with number, then postal code and town. */
  readonly addressLines: readonly string[];
  readonly accountNumber: string;
  /** The day it is written on; the certificate is asked for as of it. */
  readonly on: LocalDate;
}

/** „Wniosek o wydanie zaświadczenia o niezaleganiu”, filled in, to be signed and brought or sent. */
export function certificateApplicationDocument(
  { cooperative, applicant, addressLines, accountNumber, on }: CertificateApplication,
  madeAt: Date,
): PdfDocument {
  return {
    title: `Wniosek o wydanie zaświadczenia o niezaleganiu, ${accountNumber}`,
    author: applicant,
    madeAt,
    content: [
      {
        columnGap: 16,
        columns: [
          { width: '*', stack: [{ text: applicant, bold: true }, ...addressLines] },
          { width: 'auto', text: `${cooperative.city}, ${printDayInWords(on)}`, alignment: 'right' },
        ],
      },
      {
        margin: [260, 24, 0, 0],
        stack: [
          { text: cooperative.name, bold: true },
          cooperative.street,
          `${cooperative.postalCode} ${cooperative.city}`,
        ],
      },
      titleText('Wniosek o wydanie zaświadczenia o niezaleganiu'),
      {
        margin: [0, 10, 0, 10],
        text: `Proszę o wydanie zaświadczenia, że nie zalegam z opłatami za lokal przy ${addressLines[0] ?? ''}, według stanu na dzień ${printDay(on)}.`,
      },
      {
        columnGap: 20,
        columns: [
          { width: '*', stack: [fact('Lokal', addressLines.join(', '))] },
          { width: 'auto', stack: [fact('Identyfikator konta', accountNumber)] },
        ],
      },
      headingText('Cel zaświadczenia (jeśli chcą Państwo podać)'),
      { text: '.'.repeat(110), margin: [0, 6, 0, 4] },
      headingText('Sposób odbioru'),
      tick('odbiorę osobiście w biurze Spółdzielni'),
      tick('proszę wysłać pocztą na adres lokalu'),
      signature(),
    ],
    foot: 'Wniosek przygotowany w portalu Moje Rozliczenia.',
  };
}

/** A box to tick, its words beside it. */
function tick(text: string): Content {
  return {
    margin: [0, 2, 0, 3],
    columnGap: 7,
    columns: [
      { width: 12, canvas: [{ type: 'rect', x: 0, y: 2, w: 11, h: 11, lineWidth: 1, lineColor: INK }] },
      { width: '*', text },
    ],
  };
}

function signature(): Content {
  return {
    margin: [270, 48, 0, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 229, y2: 0, lineWidth: 0.8, lineColor: INK }] },
      { ...smallText('czytelny podpis wnioskodawcy'), margin: [0, 3, 0, 0] },
    ],
  };
}
