import { firstDifference, withoutCursors } from './plain-values.js';

describe('plain values', () => {
  it('keeps of a cursor only whether there is one', () => {
    const page = { nodes: [{ endCursor: 'abc' }], pageInfo: { hasNextPage: true, endCursor: null } };
    expect(withoutCursors(page)).toEqual({
      nodes: [{ endCursor: true }],
      pageInfo: { hasNextPage: true, endCursor: false },
    });
  });

  it.each([
    { one: { a: [1, { b: 2 }] }, other: { a: [1, { b: 3 }] }, where: '.a.1.b: 2 and 3' },
    { one: { a: [] }, other: { a: [1] }, where: '.a.0: undefined and 1' },
    { one: { a: 1 }, other: { a: '1' }, where: '.a: 1 and "1"' },
    { one: { a: null }, other: { a: null }, where: undefined },
  ])('tells where $one and $other differ', ({ one, other, where }) => {
    expect(firstDifference(one, other)).toBe(where);
  });
});
