// npm start: builds what is not built, then runs the portal in this very process, so that signals reach it.
import './require-node.mjs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
await buildIfStale();
await import('../dist/server/src/main.js');
