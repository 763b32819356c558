// The last step of building the client. The builder cuts what the first page needs into a handful of files; here it
// becomes one, and the few lines that run before the first paint move into the page itself: fewer trips before a
// resident sees what he owes. Chunks that are fetched later stay as they are, but for the names they import from.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const BEFORE_PAINT = /<script src="view\.js"[^>]*><\/script>/;
const MAIN = /<script src="(main-[\w-]+\.js)"/;
const PRELOADS = /<link rel="modulepreload" href="([\w-]+\.js)"[^>]*>/g;
/** The hash that the builder put at the end of a name; the new content gets its own. */
const HASH = /-[\w-]{8}$/;

/** @param folder the built client */
export async function joinInitial(folder) {
  const pageFile = join(folder, 'index.html');
  const page = readFileSync(pageFile, 'utf8');
  const main = MAIN.exec(page)?.[1];
  if (!main || !BEFORE_PAINT.test(page)) throw new Error('join-initial: the index page is not as expected');
  const bundle = await rolldown({ input: join(folder, main), preserveEntrySignatures: 'allow-extension' });
  const { output } = await bundle.generate({
    minify: { mangle: false, compress: false },
    entryFileNames: named,
    chunkFileNames: named,
  });
  await bundle.close();
  const entry = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (!entry || entry.imports.length > 0)
    throw new Error('join-initial: the first page still needs several files');
  for (const module of new Set(output.flatMap(({ moduleIds = [] }) => moduleIds))) rmSync(module);
  for (const chunk of output) writeFileSync(join(folder, chunk.fileName), chunk.code ?? chunk.source);
  const beforePaint = readFileSync(join(folder, 'view.js'), 'utf8');
  writeFileSync(
    pageFile,
    page
      .replace(BEFORE_PAINT, () => `<script>${beforePaint}</script>`)
      .replace(PRELOADS, '')
      .replace(main, entry.fileName),
  );
}

function named({ name }) {
  return `${name.replace(HASH, '')}-[hash].js`;
}
