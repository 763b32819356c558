import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A word that works once, sent by mail: 256 random bits. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of it: reading the table opens nothing. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
