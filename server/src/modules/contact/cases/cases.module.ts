import { Module } from '@nestjs/common';

import { FileStreams } from '../../../platform/files/file-streams.js';
import { MyDataModule } from '../../my-data/my-data.module.js';
import { ContactModule } from '../contact.module.js';
import { AnswerDays } from './answer-days.js';
import { CaseFilesController } from './case-files.controller.js';
import { CaseLimits } from './case-limits.js';
import { CaseSubjectsRepository } from './case-subjects.repository.js';
import { CaseSubjectsService } from './case-subjects.service.js';
import { CaseUploadSweeper } from './case-upload-sweeper.js';
import { CaseUploadsController } from './case-uploads.controller.js';
import { CaseUploadsRepository } from './case-uploads.repository.js';
import { CaseUploadsService } from './case-uploads.service.js';
import { CaseWritesRepository } from './case-writes.repository.js';
import { CaseWritingService } from './case-writing.service.js';
import { CasesAboutRepository } from './cases-about.repository.js';
import { CasesAboutService } from './cases-about.service.js';
import { CasesRepository } from './cases.repository.js';
import { CASES_RESOLVERS } from './cases.resolvers.js';
import { CasesService } from './cases.service.js';

/** „Zgłoszenia”: cases; apart from „Kontakt” itself because they belong to accounts, and accounts know the cooperative. */
@Module({
  imports: [ContactModule, MyDataModule],
  controllers: [CaseUploadsController, CaseFilesController],
  providers: [
    FileStreams,
    AnswerDays,
    CaseLimits,
    CaseUploadsRepository,
    CaseUploadsService,
    CaseUploadSweeper,
    CaseSubjectsRepository,
    CaseSubjectsService,
    CaseWritesRepository,
    CaseWritingService,
    CasesAboutRepository,
    CasesAboutService,
    CasesRepository,
    CasesService,
    ...CASES_RESOLVERS,
  ],
})
export class CasesModule {}
