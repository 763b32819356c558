import type { Language } from '../../ui/format/language';
import { formatQuantity } from '../../ui/format/quantity';
import { unitIn } from '../../ui/format/unit';
import type { TextParams } from '../../ui/text/texts';
import type { ExplanationStepKind, InvoiceDetailQuery } from './invoices.generated';

/** A line of a document with everything its amount was made of. */
export type InvoiceLine = NonNullable<InvoiceDetailQuery['invoice']>['lines'][number];
type Step = InvoiceLine['explanation']['steps'][number];

/** One step from the quantity to the amount, ready to be shown. */
export interface ShownStep {
  readonly kind: ExplanationStepKind;
  /** Text key of the step's name. */
  readonly name: string;
  readonly params: TextParams;
  /** `48,3 m² × 2,95 zł/m² = 142,485 zł`. */
  readonly value: string;
}

/** VAT codes that are no percentage: the line bears no tax. */
const WITHOUT_RATE = ['ZW', 'NP', 'OO'];

/**
 * The steps of „Skąd ta kwota?”: quantity, rate, part of the month, their product written out, the rounding, VAT where
 * the line bears it, and the amount. The figures are the server's; here they only get words and commas.
 */
export function shownSteps(line: InvoiceLine, language: Language): readonly ShownStep[] {
  const { steps } = line.explanation;
  return steps
    .filter((step) => step.kind !== 'VAT' || hasVatStep(line))
    .map((step) => ({
      kind: step.kind,
      name: nameOf(step.kind, line),
      params: { rate: line.vatCode },
      value: step.kind === 'PRODUCT' ? writtenOut(steps, step, language) : shownValue(step, language),
    }));
}

/** Exempt lines keep the step, to say so; lines outside VAT have nothing to say. */
function hasVatStep({ vatCode, vat }: InvoiceLine): boolean {
  return vatCode === 'ZW' || vat !== 0 || !WITHOUT_RATE.includes(vatCode);
}

function nameOf(kind: ExplanationStepKind, { vatCode, priceKind }: InvoiceLine): string {
  if (kind !== 'VAT') return NAMES[kind];
  if (vatCode === 'ZW') return 'invoices.step.vatExempt';
  return priceKind === 'NET' ? 'invoices.step.vatAdded' : 'invoices.step.vatInside';
}

const NAMES: Readonly<Record<Exclude<ExplanationStepKind, 'VAT'>, string>> = {
  QUANTITY: 'invoices.step.quantity',
  RATE: 'invoices.step.rate',
  SPAN: 'invoices.step.span',
  PRODUCT: 'invoices.step.product',
  ROUNDING: 'invoices.step.rounding',
  TOTAL: 'invoices.step.total',
};

function writtenOut(steps: readonly Step[], product: Step, language: Language): string {
  const factors = steps.filter(({ kind }) => kind === 'QUANTITY' || kind === 'RATE' || kind === 'SPAN');
  const left = factors.map((step) => shownValue(step, language, step.kind === 'SPAN' ? '' : undefined));
  return `${left.join(' × ')} = ${shownValue(product, language)}`;
}

function shownValue({ kind, value, unit }: Step, language: Language, otherUnit?: string): string {
  const shownUnit = otherUnit ?? unit ?? '';
  if (kind === 'SPAN') return shownUnit === '' ? value : `${value}\u00a0${unitIn(shownUnit, language)}`;
  const given = value.split('.')[1]?.length ?? 0;
  // Money has at least two places: 35 zł/os. is written 35,00 zł/os.
  const decimals = shownUnit.startsWith('zł') ? Math.max(2, given) : given;
  return formatQuantity(value, shownUnit, decimals, language);
}
