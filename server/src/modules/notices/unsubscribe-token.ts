import { createHmac, hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
const PURPOSE = 'notices.unsubscribe';

/**
 * The token of a letter's unsubscribe link: 256 bits that nobody computes without the portal's secret, the same at
 * every attempt to send the letter. The database keeps its hash only.
 *
 * @param secrets SESSION_SECRET as it is set: the first is the one in force
 */
export function unsubscribeToken(secrets: string, messageKey: string): string {
  const [secret = ''] = secrets.split(',');
  const key = Buffer.from(hkdfSync('sha256', secret.trim(), '', PURPOSE, KEY_BYTES));
  return createHmac('sha256', key).update(messageKey).digest('base64url');
}

/** Whether a text may be a token at all; what may not is not looked for. */
export function isTokenShaped(text: unknown): text is string {
  return typeof text === 'string' && /^[\w-]{43}$/.test(text);
}
