import type { Resident } from '../data/residents.js';

/** What a resident's browser says of itself: his session, and behind a proxy, his address. */
export function portalHeaders(resident: Resident): Readonly<Record<string, string>> {
  return { cookie: resident.cookie, 'x-forwarded-for': resident.address };
}
