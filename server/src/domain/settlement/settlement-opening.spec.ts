import { localDate } from '../time/local-date.js';
import { explainOpening, isContinued, type ClosingState } from './settlement-opening.js';

const ON = localDate('2025-12-31');
const FORMER: readonly ClosingState[] = [
  { meterRowId: '1', on: ON, value: 398_105n },
  { meterRowId: '2', on: ON, value: 639_218n },
];

describe('explainOpening', () => {
  it.each([
    ['the state it closed with', '1', 398_105n, { opening: 'CONTINUED', closing: FORMER[0] }],
    ['a thousandth more', '1', 398_106n, { opening: 'DIFFERENT', closing: FORMER[0] }],
    ['a thousandth less', '2', 639_217n, { opening: 'DIFFERENT', closing: FORMER[1] }],
    ['a meter fitted since', '3', 12n, { opening: 'NEW_METER', closing: null }],
    ['a line without a meter', null, 12n, undefined],
    ['a line without a state', '1', null, undefined],
  ])('tells %s', (_, meterRowId, fromValue, expected) => {
    expect(explainOpening({ meterRowId, fromValue }, FORMER)).toEqual(expected);
  });

  it('has nothing to compare the first settlement with', () => {
    expect(explainOpening({ meterRowId: '1', fromValue: 0n }, [])).toEqual({
      opening: 'FIRST',
      closing: null,
    });
  });
});

describe('isContinued', () => {
  it.each([
    [['CONTINUED', 'NEW_METER', undefined], true],
    [['CONTINUED', 'DIFFERENT'], false],
    [['FIRST', 'FIRST', undefined], null],
    [['NEW_METER'], null],
    [[], null],
  ] as const)('of %j is %s', (openings, expected) => {
    expect(isContinued(openings)).toBe(expected);
  });
});
