import { withLiterals } from './pgbench.js';

describe('withLiterals', () => {
  it('writes values as PostgreSQL reads them', () => {
    const text = 'select $1::bigint[], $2::text, $3, $10';
    const values = [['7', null], `d'Arc`, null, '', '', '', '', '', '', 'ten'];
    expect(withLiterals(text, values)).toBe(`select '{"7",null}'::bigint[], 'd''Arc'::text, null, 'ten'`);
  });

  it('hides from pgbench what it would take for its own variable', () => {
    expect(withLiterals(`select '{"a":null}', 1::int`, [])).toBe(`select '{"a":' || 'null}', 1::int`);
  });
});
