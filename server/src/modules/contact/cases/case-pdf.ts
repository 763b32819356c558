import type { Content } from 'pdfmake/interfaces.js';

import { civilDayOf, civilTimeOf } from '../../../platform/clock/clock.js';
import { paperHead, type PaperSender } from '../../../platform/pdf/paper.js';
import type { PdfDocument } from '../../../platform/pdf/pdf-document.js';
import { box, fact, factLine, smallText, titleText } from '../../../platform/pdf/pdf-style.js';
import { printDay } from '../../../platform/pdf/polish-format.js';
import { CASE_STATUS_NAMES, CASE_TOPIC_NAMES, CaseAuthor } from './case.enums.js';
import type { ContactCase } from './contact-case.type.js';

/** A message as it is printed. */
export interface PrintedMessage {
  readonly author: CaseAuthor;
  readonly body: string;
  readonly at: Date;
  readonly fileNames: readonly string[];
}

/** Everything that stands on the copy of a case. */
export interface CasePaper {
  readonly sender: PaperSender;
  readonly unitAddress: string;
  readonly accountNumber: string;
  readonly case: ContactCase;
  /** Oldest first. */
  readonly messages: readonly PrintedMessage[];
}

const FOOT = 'Kopia sprawy z portalu Moje Rozliczenia.';

/** „Kopia PDF”: what the case is about as it was, and every message with its time and its files' names. */
export function caseDocument(paper: CasePaper, madeAt: Date): PdfDocument {
  const { case: one } = paper;
  return {
    title: `Sprawa ${one.number}`,
    author: paper.sender.name,
    madeAt,
    foot: FOOT,
    content: [
      paperHead(paper.sender, { asOf: null, bankBookedThrough: null }, madeAt),
      titleText(`Sprawa ${one.number}`),
      {
        margin: [0, 4, 0, 4],
        columnGap: 20,
        columns: [
          { width: '*', stack: [fact('Temat', CASE_TOPIC_NAMES[one.topic])] },
          { width: 'auto', stack: [fact('Lokal', paper.unitAddress)] },
          { width: 'auto', stack: [fact('Identyfikator', paper.accountNumber)] },
          { width: 'auto', stack: [fact('Status', CASE_STATUS_NAMES[one.status])] },
        ],
      },
      ...snapshotBox(one),
      ...paper.messages.flatMap(messageBlock),
    ],
  };
}

function snapshotBox({ snapshot }: ContactCase): Content[] {
  if (!snapshot) return [];
  return [
    box([
      { text: snapshot.title, bold: true, margin: [0, 0, 0, 4] },
      ...snapshot.lines.map(({ label, value }) => factLine(label, value)),
      smallText(`Stan z ${instantText(snapshot.takenAt)}`),
    ]),
  ];
}

function messageBlock({ author, body, at, fileNames }: PrintedMessage): Content[] {
  const who = author === CaseAuthor.OFFICE ? 'Spółdzielnia' : 'Mieszkaniec';
  return [
    { text: `${who}, ${instantText(at)}`, bold: true, margin: [0, 10, 0, 2] },
    { text: body, preserveLeadingSpaces: true },
    ...(fileNames.length === 0 ? [] : [smallText(`Załączniki: ${fileNames.join(', ')}`)]),
  ];
}

function instantText(instant: Date): string {
  return `${printDay(civilDayOf(instant))}, godz. ${civilTimeOf(instant)}`;
}
