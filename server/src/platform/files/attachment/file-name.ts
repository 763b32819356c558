/** Longest name without its ending, characters. */
const LONGEST = 80;
/** Names that Windows keeps for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** What a file without a usable name is called. */
const NAMELESS = 'plik';

/**
 * A name that every file system takes and that leads nowhere: the last step of what was typed, without marks that steer
 * a screen or a path, without its own ending, with the one given. Polish letters and spaces stay.
 */
export function safeFileName(typed: string, ending: string): string {
  const last = typed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N} _().-]/gu, '_')
    .replace(/_{2,}/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '');
  const cut = Array.from(stem)
    .slice(0, LONGEST)
    .join('')
    .replace(/[ .]+$/, '');
  const name = cut === '' || cut === '_' || DEVICES.test(cut) ? NAMELESS : cut;
  return `${name}.${ending}`;
}
