import fc from 'fast-check';
import { AnswerBody } from './answer-body.js';

describe('AnswerBody', () => {
  it('is the JSON of data and extensions, to the byte, whatever was written before', () => {
    const bodies = new AnswerBody();
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3_000 }), (value, times) => {
        const data = JSON.stringify({ value, text: 'ąż€😀'.repeat(times) });
        const expected = Buffer.from(`{"data":${data},"extensions":{"cost":1}}\n`);
        expect(bodies.of(data, '{"cost":1}').equals(expected)).toBe(true);
      }),
    );
  });

  it('leaves a body alone when the next is made', () => {
    const bodies = new AnswerBody();
    const first = bodies.of('{"a":1}', '{}');
    bodies.of('{"b":2}', '{}');
    expect(first.toString()).toBe('{"data":{"a":1},"extensions":{}}\n');
  });

  it('makes room for what is longer than anything before', () => {
    const data = `"${'ż'.repeat(200_000)}"`;
    expect(JSON.parse(new AnswerBody().of(data, '{}').toString())).toEqual({
      data: JSON.parse(data) as string,
      extensions: {},
    });
  });
});
