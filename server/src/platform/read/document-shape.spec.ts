import { shapeOf } from './document-shape.js';

const MANY = 1000;

describe('shapeOf', () => {
  it('is the same whatever texts are written in, however it is spaced and called', () => {
    const one = shapeOf('query One { account(number: "L0147") { id } }', MANY);
    const other = shapeOf('query Other{account(number:"""L,0200"""),{id}} # of another', MANY);
    const third = shapeOf('query { account(number: "") { id } }', MANY);
    expect(other?.key).toBe(one?.key);
    expect(third?.key).toBe(one?.key);
    expect([one, other, third].map((shape) => [shape?.name, shape?.texts])).toEqual([
      ['One', ['L0147']],
      ['Other', ['L,0200']],
      [undefined, ['']],
    ]);
  });

  it('is another for any other word', () => {
    const texts = [
      'query { account(number: "x") { id } }',
      'query { account(number: "x") { number } }',
      'query { account(number: "x") { a: id } }',
      'query { a: account(number: "x") { id } }',
      'query { account(number: x) { id b(c: "x") } }',
      'query { account(number: "x") { id b(c: 1) } }',
      'query { account(number: "x") { id b(c: 2) } }',
      'query ($x: A) { account(number: "x") { id } }',
      '{ query { account(number: "x") { id } } }',
      '{ query name { account(number: "x") { id } } }',
      'fragment query on Query { account(number: "x") { id } }',
      'subscription S { account(number: "x") { id } }',
      'subscription T { account(number: "x") { id } }',
    ];
    expect(new Set(texts.map((text) => shapeOf(text, MANY)?.key)).size).toBe(texts.length);
  });

  it('unescapes texts, and keeps them in the order of the document', () => {
    expect(shapeOf(String.raw`{ a(b: "\u0105\"\n", c: { d: ["1", "2"] }) @e(f: "3") }`, MANY)?.texts).toEqual(
      ['ą"\n', '1', '2', '3'],
    );
  });

  it.each(['{ account { id } }', '{ a(b: "', '{ ~ }', ''])('is nothing for %s', (text) => {
    expect(shapeOf(text, MANY)).toBeUndefined();
  });

  it('reads no more words than a document may have', () => {
    expect(shapeOf('{ a(b: "c") }', 8)?.texts).toEqual(['c']);
    expect(shapeOf('{ a(b: "c") }', 7)).toBeUndefined();
  });
});
