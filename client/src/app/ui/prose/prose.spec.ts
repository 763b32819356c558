import { proseBlocks } from './prose';

describe('proseBlocks', () => {
  it('parts paragraphs at empty lines and knows headings', () => {
    expect(proseBlocks('Wstęp.\n\n## Administrator\nSpółdzielnia.\n\n\nKoniec\ntekstu.')).toEqual([
      { kind: 'paragraph', text: 'Wstęp.' },
      { kind: 'heading', text: 'Administrator' },
      { kind: 'paragraph', text: 'Spółdzielnia.' },
      { kind: 'paragraph', text: 'Koniec\ntekstu.' },
    ]);
  });

  it('reads line ends of Windows', () => {
    expect(proseBlocks('A\r\n\r\nB').map((block) => block.text)).toEqual(['A', 'B']);
  });
});
