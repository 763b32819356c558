import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { buildVirtualNrb, formatNrb, ibanOf, nrb, parseNrb, sortCodeOf } from './nrb.js';

interface VectorCase {
  input: string;
  valid: boolean;
  reason: string;
  nrb?: string;
  pretty?: string;
  sort_code?: string;
  sort_code_ok?: boolean;
}

const vectors = readVectors('nrb_cases') as {
  cases: VectorCase[];
  units: { payer: number; sub: number; nrb: string; pretty: string; iban: string }[];
  samples_printed_in_W3Doc_mass_payment_page: { input: string }[];
  main_account: string;
};

const REASONS: Record<string, string> = {
  'last digit changed': 'WRONG_CHECK_DIGITS',
  'two neighbouring digits swapped': 'WRONG_CHECK_DIGITS',
  '25 digits': 'WRONG_LENGTH',
  '27 digits': 'WRONG_LENGTH',
  'letter O for zero': 'NOT_DIGITS',
  'German IBAN: valid IBAN, not an NRB': 'FOREIGN',
  empty: 'EMPTY',
  'all zeros: 0 mod 97 is not 1': 'WRONG_CHECK_DIGITS',
};

describe('parseNrb', () => {
  it.each(vectors.cases.filter((one) => one.valid))('takes $input: $reason', (vector) => {
    const parsed = parseNrb(vector.input);
    expect(parsed).toEqual({
      ok: true,
      value: { nrb: vector.nrb, warnings: vector.sort_code_ok === true ? [] : ['SORT_CODE'] },
    });
    expect(sortCodeOf(nrb(vector.input))).toBe(vector.sort_code);
    expect(formatNrb(nrb(vector.input))).toBe(vector.pretty ?? formatNrb(nrb(vector.input)));
  });

  it.each(vectors.cases.filter((one) => !one.valid))('refuses „$input”: $reason', ({ input, reason }) => {
    expect(parseNrb(input)).toEqual({ ok: false, reason: REASONS[reason] });
  });

  it.each(vectors.samples_printed_in_W3Doc_mass_payment_page)(
    'takes the printed sample $input',
    ({ input }) => {
      expect(parseNrb(input).ok).toBe(true);
    },
  );

  it('takes dashes of any kind', () => {
    expect(parseNrb('30-9990-0009–0427-0100-0000-4711').ok).toBe(true);
  });

  it('notices every single wrong digit and every swap of two neighbours', () => {
    const digits = vectors.main_account;
    for (let place = 0; place < digits.length; place += 1) {
      const own = Number(digits[place]);
      for (let other = 1; other < 10; other += 1) {
        const wrong = digits.slice(0, place) + String((own + other) % 10) + digits.slice(place + 1);
        expect(parseNrb(wrong)).toEqual({ ok: false, reason: 'WRONG_CHECK_DIGITS' });
      }
      const swapped =
        digits.slice(0, place) +
        digits
          .slice(place, place + 2)
          .split('')
          .reverse()
          .join('') +
        digits.slice(place + 2);
      expect(parseNrb(swapped).ok).toBe(swapped === digits);
    }
  });
});

describe('nrb', () => {
  it('throws on what is no account number', () => {
    expect(() => nrb('1')).toThrow(RangeError);
  });
});

describe('buildVirtualNrb', () => {
  it.each(vectors.units)('gives payer $payer, sub-account $sub the number $pretty', (unit) => {
    const built = buildVirtualNrb({
      sortCode: '99900009',
      scheme: '0427',
      subAccount: unit.sub,
      payer: BigInt(unit.payer),
    });
    expect([built, formatNrb(built), ibanOf(built)]).toEqual([unit.nrb, unit.pretty, unit.iban]);
  });

  it('builds numbers that can be read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999n }), fc.nat({ max: 99 }), (payer, subAccount) => {
        const built = buildVirtualNrb({ sortCode: '99900009', scheme: '0427', subAccount, payer });
        expect(parseNrb(formatNrb(built))).toEqual({ ok: true, value: { nrb: built, warnings: [] } });
        expect(BigInt(built.slice(16))).toBe(payer);
      }),
    );
  });

  it.each([
    { sortCode: '9990000', scheme: '0427', subAccount: 1, payer: 1n },
    { sortCode: '99900009', scheme: '427', subAccount: 1, payer: 1n },
    { sortCode: '99900009', scheme: '0427', subAccount: 100, payer: 1n },
    { sortCode: '99900009', scheme: '0427', subAccount: -1, payer: 1n },
    { sortCode: '99900009', scheme: '0427', subAccount: 1, payer: 10_000_000_000n },
    { sortCode: '99900009', scheme: '0427', subAccount: 1, payer: -1n },
  ])('refuses %p', (account) => {
    expect(() => buildVirtualNrb(account)).toThrow(RangeError);
  });
});
