// npm run import, demo, access, proof …: one of the server's commands, built first when it is not. The first argument
// names its file below server/src without `.ts`; the rest are the command's own.
import './require-node.mjs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';

const [command, ...rest] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await buildIfStale(['server'], console.error);
process.argv.splice(2, process.argv.length, ...rest);
await import(`../dist/server/src/${command}.js`);
