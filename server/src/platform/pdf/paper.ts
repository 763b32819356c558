import type { Content } from 'pdfmake/interfaces.js';
import { civilDayOf, civilTimeOf } from '../clock/clock.js';
import { letterhead } from './pdf-style.js';
import { printDay } from './polish-format.js';

/** Whose paper it is. */
export interface PaperSender {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  /** Tax number, where the paper has to name it. */
  readonly nip?: string;
}

/** How fresh the figures on a paper are. */
export interface PaperFreshness {
  /** The newest export that the figures come from; null while there is none. */
  readonly asOf: Date | null;
  /** Last day whose bank statements are booked, `YYYY-MM-DD`. */
  readonly bankBookedThrough: string | null;
}

/** The head of a paper: who sends it, how fresh it is, when it was made. */
export function paperHead(
  sender: PaperSender,
  freshness: PaperFreshness,
  madeAt: Date,
  width?: number,
): Content {
  return letterhead(
    {
      name: sender.name,
      lines: [
        `${sender.street}, ${sender.postalCode} ${sender.city}${sender.nip === undefined ? '' : `, NIP ${sender.nip}`}`,
        `tel. ${sender.phone} · ${sender.email}`,
      ],
    },
    [...freshnessLines(freshness), `Sporządzono: ${instantText(madeAt)}`],
    width,
  );
}

/** „Stan na …” and „wpłaty zaksięgowane do …”, as on every screen with money. */
function freshnessLines({ asOf, bankBookedThrough }: PaperFreshness): string[] {
  return [
    ...(asOf === null ? [] : [`Stan na ${instantText(asOf)}`]),
    ...(bankBookedThrough === null ? [] : [`wpłaty zaksięgowane do ${printDay(bankBookedThrough)}`]),
  ];
}

/** For the foot of a page: paper gets old, the portal does not. */
export const PAPER_FOOT = 'Dane informacyjne. Aktualny stan pokazuje portal Moje Rozliczenia.';

function instantText(instant: Date): string {
  return `${printDay(civilDayOf(instant))}, godz. ${civilTimeOf(instant)}`;
}
