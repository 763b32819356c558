// npm run build: builds what is missing or out of date; `server` or `client` as an argument for one part.
import './require-node.mjs';
import { buildIfStale } from './build-if-stale.mjs';

const parts = process.argv.slice(2);
await buildIfStale(parts.length > 0 ? parts : undefined);
