// Builds the parts whose sources differ from what they were built from. A stamp beside each result holds the
// digest of every file that went into it, so a checkout, a pull or an edit is noticed and nothing else is.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinInitial } from './join-initial.mjs';

const PARTS = [
  {
    name: 'server',
    result: 'dist/server',
    sources: [
      'server/src/**/*.ts',
      'server/tsconfig.json',
      'tsconfig.json',
      'nest-cli.json',
      '.swcrc',
      'package-lock.json',
      'trusted-documents.json',
    ],
    command: ['@nestjs/cli/bin/nest.js', 'build'],
    // The operations of the client that the server knows by id; it looks for them above its own folder.
    beside: ['trusted-documents.json'],
  },
  {
    name: 'client',
    result: 'dist/client',
    sources: [
      'client/src/**/*',
      'client/public/**/*',
      'client/*.json',
      'tsconfig.json',
      'angular.json',
      'package-lock.json',
      'scripts/join-initial.mjs',
    ],
    command: ['@angular/cli/bin/ng.js', 'build'],
    finish: joinInitial,
  },
];

/** Builds what is missing or out of date of the named parts, side by side; throws when a build fails. */
export async function buildIfStale(names = PARTS.map(({ name }) => name), say = console.log) {
  await Promise.all(PARTS.filter(({ name }) => names.includes(name)).map((part) => buildPart(part, say)));
}

async function buildPart({ name, result, sources, command, finish, beside = [] }, say) {
  const stampFile = join('dist', `.${name}.stamp`);
  const wanted = digest(sources);
  if (existsSync(result) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say(`Buduję: ${name}…`);
  rmSync(stampFile, { force: true });
  rmSync(result, { recursive: true, force: true });
  await run(command);
  await finish?.(result);
  mkdirSync('dist', { recursive: true });
  for (const file of beside) copyFileSync(file, join('dist', file));
  writeFileSync(stampFile, wanted);
}

function digest(patterns) {
  const hash = createHash('sha256');
  const files = globSync(patterns, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Shows what the build said only when it failed. */
function run([program, ...args]) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NG_CLI_ANALYTICS: 'false' },
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new Error(`${program} ${args.join(' ')} ended with code ${code}`));
    });
  });
}
