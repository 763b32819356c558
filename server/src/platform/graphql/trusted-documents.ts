import { Injectable } from '@nestjs/common';
import { existsSync, readFileSync } from 'node:fs';
import { Settings } from '../config/settings.js';
import { Problem, badInput } from './problem.js';

/** Written by the client's code generation: SHA-256 of an operation's text (hexadecimal) → the text. */
const MANIFEST = new URL('../../../../trusted-documents.json', import.meta.url);

/**
 * The operations that the portal's own client sends by id. Anybody may send free text within the
 * limits, unless the cooperative sets TRUSTED_DOCUMENTS_ONLY.
 */
@Injectable()
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly own: ReadonlySet<string>;

  constructor(private readonly settings: Settings) {
    this.texts = readManifest();
    this.own = new Set(this.texts.values());
    if (settings.TRUSTED_DOCUMENTS_ONLY && this.texts.size === 0) {
      throw new Error('TrustedDocuments: TRUSTED_DOCUMENTS_ONLY without a manifest; build the client first');
    }
  }

  /** Whether a text is of one of these operations, however it was sent. */
  has(text: string): boolean {
    return this.own.has(text);
  }

  /** The text of an operation that was named by id or sent as it is. */
  textOf(query: unknown, documentId: unknown): string {
    if (typeof documentId === 'string') {
      const text = this.texts.get(documentId);
      if (text === undefined)
        throw badInput('documentId', 'Nieznany identyfikator zapytania. Odśwież stronę.');
      return text;
    }
    if (typeof query !== 'string' || query.trim() === '') throw badInput('query', 'Brak treści zapytania.');
    if (this.settings.TRUSTED_DOCUMENTS_ONLY) {
      throw new Problem('FORBIDDEN', { message: 'Ten portal przyjmuje tylko zapytania własnych stron.' });
    }
    return query;
  }
}

function readManifest(): ReadonlyMap<string, string> {
  if (!existsSync(MANIFEST)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>));
}
