import { Module } from '@nestjs/common';

import { FileStreams } from '../../platform/files/file-streams.js';
import { ContactModule } from '../contact/contact.module.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { ConsentsRepository } from './consents.repository.js';
import { ConsentsService } from './consents.service.js';
import { DocumentListFilesController } from './document-list-files.controller.js';
import { DOCUMENTS_RESOLVERS } from './documents.resolvers.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { LetterContents } from './letter-contents.js';
import { LetterContentsRepository } from './letter-contents.repository.js';
import { LetterFilesController } from './letter-files.controller.js';
import { YearArchive } from './year-archive.js';

/** „Dokumenty”: letters delivered electronically, what became of them, and the consents they stand on. */
@Module({
  imports: [MyDataModule, ContactModule],
  controllers: [LetterFilesController, DocumentListFilesController],
  providers: [
    DocumentsRepository,
    DocumentsService,
    LetterContentsRepository,
    LetterContents,
    YearArchive,
    ConsentsRepository,
    ConsentsService,
    FileStreams,
    ...DOCUMENTS_RESOLVERS,
  ],
  exports: [DocumentsService, ConsentsService],
})
export class DocumentsModule {}
