import fc from 'fast-check';
import { decimalOf } from '../money/decimal.js';
import { splitByDays } from '../money/allocate.js';
import { addVat, chargeLine, VAT_CODES, type ChargeInputs } from './charge.js';
import { explainLine, type StoredLine } from './explain-line.js';

const operating: ChargeInputs = { quantity: '48.3000', rate: '2.9500', priceKind: 'GROSS', vatCode: 'ZW' };

function stored(inputs: ChargeInputs, unit = 'm²'): StoredLine {
  return { ...inputs, unit, ...chargeLine(inputs) };
}

const inputs = fc.record({
  quantity: fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }).map((units) => decimalOf(units, 4)),
  rate: fc.bigInt({ min: 0n, max: 10n ** 7n }).map((units) => decimalOf(units, 4)),
  priceKind: fc.constantFrom('NET' as const, 'GROSS' as const),
  vatCode: fc.constantFrom(...VAT_CODES),
  spanDays: fc.option(
    fc
      .integer({ min: 28, max: 31 })
      .chain((of) => fc.record({ days: fc.nat({ max: of }), of: fc.constant(of) })),
    { nil: undefined },
  ),
});

describe('explainLine', () => {
  it('shows the way of a whole month', () => {
    const explanation = explainLine(stored(operating));
    expect(explanation.steps).toEqual([
      { kind: 'QUANTITY', value: '48.3', unit: 'm²' },
      { kind: 'RATE', value: '2.95', unit: 'zł/m²' },
      { kind: 'PRODUCT', value: '142.485', unit: 'zł' },
      { kind: 'ROUNDING', value: '142.49', unit: 'zł' },
      { kind: 'VAT', value: '0.00', unit: 'zł' },
      { kind: 'TOTAL', value: '142.49', unit: 'zł' },
    ]);
    expect(explanation).toMatchObject({ matches: true, rounding: 'HALF_UP', difference: 0n });
  });

  it('shows the days of a part of a month and the VAT of a net price', () => {
    const garage = stored({
      quantity: '16.50',
      rate: '4.20',
      priceKind: 'NET',
      vatCode: '23',
      spanDays: { days: 17, of: 31 },
    });
    expect(explainLine(garage)).toMatchObject({
      steps: [
        { kind: 'QUANTITY', value: '16.5' },
        { kind: 'RATE', value: '4.2' },
        { kind: 'SPAN', value: '17/31', unit: 'dni' },
        { kind: 'PRODUCT', value: '38.0032' },
        { kind: 'ROUNDING', value: '38.00' },
        { kind: 'VAT', value: '8.74' },
        { kind: 'TOTAL', value: '46.74' },
      ],
      recomputed: { net: 3800n, vat: 874n, gross: 4674n },
      matches: true,
    });
  });

  it('says when the stored amount does not follow from the stored inputs', () => {
    expect(explainLine({ ...stored(operating), net: 14248n, gross: 14248n })).toMatchObject({
      matches: false,
      difference: -1n,
      recomputed: { gross: 14249n },
    });
    expect(explainLine({ ...stored({ ...operating, vatCode: '23' }), vat: 0n })).toMatchObject({
      matches: false,
    });
  });

  it('does not take a wrong amount of a part of a month for a share', () => {
    const half = stored({ ...operating, spanDays: { days: 15, of: 30 } });
    expect(explainLine({ ...half, net: half.net + 2n, gross: half.gross + 2n })).toMatchObject({
      matches: false,
    });
    expect(explainLine({ ...half, net: half.net - 2n, gross: half.gross - 2n })).toMatchObject({
      matches: false,
    });
  });

  it('recomputes every line that was charged by the rule', () => {
    fc.assert(
      fc.property(inputs, (charge) => {
        const line = stored(charge);
        const explanation = explainLine(line);
        expect(explanation).toMatchObject({ matches: true, rounding: 'HALF_UP', difference: 0n });
        expect(explanation.recomputed).toEqual({ net: line.net, vat: line.vat, gross: line.gross });
      }),
    );
  });

  it('explains both shares of a month that was split between two holders', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 0, max: 30 }), (charge, days) => {
        const month = chargeLine({ ...charge, spanDays: undefined });
        const whole = charge.priceKind === 'NET' ? month.net : month.gross;
        splitByDays(whole, [days, 30 - days]).forEach((price, index) => {
          const spanDays = { days: index === 0 ? days : 30 - days, of: 30 };
          const line = {
            ...charge,
            spanDays,
            unit: 'm²',
            ...addVat(price, charge.priceKind, charge.vatCode),
          };
          expect(explainLine(line).matches).toBe(true);
        });
      }),
    );
  });
});
