import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { hash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { sessionCookie } from '../auth/session/session-cookie.js';
import { Settings } from '../config/settings.js';
import { Problem } from '../graphql/problem.js';
import { WindowCounter } from './window-counter.js';

const MINUTE_MS = 60_000;

/** Many residents may share one address: a library, an office, a mobile operator. */
const ADDRESS_SHARE = 4;

/**
 * How often anyone may ask, per session cookie and per address. Counted in the memory of the
 * process: it keeps the process alive; what must be exact is counted in PostgreSQL.
 */
@Injectable()
export class RequestRate {
  private readonly perSession: WindowCounter;
  private readonly perAddress: WindowCounter;
  private readonly cookieName: string;
  /** What came of a request, so that it counts once however many doors it passes. */
  private readonly counted = new WeakMap<Request, Problem | 'WITHIN'>();

  constructor(settings: Settings) {
    const points = settings.REQUESTS_PER_MINUTE;
    this.perSession = new WindowCounter(points, MINUTE_MS);
    this.perAddress = new WindowCounter(points * ADDRESS_SHARE, MINUTE_MS);
    this.cookieName = sessionCookie(settings.PUBLIC_URL).name;
  }

  /** @throws Problem RATE_LIMITED with the seconds to wait */
  assertWithin(request: Request): void {
    const outcome = this.counted.get(request) ?? this.count(request);
    this.counted.set(request, outcome);
    if (outcome !== 'WITHIN') throw outcome;
  }

  private count(request: Request): Problem | 'WITHIN' {
    const address = addressKey(request.ip);
    const wait = this.perAddress.take(address) || this.perSession.take(this.cookieOf(request) ?? address);
    if (wait === 0) return 'WITHIN';
    return new Problem('RATE_LIMITED', { retryAfter: Math.max(1, Math.ceil(wait / 1000)) });
  }

  private cookieOf(request: Request): string | undefined {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
    const own = pairs.find((pair) => pair.startsWith(`${this.cookieName}=`));
    return own && hash('sha256', own, 'base64url');
  }
}

/** An address as a limit counts it: an IPv6 household owns its whole /64. */
export function addressKey(address: string | undefined): string {
  if (!address) return 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter((group) => group !== '').length;
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':').toLowerCase();
}
