import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { importDemoOnFirstRun } from './modules/mirror/demo/first-run.js';
import { say, sayFailure } from './platform/start/terminal.js';
import { PortalProcess } from './portal-process.js';

const CLIENT_FOLDER = fileURLToPath(new URL('../../client', import.meta.url));

const portal = new PortalProcess(process.env, CLIENT_FOLDER, importDemoOnFirstRun);

async function end(exitCode: number): Promise<void> {
  await portal.stop().catch(sayFailure);
  process.exit(exitCode);
}

process.on('SIGINT', () => void end(0)).on('SIGTERM', () => void end(0));

try {
  const { url, firstRunLines } = await portal.start();
  if (url) say(`e-BOK „Moje Rozliczenia”: ${url}`);
  say(...firstRunLines, 'gotowe');
} catch (error) {
  if (!portal.isStopping) {
    sayFailure(error);
    await end(1);
  }
}
