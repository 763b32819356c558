import type { Request } from 'express';

/**
 * Says whether a browser sent a request from the portal's own pages. A program that is no browser
 * names neither origin nor site and passes: it carries nobody's cookie but its own.
 *
 * @param publicUrl where the portal is; on plain http (this machine only) the address bar may say
 *                  localhost, 127.0.0.1 or a development port, so the request's own host counts too
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  if (new URL(origin).origin === new URL(publicUrl).origin) return true;
  return publicUrl.startsWith('http:') && new URL(origin).host === request.get('host');
}
