// Makes node_modules/.bin/node the Node that the project is pinned to. npm 11 links it by itself;
// npm 10 does not when several optional platform packages offer a program of the same name.
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const program = [`node-${platform}`, `node-bin-${platform}`]
  .map((name) => join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'))
  .find((path) => existsSync(path));

if (program && process.platform !== 'win32') {
  const link = join(modules, '.bin', 'node');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), program), link);
}
