import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { payableOn } from '../time/business-day.js';
import { localDate } from '../time/local-date.js';
import { prescriptionHint } from './prescription.js';

const TODAY = '2026-11-22';
const { cases } = readVectors('prescription_cases') as {
  cases: {
    due: string;
    effective_due: string;
    claim_due_from: string;
    prescribed_after: string;
    'is_prescribed_on_2026-11-22': boolean;
  }[];
};

describe('prescriptionHint', () => {
  it.each(cases)('of a payment due on $due ends on $prescribed_after', (vector) => {
    const payable = payableOn(localDate(vector.due));
    expect(payable).toBe(vector.effective_due);
    expect(prescriptionHint(payable, localDate(TODAY))).toEqual({
      claimDueFrom: vector.claim_due_from,
      lastDay: vector.prescribed_after,
      hasPassed: vector['is_prescribed_on_2026-11-22'],
    });
  });

  it('has not passed on its last day', () => {
    const due = localDate('2023-01-10');
    expect(prescriptionHint(due, localDate('2026-12-31')).hasPassed).toBe(false);
    expect(prescriptionHint(due, localDate('2027-01-01')).hasPassed).toBe(true);
  });
});
