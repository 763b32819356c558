/**
 * Builds the client's one icon sprite from Material Symbols: only the icons named in ui/icon/icon-names.ts.
 *
 *   node scripts/icons.mjs            writes client/public/icons.svg
 *   node scripts/icons.mjs --check    fails when the file is not what the list gives
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LIST = 'client/src/app/ui/icon/icon-names.ts';
const SPRITE = 'client/public/icons.svg';
const SOURCE = 'node_modules/@material-symbols/svg-400/rounded';

const names = [...readFileSync(LIST, 'utf8').matchAll(/^ {2}'([a-z0-9_]+)',$/gm)].map((match) => match[1]);

/** One icon as a symbol; the source's own size is dropped, the place that uses it decides. */
function symbol(name) {
  const svg = readFileSync(`${SOURCE}/${name}.svg`, 'utf8');
  const [, viewBox] = svg.match(/viewBox="([^"]+)"/);
  const [, body] = svg.match(/<svg[^>]*>(.*)<\/svg>/s);
  return `<symbol id="icon-${name}" viewBox="${viewBox}">${body}</symbol>`;
}

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${names.map(symbol).join('\n')}\n</svg>\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(SPRITE, 'utf8') !== sprite) {
    console.error(`icons: ${SPRITE} is out of date; run node scripts/icons.mjs`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(SPRITE, sprite);
  console.log(`icons: ${names.length} icons, ${sprite.length} bytes`);
}
