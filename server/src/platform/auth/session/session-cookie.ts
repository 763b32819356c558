import { createHmac, timingSafeEqual } from 'node:crypto';

/** How the session travels; decided by the public address alone, whatever NODE_ENV says. */
export interface SessionCookie {
  /** `__Host-` binds the cookie to this very host and to https. */
  readonly name: string;
  readonly secure: boolean;
}

/** The session's cookie for a portal at this address. */
export function sessionCookie(publicUrl: string): SessionCookie {
  const secure = publicUrl.startsWith('https:');
  return { name: secure ? '__Host-ebok' : 'ebok', secure };
}

/** The value of a cookie in a request's `Cookie` header; nothing when it is not there or cannot be read. */
export function cookieValue(header: string, name: string): string | undefined {
  const start = `${name}=`;
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start));
  return pair && decoded(pair.slice(start.length));
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    // Not written by this portal: anybody may send anything.
    return undefined;
  }
}

/** The session id in a cookie `s:id.signature`, if one of the secrets signed it (HMAC-SHA-256, as express-session). */
export function signedId(value: string, secrets: readonly string[]): string | undefined {
  const dot = value.lastIndexOf('.');
  if (!value.startsWith('s:') || dot < 0) return undefined;
  const id = value.slice(2, dot);
  const given = Buffer.from(value.slice(dot + 1));
  const isSigned = secrets.some((secret) => {
    const expected = Buffer.from(createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, ''));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return isSigned ? id : undefined;
}
