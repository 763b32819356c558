import { readVectors } from '../../../../test/vectors/read-vectors.js';
import {
  printAmount,
  printDay,
  printDayInWords,
  printDecimal,
  printMoney,
  printMonth,
} from './polish-format.js';

interface LocaleCases {
  readonly money: readonly { readonly gr: number; readonly text: string }[];
}

const { money } = readVectors('locale_cases') as LocaleCases;

describe('printMoney', () => {
  it.each(money)('prints $gr grosze as $text, the minus a real one', ({ gr, text }) => {
    expect(printMoney(BigInt(gr))).toBe(text.replace('-', '\u2212'));
  });

  it('never lets an amount break over two lines', () => {
    expect(printMoney(123_456_789n)).not.toContain(' ');
    expect(printAmount(-123_456_789n)).toBe('\u22121\u00A0234\u00A0567,89');
  });
});

describe('printDecimal', () => {
  it.each([
    { text: '48.3000', digits: 0, printed: '48,3' },
    { text: '5.0000', digits: 0, printed: '5' },
    { text: '13.6200', digits: 2, printed: '13,62' },
    { text: '35', digits: 2, printed: '35,00' },
    { text: '0.1042', digits: 2, printed: '0,1042' },
    { text: '-1.5', digits: 0, printed: '\u22121,5' },
    { text: '1250.125', digits: 3, printed: '1\u00A0250,125' },
  ])('prints $text with at least $digits digits as $printed', ({ text, digits, printed }) => {
    expect(printDecimal(text, digits)).toBe(printed);
  });
});

describe('days and months', () => {
  it('puts the month after a day in the genitive, alone in the nominative', () => {
    expect(printDay('2026-11-05')).toBe('05.11.2026');
    expect(printDayInWords('2026-11-05')).toBe('5\u00A0listopada\u00A02026');
    expect(printMonth('2026-11')).toBe('listopad\u00A02026');
  });
});
