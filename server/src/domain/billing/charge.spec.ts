import fc from 'fast-check';
import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { decimal, decimalOf } from '../money/decimal.js';
import {
  addVat,
  chargeLine,
  exactPrice,
  isVatCode,
  sumLines,
  VAT_CODES,
  vatOnNet,
  vatWithinGross,
} from './charge.js';

const vectors = readVectors('charges_cases') as {
  monthly: { lines: { component: string; quantity: string; rate: string; gr: number }[]; total_gr: number };
  garage_vat: { area: string; net_rate: string; net_gr: number; vat_gr: number; gross_gr: number };
};

/** `483/10` of the vectors as the exact decimal it is. */
function quantityOf(fraction: string): string {
  const [numerator = '', denominator = '1'] = fraction.split('/');
  return (Number(numerator) / Number(denominator)).toString();
}

const monthly = vectors.monthly.lines.map((line) => ({ ...line, quantity: quantityOf(line.quantity) }));
const exempt = { priceKind: 'GROSS', vatCode: 'ZW' } as const;
const amounts = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const vatCodes = fc.constantFrom(...VAT_CODES);

describe('chargeLine', () => {
  it.each(monthly)('charges $quantity × $rate of $component as $gr gr', ({ quantity, rate, gr }) => {
    expect(chargeLine({ quantity, rate, ...exempt })).toEqual({
      net: BigInt(gr),
      vat: 0n,
      gross: BigInt(gr),
    });
  });

  it('sums the rounded lines of a month', () => {
    const lines = monthly.map(({ quantity, rate }) => chargeLine({ quantity, rate, ...exempt }));
    expect(sumLines(lines).gross).toBe(BigInt(vectors.monthly.total_gr));
  });

  it('adds VAT to the net price of a garage', () => {
    const { area, net_rate, net_gr, vat_gr, gross_gr } = vectors.garage_vat;
    expect(chargeLine({ quantity: area, rate: net_rate, priceKind: 'NET', vatCode: '23' })).toEqual({
      net: BigInt(net_gr),
      vat: BigInt(vat_gr),
      gross: BigInt(gross_gr),
    });
  });

  it('takes a part of a month, rounding once', () => {
    const part = { quantity: '48.3', rate: '2.95', spanDays: { days: 10, of: 31 }, ...exempt };
    expect(chargeLine(part).gross).toBe(4596n);
    expect(chargeLine({ ...part, spanDays: { days: 31, of: 31 } }).gross).toBe(14249n);
    expect(chargeLine({ ...part, spanDays: { days: 0, of: 31 } }).gross).toBe(0n);
  });

  it('takes back exactly what it charged', () => {
    const inputs = fc.record({
      quantity: fc.bigInt({ min: 0n, max: 10n ** 9n }).map((units) => decimalOf(units, 4)),
      rate: fc.bigInt({ min: 0n, max: 10n ** 8n }).map((units) => decimalOf(units, 4)),
      priceKind: fc.constantFrom('NET' as const, 'GROSS' as const),
      vatCode: vatCodes,
    });
    fc.assert(
      fc.property(inputs, (charge) => {
        const forward = chargeLine(charge);
        const back = chargeLine({ ...charge, quantity: decimalOf(-charge.quantity.units, 4) });
        expect(sumLines([forward, back])).toEqual({ net: 0n, vat: 0n, gross: 0n });
        expect(forward.net + forward.vat).toBe(forward.gross);
      }),
    );
  });

  it.each([
    { days: 32, of: 31 },
    { days: -1, of: 31 },
    { days: 0, of: 0 },
  ])('refuses $days of $of days', (spanDays) => {
    expect(() => exactPrice({ quantity: decimal('1'), rate: decimal('1'), spanDays })).toThrow(RangeError);
  });
});

describe('VAT', () => {
  it.each([
    [8524n, '23', { net: 6930n, vat: 1594n, gross: 8524n }],
    [108n, '8', { net: 100n, vat: 8n, gross: 108n }],
    [1n, '23', { net: 1n, vat: 0n, gross: 1n }],
    [500n, 'ZW', { net: 500n, vat: 0n, gross: 500n }],
    [500n, '0', { net: 500n, vat: 0n, gross: 500n }],
  ] as const)('within %s gr at %s', (gross, code, expected) => {
    expect(vatWithinGross(gross, code)).toEqual(expected);
  });

  it('always adds up, and from net to gross and back gives the same VAT', () => {
    fc.assert(
      fc.property(amounts, vatCodes, (net, code) => {
        const forward = vatOnNet(net, code);
        expect(vatWithinGross(forward.gross, code)).toEqual(forward);
        expect(addVat(net, 'NET', code)).toEqual(forward);
        const within = addVat(net, 'GROSS', code);
        expect(within.net + within.vat).toBe(net);
      }),
    );
  });

  it('knows its codes', () => {
    expect(isVatCode('ZW')).toBe(true);
    expect(isVatCode('22')).toBe(false);
  });
});
