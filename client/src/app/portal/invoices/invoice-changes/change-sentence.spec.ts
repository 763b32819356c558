import type { TextParams } from '../../../ui/text/texts';
import { changeSentence, factsText, type Change } from './change-sentence';

const translate = (key: string, params: TextParams = {}): string =>
  [key.replace('invoices.change.', ''), ...Object.values(params)].join(' | ');
const facts = (quantity: string, rate: string | null, more: object = {}) =>
  ({ quantity, rate, priceKind: 'GROSS', vatCode: 'ZW', ...more }) as const;
const change = (parts: Partial<Change>): Change => ({
  cause: 'RATE',
  amount: 100,
  component: 'Woda',
  unit: 'm³',
  correction: null,
  isOfEarlier: null,
  before: facts('6.4', '13.62'),
  now: facts('7.1', '14.5'),
  ...parts,
});
const sentence = (parts: Partial<Change>): string => {
  const { before, name, after } = changeSentence(change(parts), translate, 'pl');
  return before + name + after;
};

describe('changeSentence', () => {
  it.each([
    [{}, 'rateUp | Woda | 13,62\u00a0zł/m³ | 14,50\u00a0zł/m³'],
    [{ now: facts('6.4', '13.5') }, 'rateDown | Woda | 13,62\u00a0zł/m³ | 13,50\u00a0zł/m³'],
    [{ now: facts('6.4', null) }, 'rate | Woda'],
    [
      {
        before: facts('1', '6', { priceKind: 'NET', vatCode: '8' }),
        now: facts('1', '6', { priceKind: 'NET', vatCode: '23' }),
      },
      'vat | Woda | 8% | 23%',
    ],
    [{ cause: 'QUANTITY' }, 'quantityUp | Woda | 6,4\u00a0m³ | 7,1\u00a0m³'],
    [{ cause: 'QUANTITY', now: facts('6', '14.5') }, 'quantityDown | Woda | 6,4\u00a0m³ | 6\u00a0m³'],
    [{ cause: 'NEW', before: null }, 'new | Woda'],
    [{ cause: 'GONE', now: null }, 'gone | Woda'],
    [{ cause: 'OTHER' }, 'other | Woda'],
    [{ cause: 'CORRECTION', correction: 'KOR/1', isOfEarlier: false }, 'correction | KOR/1'],
    [{ cause: 'CORRECTION', correction: 'KOR/1', isOfEarlier: true }, 'correctionEarlier | KOR/1'],
  ] as const)('of %j', (parts, expected) => {
    expect(sentence(parts as Partial<Change>)).toBe(expected);
  });
});

it('keeps the name of a component apart from the sentence', () => {
  expect(changeSentence(change({}), translate, 'en')).toEqual({
    before: 'rateUp | ',
    name: 'Woda',
    after: ' | 13.62\u00a0zł/m³ | 14.50\u00a0zł/m³',
  });
});

describe('factsText', () => {
  it('writes quantity and rate, the net one as such, or nothing', () => {
    expect(factsText(facts('6.4', '13.62'), 'm³', translate, 'pl')).toBe('6,4\u00a0m³ × 13,62\u00a0zł/m³');
    expect(factsText(facts('6.4', null), 'm³', translate, 'pl')).toBe('6,4\u00a0m³');
    expect(factsText(facts('1', '6', { priceKind: 'NET' }), 'szt.', translate, 'pl')).toBe(
      '1\u00a0szt. × net | 6,00\u00a0zł/szt.',
    );
    expect(factsText(null, 'm³', translate, 'pl')).toBe('');
  });
});
