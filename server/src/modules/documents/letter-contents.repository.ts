import { Injectable } from '@nestjs/common';

import { accountIdsOf, type Scope } from '../../platform/auth/scope.js';
import { Reader } from '../../platform/database/reader.js';
import { statement } from '../../platform/database/statement.js';
import { inPieces } from '../../platform/files/in-pieces.js';

const OF_SCOPE = `
  from documents d join document_files f on f.id = d.file_id
  where d.account_id = any($1::bigint[])`;
const DAMAGED = statement(`
  select d.id::text as "rowId" ${OF_SCOPE} and d.id = any($2::bigint[]) and sha256(f.content) <> f.sha256
  order by d.id limit 1`);
const PIECE_OF = statement(`
  select substring(f.content from $3::int for $4::int) as piece ${OF_SCOPE} and d.id = $2::bigint`);

/** Contents of letters, a piece at a time; they are never changed once stored. */
@Injectable()
export class LetterContentsRepository {
  constructor(private readonly reader: Reader) {}

  /** The first of some letters whose content is not what its SHA-256 says; nothing when all are sound. */
  async findDamaged(scope: Scope, rowIds: readonly string[]): Promise<string | undefined> {
    return (await this.reader.row<{ rowId: string }>(DAMAGED, [accountIdsOf(scope), rowIds]))?.rowId;
  }

  /** The content of a letter from its first byte to its last. */
  read(scope: Scope, rowId: string, byteSize: number): AsyncGenerator<Buffer> {
    return inPieces(byteSize, (from, most) =>
      this.reader.row(PIECE_OF, [accountIdsOf(scope), rowId, from, most]),
    );
  }
}
