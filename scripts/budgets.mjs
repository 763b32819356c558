// npm run budgets: what a resident's browser must fetch before the first screen, compressed as it travels, against
// the limits below. Fails above a limit, warns above nine tenths of it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from './build-if-stale.mjs';

const CLIENT = 'dist/client';

await buildIfStale();
const page = readFileSync(join(CLIENT, 'index.html'), 'utf8');
const lazy = globSync('*.js', { cwd: CLIENT }).filter(
  (file) => !named(/(?:src|href)="([^"]+\.js)"/g).includes(file),
);

const rows = [
  ['initial JavaScript', 185, compressed(named(/(?:src|href)="([^"]+\.js)"/g))],
  ['initial styles', 10, compressed(named(/href="([^"]+\.css)"/g))],
  ['icon sprite', 15, compressed(globSync('icons*.svg', { cwd: CLIENT }))],
  ['preloaded fonts', 80, plain(named(/href="([^"]+\.woff2)"/g))],
  ['largest chunk loaded later', 110, Math.max(0, ...lazy.map((file) => compressed([file])))],
];

for (const [name, limitKb, bytes] of rows) {
  const kb = bytes / 1000;
  const verdict = kb > limitKb ? 'FAIL' : kb > limitKb * 0.9 ? 'warn' : 'ok  ';
  console.log(`${verdict} ${name}: ${kb.toFixed(1)} of ${limitKb} kB`);
  if (kb > limitKb) process.exitCode = 1;
}

/** Files that the index page names, each once. */
function named(pattern) {
  return [...new Set([...page.matchAll(pattern)].map(([, file]) => file))];
}

function compressed(files) {
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(CLIENT, file)), { level: 6 }).length,
    0,
  );
}

function plain(files) {
  return files.reduce((sum, file) => sum + readFileSync(join(CLIENT, file)).length, 0);
}
