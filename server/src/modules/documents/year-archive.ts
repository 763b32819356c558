import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

import type { Scope } from '../../platform/auth/scope.js';
import { Problem } from '../../platform/graphql/problem.js';
import { csvOf } from '../../platform/spreadsheet/csv.js';
import type { Account } from '../my-data/account.type.js';
import { UnitsService } from '../my-data/units.service.js';
import { documentNames } from './document-files.js';
import { archiveSheet } from './document-sheet.js';
import { DocumentOrder } from './document.enums.js';
import type { Document } from './document.type.js';
import { DocumentsService } from './documents.service.js';
import { LetterContents } from './letter-contents.js';

/** An archive on its way. */
export interface Archive {
  readonly byteSize: number;
  readonly content: NodeJS.ReadableStream;
}

const MOST_LETTERS = 500;
const MOST_BYTES = 200 * 1000 * 1000;
/** Readable by its owner and everybody else, as of a file on a disk. */
const MODE = 0o100644;

/**
 * „Pobierz rok (ZIP)”: the letters of a year, the earliest first, with a table of contents; the same letters make the
 * same bytes. PDFs are packed as they are, so that the size is known and none has to be in memory.
 */
@Injectable()
export class YearArchive {
  constructor(
    private readonly documents: DocumentsService,
    private readonly contents: LetterContents,
    private readonly units: UnitsService,
  ) {}

  /**
   * Every letter in it counts as received once the archive is complete.
   *
   * @throws Problem NOT_FOUND when nothing was sent in that year, LIMIT_EXCEEDED when it is too much for one file
   */
  async open(scope: Scope, account: Account, year: number): Promise<Archive> {
    const letters = await this.lettersOf(scope, account, year);
    await this.contents.assertSound(scope, letters);
    const zip = new ZipFile();
    const size = this.pack(scope, zip, letters, await this.tableOf(scope, account, letters));
    const content = zip.outputStream as Readable;
    zip.on('error', (error: Error) => content.destroy(error));
    return { byteSize: await size, content };
  }

  private async lettersOf(scope: Scope, account: Account, year: number): Promise<readonly Document[]> {
    const list = { accountRowId: account.rowId, filter: { year }, orderBy: DocumentOrder.SENT_AT_ASC };
    const letters: Document[] = [];
    let bytes = 0;
    for await (const letter of this.documents.everyDocument(scope, list)) {
      letters.push(letter);
      bytes += letter.byteSize;
      if (letters.length > MOST_LETTERS || bytes > MOST_BYTES) {
        throw new Problem('LIMIT_EXCEEDED', { message: 'Pism z tego roku jest za dużo na jeden plik.' });
      }
    }
    if (letters.length === 0) throw new Problem('NOT_FOUND');
    return letters;
  }

  private async tableOf(scope: Scope, account: Account, letters: readonly Document[]): Promise<Buffer> {
    const { address } = await this.units.getUnit(scope, account.unitRowId);
    return csvOf(archiveSheet(letters, address.oneLine, documentNames(letters)));
  }

  /** @returns the size of the whole archive */
  private pack(scope: Scope, zip: ZipFile, letters: readonly Document[], table: Buffer): Promise<number> {
    const names = documentNames(letters);
    const mtime = letters.at(-1)?.sentAt ?? new Date(0);
    zip.addBuffer(table, 'spis-pism.csv', { mtime, mode: MODE, compress: false });
    letters.forEach((letter, index) => {
      const options = { mtime: letter.sentAt, mode: MODE, compress: false, size: letter.byteSize };
      const content =
        index === letters.length - 1
          ? this.readLast(scope, letter, letters)
          : this.contents.read(scope, letter);
      zip.addReadStream(Readable.from(content, { objectMode: false }), names[index] ?? '', options);
    });
    return new Promise((resolve) => {
      zip.end({ forceZip64Format: false, comment: '' }, (size = 0) => {
        resolve(size);
      });
    });
  }

  /** The end of the archive follows its last letter: without the record nobody gets a whole archive. */
  private async *readLast(
    scope: Scope,
    letter: Document,
    letters: readonly Document[],
  ): AsyncGenerator<Buffer> {
    yield* this.contents.read(scope, letter);
    await this.documents.recordOpenings(scope, letters, 'ARCHIVE');
  }
}
