import type { Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { createHash, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Settings } from '../config/settings.js';

const TWO_YEARS_SECONDS = 63_072_000;

/** The once-only word that lets the page's own style elements in; the index page carries the same one. */
export function styleNonceOf(response: ServerResponse): string {
  const { locals } = response as Response;
  locals['styleNonce'] ??= randomBytes(16).toString('base64');
  return String(locals['styleNonce']);
}

/** The scripts that stand in a page itself, as the policy names them: by what they say, to the letter. */
export function inlineScriptHashes(page: string): string[] {
  const scripts = page.matchAll(/<script>(.*?)<\/script>/gs);
  return [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/**
 * The headers of an answer that is data and no page, name and value in turn, the same for all of them: those of every
 * answer, without a word for styles and scripts of a page, of which data have none.
 */
export function dataHeaders(settings: Pick<Settings, 'PUBLIC_URL'>): readonly string[] {
  const headers: string[] = [];
  const response = {
    locals: { styleNonce: '' },
    setHeader: (name: string, value: string) => headers.push(name, value.replace(" 'nonce-'", '')),
    removeHeader: () => undefined,
  };
  for (const handler of securityHeaders(settings, [])) {
    void handler({} as Request, response as unknown as Response, () => undefined);
  }
  return headers;
}

/**
 * What a browser may do with an answer: everything is forbidden that the portal does not use. Style elements need
 * the nonce; style attributes are let in because Angular writes them, and they cannot run code.
 */
export function securityHeaders(
  settings: Pick<Settings, 'PUBLIC_URL'>,
  scriptHashes: readonly string[],
): RequestHandler[] {
  const overHttps = settings.PUBLIC_URL.startsWith('https:');
  return [
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          baseUri: ["'self'"],
          scriptSrc: ["'self'", ...scriptHashes],
          styleSrc: ["'self'", (_request, response) => `'nonce-${styleNonceOf(response)}'`],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
          ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: overHttps ? { maxAge: TWO_YEARS_SECONDS, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    }),
    (_request, response, next): void => {
      response.setHeader(
        'Permissions-Policy',
        'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      );
      response.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}
