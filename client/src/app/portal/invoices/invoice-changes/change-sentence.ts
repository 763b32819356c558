import { formatQuantity, formatRate } from '../../../ui/format/quantity';
import type { Language } from '../../../ui/format/language';
import type { TextParams } from '../../../ui/text/texts';
import type { InvoiceChangesQuery } from '../invoices.generated';

/** A document beside an earlier one, as the server compared them. */
export type Comparison = NonNullable<NonNullable<InvoiceChangesQuery['invoice']>['changesSince']>;
/** One cause of the difference. */
export type Change = Comparison['changes'][number];
type Facts = NonNullable<Change['before']>;

/** The sentence behind a key. */
export type Translate = (key: string, params?: TextParams) => string;

/** A cause in words, apart from the name in it: of a component, which is Polish, or of a correction, which has a page. */
export interface ChangeSentence {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** Stands for the name while the sentence is put together; no text has it. */
const NAME_PLACE = '\u0001';

/** „Stawka „Zimna woda” wzrosła z 13,62 zł/m³ do 14,50 zł/m³”: the cause in words; the amount stands beside it. */
export function changeSentence(change: Change, translate: Translate, language: Language): ChangeSentence {
  const { key, params } = sentenceOf(change, translate, language);
  const [before = '', after = ''] = translate(key, params).split(NAME_PLACE);
  return { before, name: nameIn(change), after };
}

function nameIn({ cause, component, correction }: Change): string {
  return (cause === 'CORRECTION' ? correction : component) ?? '';
}

/** What the component was and is: „6,4 m³ × 13,62 zł/m³”; nothing where it was not. */
export function factsText(
  facts: Facts | null,
  unit: string | null,
  translate: Translate,
  language: Language,
): string {
  if (!facts) return '';
  const quantity = formatQuantity(facts.quantity, unit ?? '', undefined, language);
  return facts.rate === null ? quantity : `${quantity} × ${rateText(facts, unit, translate, language)}`;
}

function sentenceOf(
  change: Change,
  translate: Translate,
  language: Language,
): { readonly key: string; readonly params: TextParams } {
  const { cause, before, now, unit, isOfEarlier } = change;
  const component = NAME_PLACE;
  switch (cause) {
    case 'NEW':
      return { key: 'invoices.change.new', params: { component } };
    case 'GONE':
      return { key: 'invoices.change.gone', params: { component } };
    case 'OTHER':
      return { key: 'invoices.change.other', params: { component } };
    case 'CORRECTION': {
      const key = isOfEarlier ? 'invoices.change.correctionEarlier' : 'invoices.change.correction';
      return { key, params: { number: NAME_PLACE } };
    }
    case 'QUANTITY': {
      const [was, is] = [before?.quantity ?? '0', now?.quantity ?? '0'];
      const text = (quantity: string): string => formatQuantity(quantity, unit ?? '', undefined, language);
      const key = Number(is) > Number(was) ? 'invoices.change.quantityUp' : 'invoices.change.quantityDown';
      return { key, params: { component, before: text(was), now: text(is) } };
    }
    case 'RATE':
      return rateSentence(component, change, translate, language);
  }
}

function rateSentence(
  component: string,
  { before, now, unit }: Change,
  translate: Translate,
  language: Language,
) {
  if (!before || !now || before.rate === null || now.rate === null) {
    return { key: 'invoices.change.rate', params: { component } };
  }
  const [was, is] = [Number(before.rate), Number(now.rate)];
  if (was === is) {
    const params = { component, before: vatText(before.vatCode), now: vatText(now.vatCode) };
    return before.vatCode === now.vatCode
      ? { key: 'invoices.change.rate', params: { component } }
      : { key: 'invoices.change.vat', params };
  }
  return {
    key: is > was ? 'invoices.change.rateUp' : 'invoices.change.rateDown',
    params: {
      component,
      before: rateText(before, unit, translate, language),
      now: rateText(now, unit, translate, language),
    },
  };
}

function rateText(facts: Facts, unit: string | null, translate: Translate, language: Language): string {
  const text = formatRate(facts.rate ?? '0', unit ? `zł/${unit}` : 'zł', language);
  return facts.priceKind === 'NET' ? translate('invoices.change.net', { rate: text }) : text;
}

function vatText(code: string): string {
  return /^\d+$/.test(code) ? `${code}%` : code;
}
