import { scaleMarks } from './bar';

describe('scaleMarks', () => {
  it.each([
    { highest: 7.3, marks: [0, 2, 4, 6, 8] },
    { highest: 8, marks: [0, 2, 4, 6, 8] },
    { highest: 0.37, marks: [0, 0.1, 0.2, 0.3, 0.4] },
    { highest: 12.1, marks: [0, 5, 10, 15] },
    { highest: 0, marks: [0, 1] },
  ])('gives round marks up to $highest', ({ highest, marks }) => {
    expect(scaleMarks(highest)).toEqual(marks);
  });
});
