import { readVectors } from '../../../../test/vectors/read-vectors.js';
import { localDate } from './local-date.js';
import { earliestDependentChange, latestIndependentNotice } from './notice.js';

const vectors = readVectors('charges_cases') as {
  notice_dependent: { delivered: string; new_rate_from_earliest: string }[];
  notice_independent: { due: string; notice_at_latest: string }[];
};

describe('earliestDependentChange', () => {
  it.each(vectors.notice_dependent)(
    'is $new_rate_from_earliest for a notice of $delivered',
    ({ delivered, new_rate_from_earliest }) => {
      expect(earliestDependentChange(localDate(delivered))).toBe(new_rate_from_earliest);
    },
  );
});

describe('latestIndependentNotice', () => {
  it.each(vectors.notice_independent)(
    'is $notice_at_latest for a fee due on $due',
    ({ due, notice_at_latest }) => {
      expect(latestIndependentNotice(localDate(due))).toBe(notice_at_latest);
    },
  );
});
