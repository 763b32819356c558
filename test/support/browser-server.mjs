// The portal that the browser tests visit: the built one, on a database of its own that is thrown away afterwards.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ebok-browser-'));
chmodSync(folder, 0o755);
process.env.DATA_DIR = folder;
process.env.NODE_ENV = 'test';
process.env.LOG_LEVEL ??= 'warn';
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await import('../../dist/server/src/main.js');
