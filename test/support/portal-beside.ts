import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../server/src/platform/config/settings.js';
import { createPortal } from '../../server/src/portal.js';
import type { TestPortal } from './test-portal.js';

const CLIENT_FOLDER = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** A second process of a portal: the same database and secret, so the same sessions. */
export interface PortalBeside {
  readonly url: string;
  close(): Promise<void>;
}

/** @param changes settings in which the second process differs */
export async function openPortalBeside(
  portal: TestPortal,
  changes: Partial<Settings>,
): Promise<PortalBeside> {
  const app = await createPortal(
    Object.assign(Object.create(portal.settings) as Settings, changes),
    CLIENT_FOLDER,
  );
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => app.close() };
}
