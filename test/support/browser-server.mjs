// The portal that the browser tests visit: the built one, on a database of its own that is thrown away afterwards.
import { rmSync } from 'node:fs';

/** Chosen by playwright.config.mjs: the tests find the demo's logins there. */
const folder = process.env.BROWSER_TEST_DATA;
process.env.DATA_DIR = folder;
process.env.NODE_ENV = 'test';
process.env.LOG_LEVEL ??= 'warn';
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await import('../../dist/server/src/main.js');
