// npm run bench: measures the portal beside its peers on an invented cooperative (docs/benchmarks.md). Everything stays on
// this machine: servers listen on 127.0.0.1, data lie in .bench.
import './require-node.mjs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const withClient = process.argv.some((word) => word.includes('lighthouse'));
await buildIfStale(withClient ? ['server', 'client'] : ['server'], console.error);
await import('../test/support/typescript.mjs');
await import('../bench/main.ts');
