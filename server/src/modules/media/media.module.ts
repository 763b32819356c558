import { Module } from '@nestjs/common';

import { FileStreams } from '../../platform/files/file-streams.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { AccountReadingsRepository } from './account-readings.repository.js';
import { AccountReadingsService } from './account-readings.service.js';
import { AdvanceCheckService } from './advance-check.service.js';
import { AdvancesRepository } from './advances.repository.js';
import { ConsumptionService } from './consumption.service.js';
import { MediaFilesController } from './media-files.controller.js';
import { MEDIA_RESOLVERS } from './media.resolvers.js';
import { MediumUseService } from './medium-use.service.js';
import { MetersRepository } from './meters.repository.js';
import { MetersService } from './meters.service.js';
import { ReadingLimits } from './reading-limits.js';
import { ReadingPhotosController } from './reading-photos.controller.js';
import { ReadingPhotosService } from './reading-photos.service.js';
import { ReadingWindowsRepository } from './reading-windows.repository.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import { ResidentReadingsRepository } from './resident-readings.repository.js';
import { ResidentReadingsService } from './resident-readings.service.js';
import { SelfReadingService } from './self-reading.service.js';
import { SettlementFilesController } from './settlement-files.controller.js';
import { SettlementsRepository } from './settlements.repository.js';
import { SettlementsService } from './settlements.service.js';
import { UnitCardFilesController } from './unit-card-files.controller.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SubmissionsService } from './submissions.service.js';
import { UseSheetService } from './use-sheet.service.js';
import { UseListFilesController } from './use-list-files.controller.js';
import { UseListService } from './use-list.service.js';
import { UseRepository } from './use.repository.js';

/** „Media”: meters, readings, consumption, settlements. */
@Module({
  imports: [MyDataModule],
  controllers: [
    MediaFilesController,
    ReadingPhotosController,
    SettlementFilesController,
    UnitCardFilesController,
    UseListFilesController,
  ],
  providers: [
    FileStreams,
    MetersRepository,
    MetersService,
    AdvanceCheckService,
    AdvancesRepository,
    ConsumptionService,
    AccountReadingsRepository,
    AccountReadingsService,
    MediumUseService,
    UseListService,
    UseRepository,
    UseSheetService,
    ReadingLimits,
    ReadingPhotosService,
    ReadingWindowsRepository,
    ReadingWindowsService,
    ResidentReadingsRepository,
    ResidentReadingsService,
    SelfReadingService,
    SubmissionsRepository,
    SubmissionsService,
    SettlementsRepository,
    SettlementsService,
    ...MEDIA_RESOLVERS,
  ],
  exports: [MetersService, ReadingWindowsService, SettlementsService],
})
export class MediaModule {}
