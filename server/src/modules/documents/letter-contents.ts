import { Injectable } from '@nestjs/common';

import type { Scope } from '../../platform/auth/scope.js';
import type { Document } from './document.type.js';
import { LetterContentsRepository } from './letter-contents.repository.js';

/** What letters hold, checked against what was sent. */
@Injectable()
export class LetterContents {
  constructor(private readonly contents: LetterContentsRepository) {}

  /** @throws Error when a letter's content no longer has the SHA-256 it was stored with: it must not be handed out */
  async assertSound(scope: Scope, documents: readonly Document[]): Promise<void> {
    const rowIds = documents.map(({ rowId }) => rowId);
    const damaged = await this.contents.findDamaged(scope, rowIds);
    if (damaged !== undefined) {
      throw new Error(`LetterContents: document ${damaged} is not what its SHA-256 says`);
    }
  }

  /** The content from its first byte to its last, a piece at a time. */
  read(scope: Scope, { rowId, byteSize }: Document): AsyncGenerator<Buffer> {
    return this.contents.read(scope, rowId, byteSize);
  }
}
