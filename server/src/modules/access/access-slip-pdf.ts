import type { Column, Content, ContentText } from 'pdfmake/interfaces.js';
import { civilDayOf, civilTimeOf } from '../../platform/clock/clock.js';
import { renderPdf } from '../../platform/pdf/pdf-document.js';
import {
  box,
  headingText,
  INK,
  LARGE,
  letterhead,
  smallText,
  titleText,
} from '../../platform/pdf/pdf-style.js';
import { printDay } from '../../platform/pdf/polish-format.js';
import { qrSvg } from '../../platform/pdf/qr-code.js';
import type { AccessSlip } from './access-slip.js';

const LOGIN_PATH = '/logowanie';
const QR_SIZE = 112;
const PAGE_WIDTH = 499;

/**
 * The slip handed out at the desk: one A4, the upper part for the resident, below the cut line the office's own part,
 * which has no password. The QR code opens the login page and carries nothing secret.
 */
export function accessSlipPdf(slip: AccessSlip): Promise<Buffer> {
  return renderPdf({
    title: `Dane do pierwszego logowania – ${slip.number}`,
    author: slip.cooperative.name,
    madeAt: slip.issuedAt,
    content: [...residentPart(slip), cutLine(), ...officePart(slip)],
  });
}

function residentPart(slip: AccessSlip): Content[] {
  const { cooperative } = slip;
  const validTo = printDay(civilDayOf(slip.expiresAt));
  return [
    letterhead(
      {
        name: cooperative.name,
        lines: [
          `Dział Administracji · ${cooperative.street}, ${cooperative.postalCode} ${cooperative.city}`,
          `tel. ${cooperative.phone} · ${cooperative.officeHours}`,
        ],
      },
      [`Wydano: ${issuedAtText(slip)}`, `Nr wydruku: ${slip.number}`],
    ),
    titleText('Dane do pierwszego logowania w e-BOK'),
    {
      text: [
        'Lokal ',
        { text: slip.accountNumber, bold: true },
        `, ${slip.unitAddress} · dla: `,
        { text: slip.holderName, bold: true },
      ],
    },
    box([{ columns: [credentials(slip), loginCode(slip)], columnGap: 16 }]),
    headingText('Jak się zalogować'),
    {
      ol: [
        `Wejdź na stronę ${addressOf(slip)} albo zeskanuj kod telefonem.`,
        'Wpisz identyfikator i hasło startowe. Wielkość liter i kreski w haśle nie mają znaczenia.',
        'Ustaw własne hasło (co najmniej 12 znaków). Hasło startowe przestanie działać.',
      ].map((text) => ({ text, margin: [0, 0, 0, 5] })),
    },
    warning(`Hasło startowe jest ważne do ${validTo}.`),
  ];
}

function credentials(slip: AccessSlip): Content {
  return {
    stack: [
      { text: 'Adres strony', style: 'label' },
      { text: addressOf(slip), bold: true, fontSize: 14, margin: [0, 0, 0, 10] },
      { text: 'Identyfikator', style: 'label' },
      { text: slip.login, ...LARGE, margin: [0, 0, 0, 10] },
      { text: 'Hasło startowe (jednorazowe)', style: 'label' },
      { text: slip.startingPassword, ...LARGE },
    ],
  };
}

function loginCode(slip: AccessSlip): Column {
  return {
    width: QR_SIZE + 8,
    stack: [
      { svg: qrSvg(`${slip.portalUrl}${LOGIN_PATH}`), width: QR_SIZE, alignment: 'center' },
      { ...smallText('Kod otwiera stronę logowania. Nie zawiera hasła.'), alignment: 'center' },
    ],
  };
}

function warning(strong: string): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            margin: [8, 2, 0, 2],
            text: [
              { text: `${strong} `, bold: true },
              'Pracownik Spółdzielni nigdy nie zapyta o Twoje hasło. Po zalogowaniu zniszcz ten wydruk.',
            ],
          },
        ],
      ],
    },
    layout: 'sideRule',
    margin: [0, 8, 0, 0],
  };
}

function cutLine(): Content {
  const line = (x1: number, x2: number): Content => ({
    canvas: [{ type: 'line', x1, y1: 6, x2, y2: 6, dash: { length: 3 }, lineWidth: 0.8, lineColor: INK }],
  });
  return {
    margin: [0, 30, 0, 14],
    columns: [
      { width: 24, stack: [line(0, 22)] },
      { width: 'auto', ...smallText('odcinek dla Spółdzielni') },
      { width: '*', stack: [line(6, PAGE_WIDTH - 122)] },
    ],
  };
}

function officePart(slip: AccessSlip): Content[] {
  const row = (left: readonly [string, string], right: readonly [string, string]): Content => ({
    columns: [left, right].map(([name, value]) => ({ text: [`${name}: `, strong(value)] })),
    margin: [0, 0, 0, 8],
  });
  return [
    row(['Lokal', `${slip.accountNumber}, ${slip.unitAddress}`], ['Nr wydruku', slip.number]),
    row(['Tożsamość sprawdził(a)', slip.issuedBy], ['Data', printDay(civilDayOf(slip.issuedAt))]),
    {
      text: `Potwierdzam odbiór danych dostępowych do e-BOK (identyfikator ${slip.login}).`,
      margin: [0, 2, 0, 44],
    },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 220, y2: 0, lineWidth: 0.8, lineColor: INK }] },
    { ...smallText('czytelny podpis odbierającego'), margin: [0, 4, 0, 0] },
  ];
}

function strong(text: string): ContentText {
  return { text, bold: true };
}

function issuedAtText(slip: AccessSlip): string {
  return `${printDay(civilDayOf(slip.issuedAt))}, ${civilTimeOf(slip.issuedAt)}`;
}

/** As people type it: without https://. */
function addressOf(slip: AccessSlip): string {
  return slip.portalUrl.replace(/^https?:\/\//, '');
}
