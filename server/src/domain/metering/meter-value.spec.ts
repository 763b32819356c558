import fc from 'fast-check';
import { formatMeterValue, parseMeterValue } from './meter-value.js';

describe('parseMeterValue', () => {
  it.each([
    ['412,318', 412318n],
    ['412.318', 412318n],
    ['412', 412000n],
    ['00012.150', 12150n],
    ['0,5000', 500n],
  ])('reads „%s” as %s thousandths', (text, value) => {
    expect(parseMeterValue(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'EMPTY'],
    ['-1', 'NEGATIVE'],
    ['1,2345', 'TOO_MANY_DECIMALS'],
    ['12 m³', 'NOT_A_NUMBER'],
  ])('refuses „%s” as %s', (text, reason) => {
    expect(parseMeterValue(text)).toEqual({ ok: false, reason });
  });

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (value) => {
        expect(parseMeterValue(formatMeterValue(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('formatMeterValue', () => {
  it('always has three digits after the point, also of a negative difference', () => {
    expect([20149n, 5n, -12n, 0n].map(formatMeterValue)).toEqual(['20.149', '0.005', '-0.012', '0.000']);
  });
});
