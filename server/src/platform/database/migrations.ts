import type { MigrationInterface } from 'typeorm';
import { CreateMirrorTables1795305600001 } from './migrations/1795305600001-create-mirror-tables.js';
import { CreateCooperativeAndBuildings1795305600002 } from './migrations/1795305600002-create-cooperative-and-buildings.js';
import { CreateAccountsAndHolders1795305600003 } from './migrations/1795305600003-create-accounts-and-holders.js';
import { CreateMediaTables1795305600004 } from './migrations/1795305600004-create-media-tables.js';
import { CreateInvoiceTables1795305600005 } from './migrations/1795305600005-create-invoice-tables.js';
import { CreateBookTables1795305600006 } from './migrations/1795305600006-create-book-tables.js';
import { CreateInterestAndInstalments1795305600007 } from './migrations/1795305600007-create-interest-and-instalments.js';
import { CreateDocumentTables1795305600008 } from './migrations/1795305600008-create-document-tables.js';
import { CreateAccessTables1795305600009 } from './migrations/1795305600009-create-access-tables.js';
import { CreateContactTables1795305600010 } from './migrations/1795305600010-create-contact-tables.js';
import { GuardTheBook1795305600011 } from './migrations/1795305600011-guard-the-book.js';
import { GrantToTheApplication1795305600012 } from './migrations/1795305600012-grant-to-the-application.js';
import { ProvePostings1795305600013 } from './migrations/1795305600013-prove-postings.js';
import { CreateCalendarFeeds1795305600020 } from './migrations/1795305600020-create-calendar-feeds.js';
import { CreateReadingWindows1795305600030 } from './migrations/1795305600030-create-reading-windows.js';
import { CreateReadingSubmissions1795305600031 } from './migrations/1795305600031-create-reading-submissions.js';
import { KeepInputsOfSettlements1795305600032 } from './migrations/1795305600032-keep-inputs-of-settlements.js';
import { CreateDocumentOpenings1795305600040 } from './migrations/1795305600040-create-document-openings.js';
import { CreateConsentDeclarations1795305600041 } from './migrations/1795305600041-create-consent-declarations.js';
import { IndexTitlesOfDocuments1795305600042 } from './migrations/1795305600042-index-titles-of-documents.js';
import { KeepLettersInPieces1795305600043 } from './migrations/1795305600043-keep-letters-in-pieces.js';
import { LetCasesBeWritten1795305600050 } from './migrations/1795305600050-let-cases-be-written.js';
import { KeepUploadsUntilSent1795305600051 } from './migrations/1795305600051-keep-uploads-until-sent.js';
import { CreateDepartments1795305600052 } from './migrations/1795305600052-create-departments.js';
import { MarkAnnouncementsRead1795305600053 } from './migrations/1795305600053-mark-announcements-read.js';
import { CreateNoticeTables1795305600060 } from './migrations/1795305600060-create-notice-tables.js';
import { TellTheNextInstalment1795305600070 } from './migrations/1795305600070-tell-the-next-instalment.js';
import { CountChangesOfData1795305600071 } from './migrations/1795305600071-count-changes-of-data.js';
import { KeepLinesAsText1795305600072 } from './migrations/1795305600072-keep-lines-as-text.js';
import { DropReplacedPhotos1795305600080 } from './migrations/1795305600080-drop-replaced-photos.js';
import { TellMessagesApart1795305600090 } from './migrations/1795305600090-tell-messages-apart.js';
import { ListDepartments1795305600091 } from './migrations/1795305600091-list-departments.js';
import { KeepDaysOfSettlement1795305600100 } from './migrations/1795305600100-keep-days-of-settlement.js';
import { KeepFactorsOfSettlements1795305600101 } from './migrations/1795305600101-keep-factors-of-settlements.js';
import { CountChangesOfTies1795305600102 } from './migrations/1795305600102-count-changes-of-ties.js';

/** Name of the table that says which migrations have run. */
export const MIGRATIONS_TABLE = 'migrations';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS: (new () => MigrationInterface)[] = [
  CreateMirrorTables1795305600001,
  CreateCooperativeAndBuildings1795305600002,
  CreateAccountsAndHolders1795305600003,
  CreateMediaTables1795305600004,
  CreateInvoiceTables1795305600005,
  CreateBookTables1795305600006,
  CreateInterestAndInstalments1795305600007,
  CreateDocumentTables1795305600008,
  CreateAccessTables1795305600009,
  CreateContactTables1795305600010,
  GuardTheBook1795305600011,
  GrantToTheApplication1795305600012,
  ProvePostings1795305600013,
  CreateCalendarFeeds1795305600020,
  CreateReadingWindows1795305600030,
  CreateReadingSubmissions1795305600031,
  KeepInputsOfSettlements1795305600032,
  CreateDocumentOpenings1795305600040,
  CreateConsentDeclarations1795305600041,
  IndexTitlesOfDocuments1795305600042,
  KeepLettersInPieces1795305600043,
  LetCasesBeWritten1795305600050,
  KeepUploadsUntilSent1795305600051,
  CreateDepartments1795305600052,
  MarkAnnouncementsRead1795305600053,
  CreateNoticeTables1795305600060,
  TellTheNextInstalment1795305600070,
  CountChangesOfData1795305600071,
  KeepLinesAsText1795305600072,
  DropReplacedPhotos1795305600080,
  TellMessagesApart1795305600090,
  ListDepartments1795305600091,
  KeepDaysOfSettlement1795305600100,
  KeepFactorsOfSettlements1795305600101,
  CountChangesOfTies1795305600102,
];
