import express from 'express';
import type { Request, RequestHandler } from 'express';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleNonceOf } from './security-headers.js';

/** First steps of the paths that the server answers itself; every other path is a screen of the client. */
const SERVER_PATHS = ['graphql', 'health', 'files', 'notices'];

/** Files with a hash of the content in their name, or in a folder named after a version, never change. */
const UNCHANGING = /-[\w-]{8}\.(js|css)$|[\\/]fonts[\\/]/;

const NONCE_PLACE = 'CSP_NONCE';

/**
 * Serves the built client: files as they are, and the index page for the address of any screen, so that a link to
 * the middle of the portal can be opened and mailed.
 */
export function clientFiles(folder: string): RequestHandler[] {
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        UNCHANGING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  // The index page first: as a plain file it would go out without its nonce.
  return [indexPage(folder), files];
}

function indexPage(folder: string): RequestHandler {
  return async (request, response, next): Promise<void> => {
    if (request.path === '/index.html') {
      response.redirect(301, '/');
      return;
    }
    if (!isScreen(request)) {
      next();
      return;
    }
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    response.type('html').send(page.replaceAll(NONCE_PLACE, styleNonceOf(response)));
  };
}

function isScreen(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const steps = request.path.split('/').slice(1);
  if (SERVER_PATHS.includes(steps[0] ?? '')) return false;
  return !(steps.at(-1) ?? '').includes('.');
}
