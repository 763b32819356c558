import type { Content, TableCell } from 'pdfmake/interfaces.js';

import { STEP_OF } from '../../domain/settlement/settlement-steps.js';
import { PAPER_FOOT, paperHead, type PaperFreshness, type PaperSender } from '../../platform/pdf/paper.js';
import type { PdfDocument } from '../../platform/pdf/pdf-document.js';
import { factLine, headingText, ruledTable, smallText, titleText } from '../../platform/pdf/pdf-style.js';
import { printAmount, printDay, printDecimal, printMoney } from '../../platform/pdf/polish-format.js';
import type {
  Settlement,
  SettlementBuilding,
  SettlementCheck,
  SettlementLine,
  SettlementTotal,
} from './media-settlement.type.js';
import { SETTLED_NAMES } from './use-sheet.js';

/** Everything that stands on a printed settlement. */
export interface SettlementPaper {
  readonly sender: PaperSender;
  readonly recipient: readonly string[];
  readonly accountNumber: string;
  readonly unitAddress: string;
  readonly settlement: Settlement;
  readonly lines: readonly SettlementLine[];
  readonly totals: readonly SettlementTotal[];
  readonly building: SettlementBuilding | undefined;
  readonly check: SettlementCheck;
  readonly freshness: PaperFreshness;
}

/** A settlement step by step, to be printed. */
export function settlementDocument(paper: SettlementPaper, madeAt: Date): PdfDocument {
  const { settlement, building, check } = paper;
  const { number, from, to, cost, advances, result, approvedOn, medium } = settlement;
  return {
    title: `Rozliczenie mediów ${number}`,
    author: paper.sender.name,
    madeAt,
    foot: PAPER_FOOT,
    content: [
      paperHead(paper.sender, paper.freshness, madeAt),
      titleText(`Rozliczenie mediów ${number}`),
      { stack: paper.recipient.map((line) => ({ text: line, bold: true })), margin: [0, 8, 0, 8] },
      factLine('Identyfikator', paper.accountNumber),
      factLine('Lokal', paper.unitAddress),
      factLine('Medium', SETTLED_NAMES[medium]),
      factLine('Okres', `${printDay(from)}–${printDay(to)}`),
      factLine('Zatwierdzono', printDay(approvedOn)),
      headingText('Krok po kroku'),
      ruledTable(['*', 92, 78, 78], [HEAD, ...stepRows(paper)]),
      headingText('Wynik'),
      factLine('Koszt', printMoney(cost)),
      factLine('Zaliczki', printMoney(advances)),
      factLine(resultWord(result), `${printMoney(cost)} − ${printMoney(advances)} = ${printMoney(result)}`),
      smallText(
        check.isConfirmed
          ? 'Zgadza się: portal policzył rozliczenie jeszcze raz z zapisanych odczytów, cen i udziałów.'
          : 'Uwaga: portal nie doszedł do tych samych kwot. Zapytaj Spółdzielnię.',
      ),
      ...buildingBlock(building),
    ],
  };
}

const HEAD: TableCell[] = [
  { text: 'Pozycja', style: 'head' },
  { text: 'Ilość', style: 'headFigure' },
  { text: 'Cena, zł', style: 'headFigure' },
  { text: 'Kwota, zł', style: 'headFigure' },
];

/** Step by step in the order of counting, each of several lines with what they come to. */
function stepRows({ lines, totals }: SettlementPaper): TableCell[][] {
  return totals.flatMap((total) => {
    const ofStep = lines.filter(({ kind }) => STEP_OF[kind] === total.step);
    const rows = ofStep.map(rowOf);
    const isNothing = total.step === 'METERS' && total.quantity === null;
    return ofStep.length < 2 || isNothing ? rows : [...rows, totalRow(total)];
  });
}

function totalRow({ step, quantity, unitOfMeasure, amount }: SettlementTotal): TableCell[] {
  return [
    { text: `Razem: ${STEP_NAMES[step]}`, style: 'strong' },
    { text: quantityText(quantity, unitOfMeasure), style: 'strongFigure' },
    '',
    { text: step === 'METERS' ? '' : printAmount(amount), style: 'strongFigure' },
  ];
}

const STEP_NAMES: Readonly<Record<SettlementTotal['step'], string>> = {
  METERS: 'odczyty',
  COST: 'koszt',
  DIFFERENCE: 'różnica',
  ADVANCES: 'zaliczki',
};

function quantityText(quantity: string | null, unitOfMeasure: string | null): string {
  return quantity === null ? '' : `${printDecimal(quantity, 3)} ${unitOfMeasure ?? ''}`;
}

function resultWord(result: bigint): string {
  if (result === 0n) return 'Rozliczone';
  return result > 0n ? 'Dopłata' : 'Nadpłata';
}

function rowOf(line: SettlementLine): TableCell[] {
  const details = detailsOf(line);
  return [
    { stack: [line.description, ...details.map(smallText)] },
    {
      text: quantityText(line.quantity, line.unitOfMeasure),
      style: 'figure',
    },
    { text: line.rate === null ? '' : printDecimal(line.rate, 2), style: 'figure' },
    { text: line.kind === 'METER' ? '' : printAmount(line.amount), style: 'figure' },
  ];
}

/** What a line follows from, as one would write it by hand. */
export function detailsOf(line: SettlementLine): string[] {
  const { kind, fromValue, toValue, fromOn, toOn, factor, isEstimated } = line;
  const { shareOwn, shareAll, pool, poolAmount } = line;
  if (kind === 'METER' && fromValue !== null && toValue !== null && fromOn !== null && toOn !== null) {
    const used = `${printDecimal(toValue, 3)} (${printDay(toOn)}) − ${printDecimal(fromValue, 3)} (${printDay(fromOn)})`;
    const states = factor === null ? used : `(${used}) × ${printDecimal(factor, 2)}`;
    return [isEstimated ? `${states}, szacunek` : states, ...openingOf(line)];
  }
  if (shareOwn === null || shareAll === null) return [];
  const share = `${printDecimal(shareOwn)} ÷ ${printDecimal(shareAll)}`;
  if (kind === 'DIFFERENCE' && pool !== null) return [`${printDecimal(pool, 3)} m³ × ${share}`];
  return kind === 'SHARE' && poolAmount !== null ? [`${printMoney(poolAmount)} × ${share}`] : [];
}

function openingOf({ opening, formerOn, formerValue }: SettlementLine): string[] {
  if (opening === 'CONTINUED') return ['stan początkowy jak w poprzednim rozliczeniu'];
  if (opening === 'NEW_METER') return ['licznika nie było w poprzednim rozliczeniu'];
  if (opening !== 'DIFFERENT' || formerValue === null || formerOn === null) return [];
  return [`poprzednie rozliczenie kończy się stanem ${printDecimal(formerValue, 3)} (${printDay(formerOn)})`];
}

function buildingBlock(building: SettlementBuilding | undefined): Content[] {
  if (!building) return [];
  const { units, mainMeter, unitsUse, difference, differencePercent, cost } = building;
  return [
    headingText('Budynek'),
    factLine('Lokali', String(units)),
    ...(mainMeter === null ? [] : [factLine('Licznik główny', `${printDecimal(mainMeter, 3)} m³`)]),
    ...(unitsUse === null ? [] : [factLine('Suma lokali', `${printDecimal(unitsUse, 3)} m³`)]),
    ...(difference === null
      ? []
      : [
          factLine(
            'Różnica',
            `${printDecimal(difference, 3)} m³ (${printDecimal(String(differencePercent ?? 0))}% licznika głównego)`,
          ),
        ]),
    ...(cost === null ? [] : [factLine('Koszt budynku', printMoney(cost))]),
  ];
}
