import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { shownBalance } from '../../domain/ledger/balance.js';
import { ENTRY_KIND_RULES, type EntryKind } from '../../domain/ledger/entry-kinds.js';
import type { Grosze } from '../../domain/money/grosze.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import { box, fact, ruledTable, smallText, titleText } from '../../platform/pdf/pdf-style.js';
import { printAmount, printDay, printMoney } from '../../platform/pdf/polish-format.js';

/** Everything that stands on „Wyciąg z konta”; balances in grosze, debit positive. */
export interface StatementPaper {
  readonly sender: PaperSender;
  readonly holderName: string;
  readonly accountNumber: string;
  readonly unitAddress: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What was owed before `from`. */
  readonly opening: Grosze;
  /** All entries of the span in the order of the book. */
  readonly entries: readonly StatementEntry[];
  /** What is owed after the last entry. */
  readonly closing: Grosze;
  readonly freshness: PaperFreshness;
}

/** One entry of the book. */
export interface StatementEntry {
  readonly bookedOn: LocalDate;
  readonly kind: EntryKind;
  readonly title: string;
  readonly documentNumber: string | null;
  /** Debit positive. */
  readonly amount: Grosze;
  /** What was owed after it. */
  readonly balanceAfter: Grosze;
}

const WIDTHS = [55, '*', 60, 60, 68];

/**
 * The account's statement for some days: opening row, every entry, closing row, sums of both columns.
 *
 * @throws RangeError when opening + entries is not the closing balance
 */
export function statementDocument(paper: StatementPaper, madeAt: Date): PdfDocument {
  const sums = sumsOf(paper);
  if (paper.opening + sums.debits - sums.credits !== paper.closing) {
    throw new RangeError(
      `statementDocument: the entries of ${paper.accountNumber} do not add up to the closing balance`,
    );
  }
  return {
    title: `Wyciąg z konta ${paper.accountNumber}, ${printDay(paper.from)}–${printDay(paper.to)}`,
    author: paper.sender.name,
    madeAt,
    foot: PAPER_FOOT,
    content: [
      paperHead(paper.sender, paper.freshness, madeAt),
      titleText('Wyciąg z konta'),
      {
        margin: [0, 4, 0, 4],
        columnGap: 20,
        columns: [
          { width: '*', stack: [fact('Dysponent', paper.holderName)] },
          { width: 'auto', stack: [fact('Lokal', paper.unitAddress)] },
          { width: 'auto', stack: [fact('Identyfikator', paper.accountNumber)] },
          { width: 'auto', stack: [fact('Okres', `${printDay(paper.from)}–${printDay(paper.to)}`)] },
        ],
      },
      closingBox(paper),
      entryTable(paper, sums),
      { ...smallText(SIGN_LEGEND), margin: [0, 8, 0, 0] },
    ],
  };
}

const SIGN_LEGEND =
  'Saldo ze znakiem minus oznacza niedopłatę (kwotę do zapłaty), bez znaku – nadpłatę. Kwoty w złotych.';

interface Sums {
  readonly debits: Grosze;
  readonly credits: Grosze;
}

function sumsOf({ entries }: StatementPaper): Sums {
  const sum = (amounts: readonly Grosze[]): Grosze => amounts.reduce((total, amount) => total + amount, 0n);
  return {
    debits: sum(entries.map((entry) => (entry.amount > 0n ? entry.amount : 0n))),
    credits: sum(entries.map((entry) => (entry.amount < 0n ? -entry.amount : 0n))),
  };
}

function closingBox({ closing, to }: StatementPaper): Content {
  return box([
    { text: `Saldo na dzień ${printDay(to)}`, style: 'label' },
    { text: balanceInWords(closing), style: 'total', fontSize: 16 },
  ]);
}

/** The word carries the sign. */
function balanceInWords(owed: Grosze): string {
  if (owed === 0n) {
    return 'Konto rozliczone';
  }
  return owed > 0n ? `Niedopłata ${printMoney(owed)}` : `Nadpłata ${printMoney(-owed)}`;
}

function entryTable(paper: StatementPaper, sums: Sums): Content {
  return ruledTable(WIDTHS, [
    [
      { text: 'Data', style: 'head' },
      { text: 'Operacja', style: 'head' },
      { text: 'Obciążenia', style: 'headFigure' },
      { text: 'Uznania', style: 'headFigure' },
      { text: 'Saldo', style: 'headFigure' },
    ],
    balanceRow(paper.from, 'Saldo początkowe', paper.opening),
    ...paper.entries.map(entryRow),
    [
      '',
      { text: 'Razem obroty', bold: true },
      figure(printAmount(sums.debits), true),
      figure(printAmount(sums.credits), true),
      '',
    ],
    balanceRow(paper.to, 'Saldo końcowe', paper.closing),
  ]);
}

function balanceRow(on: LocalDate, name: string, owed: Grosze): TableCell[] {
  return [printDay(on), { text: name, bold: true }, '', '', figure(printAmount(shownBalance(owed)), true)];
}

function entryRow(entry: StatementEntry): TableCell[] {
  const kind = ENTRY_KIND_RULES[entry.kind].polishName;
  const about = [entry.documentNumber, entry.title === kind ? null : entry.title].filter(
    (text) => text !== null,
  );
  return [
    printDay(entry.bookedOn),
    { stack: [{ text: kind }, ...(about.length === 0 ? [] : [smallText(about.join(' · '))])] },
    figure(entry.amount > 0n ? printAmount(entry.amount) : ''),
    figure(entry.amount < 0n ? printAmount(-entry.amount) : ''),
    figure(printAmount(shownBalance(entry.balanceAfter))),
  ];
}

function figure(text: string, bold = false): TableCell {
  return { text, style: 'figure', noWrap: true, bold };
}
