import fc from 'fast-check';
import { archiveNames } from './archive-names.js';

const named = (...titles: string[]): readonly string[] =>
  archiveNames(
    titles.map((title) => ({ sentOn: '2026-02-03', title })),
    'pdf',
  );

describe('archiveNames', () => {
  it.each([
    ['Zmiana opłat w 2027 roku', '2026-02-03 Zmiana opłat w 2027 roku.pdf'],
    ['Żółć: pytanie? „źródło” <a/b>', '2026-02-03 Żółć pytanie „źródło” a b.pdf'],
    ['../../etc/passwd', '2026-02-03 .. .. etc passwd.pdf'],
    ['Koniec zdania. ', '2026-02-03 Koniec zdania.pdf'],
    ['???', '2026-02-03.pdf'],
    ['x'.repeat(300), `2026-02-03 ${'x'.repeat(100)}.pdf`],
  ])('names %s', (title, name) => {
    expect(named(title)).toEqual([name]);
  });

  it('keeps equal names apart, whatever their case', () => {
    expect(named('Wezwanie', 'wezwanie', 'Wezwanie', 'Wezwanie (2)')).toEqual([
      '2026-02-03 Wezwanie.pdf',
      '2026-02-03 wezwanie (2).pdf',
      '2026-02-03 Wezwanie (3).pdf',
      '2026-02-03 Wezwanie (2) (2).pdf',
    ]);
  });

  it('gives every letter a name of its own that leads into no folder', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })), (titles) => {
        const names = named(...titles);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        expect(names.filter((name) => /[\\/:]/.test(name) || !/\.pdf$/.test(name))).toEqual([]);
      }),
    );
  });
});
