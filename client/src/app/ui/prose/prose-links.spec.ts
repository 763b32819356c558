import { proseParts } from './prose-links';

describe('proseParts', () => {
  it('tells addresses apart from words and leaves the end of a sentence out', () => {
    expect(
      proseParts(
        'Zob. https://przyklad.pl/a?b=1, pisz: mailto:biuro@przyklad.pl lub dzwoń tel:+48120000099.',
      ),
    ).toEqual([
      { text: 'Zob. ' },
      { text: 'https://przyklad.pl/a?b=1', href: 'https://przyklad.pl/a?b=1' },
      { text: ', pisz: ' },
      { text: 'biuro@przyklad.pl', href: 'mailto:biuro@przyklad.pl' },
      { text: ' lub dzwoń ' },
      { text: '+48120000099', href: 'tel:+48120000099' },
      { text: '.' },
    ]);
  });

  it.each(['javascript:alert(1)', '<a href="https:x">', 'data:text/html,x', 'zwykły tekst', ''])(
    'makes no link of %j',
    (text) => {
      expect(proseParts(text).every(({ href }) => href === undefined)).toBe(true);
    },
  );
});
