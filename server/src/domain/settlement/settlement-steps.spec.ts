import { totalSteps, type StepLine } from './settlement-steps.js';

const line = (more: Partial<StepLine>): StepLine => ({
  kind: 'OTHER',
  quantity: null,
  unitOfMeasure: null,
  amount: 0n,
  ...more,
});
const water = (kind: StepLine['kind'], quantity: bigint, amount = 0n): StepLine =>
  line({ kind, quantity, amount, unitOfMeasure: 'm³' });

describe('totalSteps', () => {
  it('adds up each step in the order of counting', () => {
    const lines = [
      line({ kind: 'ADVANCE', amount: -40_000n }),
      water('METER', 14_213n),
      water('METER', 23_022n),
      water('PRICE', 20_000n, 27_240n),
      water('PRICE', 17_235n, 23_474n),
      water('DIFFERENCE', 1_581n, 2_153n),
    ];
    expect(totalSteps(lines)).toEqual([
      { step: 'METERS', quantity: 37_235n, unitOfMeasure: 'm³', amount: 0n },
      { step: 'COST', quantity: 37_235n, unitOfMeasure: 'm³', amount: 50_714n },
      { step: 'DIFFERENCE', quantity: 1_581n, unitOfMeasure: 'm³', amount: 2_153n },
      { step: 'ADVANCES', quantity: null, unitOfMeasure: null, amount: -40_000n },
    ]);
  });

  it('adds no quantities of different units, nor where a line has none', () => {
    const heat = line({ kind: 'METER', quantity: 5_000n, unitOfMeasure: 'GJ' });
    const mixed = totalSteps([water('METER', 1_000n), heat]);
    expect(mixed).toEqual([{ step: 'METERS', quantity: null, unitOfMeasure: null, amount: 0n }]);
    const unread = line({ kind: 'METER', unitOfMeasure: 'm³' });
    expect(totalSteps([water('METER', 1_000n), unread])[0]?.quantity).toBeNull();
    expect(totalSteps([line({ amount: 300n }), line({ kind: 'SHARE', amount: 200n })])).toEqual([
      { step: 'COST', quantity: null, unitOfMeasure: null, amount: 500n },
    ]);
  });
});
