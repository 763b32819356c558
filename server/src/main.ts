import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { leaveEmpty } from './first-run.js';
import { say, sayFailure } from './platform/start/terminal.js';
import { PortalProcess } from './portal-process.js';

const CLIENT_FOLDER = fileURLToPath(new URL('../../client', import.meta.url));

const portal = new PortalProcess(process.env, CLIENT_FOLDER, leaveEmpty);
let isStopping = false;

async function end(exitCode: number): Promise<void> {
  // Ctrl-C reaches the process twice, from the terminal and through npm.
  if (isStopping) return;
  isStopping = true;
  await portal.stop().catch(sayFailure);
  process.exit(exitCode);
}

process.on('SIGINT', () => void end(0)).on('SIGTERM', () => void end(0));

try {
  const { url, firstRunLines } = await portal.start();
  if (url) say(`e-BOK „Moje Rozliczenia”: ${url}`);
  say(...firstRunLines, 'gotowe');
} catch (error) {
  if (!isStopping) sayFailure(error);
  await end(1);
}
