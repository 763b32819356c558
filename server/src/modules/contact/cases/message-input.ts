import { createHash } from 'node:crypto';

import { fromGlobalId } from '../../../platform/graphql/relay/global-id.js';
import type { ErrorCode } from '../../../platform/graphql/error-code.js';
import { MOST_ATTACHMENTS } from './contact-case.type.js';

/** Longest message, characters. */
export const LONGEST_BODY = 4000;

const KEY = /^[\w-]{8,64}$/;

/** A message as it was typed. */
export interface TypedMessage {
  readonly body: string;
  readonly attachments?: readonly string[] | null;
  readonly idempotencyKey: string;
}

/** A message fit to be stored. */
export interface FitMessage {
  readonly body: string;
  readonly uploadRowIds: readonly string[];
  readonly clientKey: string;
}

/** Why a message is not taken, and which field is the cause. */
export interface MessageFault {
  readonly code: ErrorCode;
  readonly field: string;
}

/** Checks a message and makes its text plain: one kind of line end, no characters that steer a screen. */
export function fitMessage(typed: TypedMessage): FitMessage | MessageFault {
  const body = plainText(typed.body);
  const ids = [...new Set(typed.attachments ?? [])];
  if (!KEY.test(typed.idempotencyKey)) return { code: 'IDEMPOTENCY_KEY_INVALID', field: 'idempotencyKey' };
  if (body === '') return { code: 'MESSAGE_EMPTY', field: 'body' };
  if (Array.from(body).length > LONGEST_BODY) return { code: 'MESSAGE_TOO_LONG', field: 'body' };
  if (ids.length > MOST_ATTACHMENTS) return { code: 'ATTACHMENTS_TOO_MANY', field: 'attachments' };
  const uploadRowIds = ids.map((id) => fromGlobalId('CaseUpload', id));
  if (uploadRowIds.includes(undefined)) return { code: 'ATTACHMENT_NOT_FOUND', field: 'attachments' };
  return {
    body,
    uploadRowIds: uploadRowIds.filter((id) => id !== undefined),
    clientKey: typed.idempotencyKey,
  };
}

/**
 * Tells whether a key comes with what it came with before: its files and whatever else was sent along, to the letter.
 *
 * @param along what belongs to the message besides its text and files
 */
export function sentHash({ body, uploadRowIds }: FitMessage, along: readonly (string | null)[] = []): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([body, uploadRowIds, along]))
    .digest();
}

/** A text without control characters (line ends and tabs stay) and without marks that turn its direction round. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim();
}
