import { rangeText, verdictSentence, type AdvanceProjection } from './advance-view';

const sentence = (verdict: AdvanceProjection['verdict'], missingLow: number, missingHigh: number) => {
  const { text, params } = verdictSentence(
    { verdict, missingLow, missingHigh } as AdvanceProjection,
    '31 grudnia 2026',
    'pl',
  );
  return [text, params['low'] ?? params['left'], params['high']].map((part) =>
    String(part).replace('\u00a0', ' '),
  );
};

describe('verdictSentence', () => {
  it('says how much will be missing, the smaller amount first', () => {
    expect(sentence('SHORT', 4_000, 9_000)).toEqual(['media.advance.short', '40', '90 zł']);
  });

  it('says how much will be left, the smaller amount first, without a sign', () => {
    expect(sentence('ENOUGH', -9_000, -4_000)).toEqual(['media.advance.enough', '40', '90 zł']);
    expect(sentence('ENOUGH', -2_600, 0)).toEqual(['media.advance.enoughAtMost', '0', '26 zł']);
  });

  it('says both where it may turn out either way', () => {
    expect(sentence('UNSURE', -1_100, 1_800)).toEqual(['media.advance.unsure', '11 zł', '18 zł']);
    expect(sentence('UNSURE', 0, 1_800)[0]).toBe('media.advance.atMost');
  });
});

describe('rangeText', () => {
  it('is one figure when both ends are the same', () => {
    expect([rangeText('5,0', '5,0'), rangeText('4,5', '5,5')]).toEqual(['5,0', '4,5–5,5']);
  });
});
