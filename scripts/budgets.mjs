// npm run budgets: what a resident's browser must fetch before the first screen, compressed as it travels, against
// the limits below; and what each part of the portal that is loaded later adds. Fails above a limit, warns above nine
// tenths of it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from './build-if-stale.mjs';

const CLIENT = 'dist/client';

await buildIfStale();
const page = readFileSync(join(CLIENT, 'index.html'), 'utf8');
const initial = withImports(named(/(?:src|href)="([^"]+\.js)"/g));
const pages = globSync('*.js', { cwd: CLIENT }).flatMap((file) =>
  importsOf(file, /import\([`"]\.\/([^`"]+\.js)[`"]\)/g),
);
const later = [...new Set(pages)].map((file) =>
  [...withImports([file])].filter((needed) => !initial.has(needed)),
);

const rows = [
  ['initial JavaScript', 185, compressed([...initial])],
  ['initial styles', 10, compressed(named(/href="([^"]+\.css)"/g))],
  ['icon sprite', 15, compressed(globSync('icons*.svg', { cwd: CLIENT }))],
  ['preloaded fonts', 80, plain(named(/href="([^"]+\.woff2)"/g))],
  ['heaviest page loaded later', 30, Math.max(0, ...later.map(compressed))],
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

/** Names that the code of a file holds in such a place. */
function importsOf(file, pattern) {
  return [...readFileSync(join(CLIENT, file), 'utf8').matchAll(pattern)].map(([, name]) => name);
}

/** Files with everything they import in turn before they can run. */
function withImports(files) {
  const found = new Set(files);
  for (const file of found) {
    for (const name of importsOf(file, /(?:from|import) ?"\.\/([^"]+\.js)"/g)) found.add(name);
  }
  return found;
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
