import fc from 'fast-check';
import { sumGrosze } from '../money/grosze.js';
import {
  compareDocuments,
  totalWithCorrections,
  type ComparedDocument,
  type ComparedLine,
} from './compare-invoices.js';
import { PRICE_KINDS, VAT_CODES, chargeLine } from './charge.js';

/** A line charged by the rule of billing. */
function line(
  key: string,
  quantity: string,
  rate: string,
  facts: Partial<Omit<ComparedLine, 'gross'>> = {},
): ComparedLine {
  const inputs = { quantity, rate, priceKind: 'GROSS', vatCode: 'ZW', ...facts } as const;
  return { key, component: key, unit: 'm²', ...inputs, gross: chargeLine(inputs).gross };
}
const document = (...lines: ComparedLine[]): ComparedDocument => ({ lines, corrections: [] });
const shown = (before: ComparedDocument, now: ComparedDocument) =>
  compareDocuments(before, now).map((change) => [
    change.cause,
    change.component ?? change.correction,
    change.amount,
  ]);

describe('compareDocuments', () => {
  it('finds nothing between equal documents, however written', () => {
    expect(shown(document(line('Woda', '6.40', '13.620')), document(line('Woda', '6.4', '13.62')))).toEqual(
      [],
    );
  });

  it.each([
    {
      what: 'a rate',
      before: line('A', '48.3', '4.00'),
      now: line('A', '48.3', '4.25'),
      cause: 'RATE',
      by: 1_208n,
    },
    {
      what: 'a quantity',
      before: line('A', '3', '35.00'),
      now: line('A', '2', '35.00'),
      cause: 'QUANTITY',
      by: -3_500n,
    },
    {
      what: 'VAT',
      before: line('A', '1', '100.00', { priceKind: 'NET', vatCode: '8' }),
      now: line('A', '1', '100.00', { priceKind: 'NET', vatCode: '23' }),
      cause: 'RATE',
      by: 1_500n,
    },
    {
      what: 'a part of the month',
      before: line('A', '2', '31.00', { spanDays: { days: 10, of: 31 } }),
      now: line('A', '2', '31.00'),
      cause: 'QUANTITY',
      by: 4_200n,
    },
  ])('gives all of the difference to $what alone', ({ before, now, cause, by }) => {
    expect(shown(document(before), document(now))).toEqual([[cause, 'A', by]]);
  });

  it('splits a change of both: the quantity at the former price, the rest to the rate', () => {
    // 6.4 m³ × 13.62 = 87.17; 7.1 m³ × 14.50 = 102.95. At the former price 7.1 m³ are 96.70.
    expect(shown(document(line('Woda', '6.4', '13.62')), document(line('Woda', '7.1', '14.50')))).toEqual([
      ['QUANTITY', 'Woda', 953n],
      ['RATE', 'Woda', 625n],
    ]);
  });

  it('shows what is new and what is gone, the largest first', () => {
    const before = document(line('Stały', '1', '10.00'), line('Dawny', '1', '7.00'));
    const now = document(line('Stały', '1', '10.00'), line('Nowy', '1', '12.40'));
    expect(shown(before, now)).toEqual([
      ['NEW', 'Nowy', 1_240n],
      ['GONE', 'Dawny', -700n],
    ]);
  });

  it('takes another unit for another thing', () => {
    expect(
      shown(document(line('Śmieci', '2', '35.00', { unit: 'os.' })), document(line('Śmieci', '50', '1.50'))),
    ).toEqual([
      ['NEW', 'Śmieci', 7_500n],
      ['GONE', 'Śmieci', -7_000n],
    ]);
  });

  it('adds corrections of the later document and takes away those of the earlier one', () => {
    const charge = line('A', '1', '100.00');
    const before = { lines: [charge], corrections: [{ number: 'KOR/1', total: -1_500n }] };
    const now = { lines: [charge], corrections: [{ number: 'KOR/2', total: 200n }] };
    expect(shown(before, now)).toEqual([
      ['CORRECTION', 'KOR/1', 1_500n],
      ['CORRECTION', 'KOR/2', 200n],
    ]);
    expect(totalWithCorrections(before)).toBe(8_500n);
  });

  it('knows lines of one component with several rates as one, without naming a rate', () => {
    const half = (rate: string): ComparedLine => line('A', '10', rate, { spanDays: { days: 15, of: 30 } });
    const [change, ...more] = compareDocuments(
      document(line('A', '10', '3.00')),
      document(half('3.00'), half('4.00')),
    );
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      cause: 'RATE',
      amount: 500n,
      before: { quantity: '10', rate: '3' },
      now: { quantity: '10', rate: null },
    });
  });

  it('says so when the source charged another amount at the same rate and quantity', () => {
    const charged = line('A', '1', '10.00');
    expect(shown(document(charged), document({ ...charged, gross: 1_001n }))).toEqual([['OTHER', 'A', 1n]]);
  });

  it('does not divide by a quantity of nothing', () => {
    expect(shown(document(line('A', '0', '5.00')), document(line('A', '3', '6.00')))).toEqual([
      ['RATE', 'A', 1_800n],
    ]);
  });

  it('always sums to the difference of the totals, to the grosz', () => {
    const digits = (most: number, scale: number) =>
      fc.integer({ min: -most, max: most }).map((units) => (units / 10 ** scale).toFixed(scale));
    const oneLine = fc
      .record({
        key: fc.constantFrom('A', 'B', 'C', 'D'),
        unit: fc.constantFrom('m²', 'os.'),
        quantity: digits(50_000, 3),
        rate: digits(90_000, 4),
        priceKind: fc.constantFrom(...PRICE_KINDS),
        vatCode: fc.constantFrom(...VAT_CODES),
        days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        off: fc.bigInt({ min: -2n, max: 2n }),
      })
      .map(({ key, unit, quantity, rate, priceKind, vatCode, days, off }) => {
        const spanDays = days === undefined ? {} : { spanDays: { days, of: 30 } };
        const charged = line(key, quantity, rate, { unit, priceKind, vatCode, ...spanDays });
        return { ...charged, gross: charged.gross + off };
      });
    const one = fc.record({
      lines: fc.array(oneLine, { maxLength: 6 }),
      corrections: fc.array(
        fc.record({ number: fc.constantFrom('K1', 'K2'), total: fc.bigInt({ min: -9_999n, max: 9_999n }) }),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(one, one, (before, now) => {
        const changes = compareDocuments(before, now);
        expect(sumGrosze(changes.map((change) => change.amount))).toBe(
          totalWithCorrections(now) - totalWithCorrections(before),
        );
        expect(changes.every((change) => change.amount !== 0n)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
