import { Module } from '@nestjs/common';

import { MyDataModule } from '../my-data/my-data.module.js';
import { ConsumptionService } from './consumption.service.js';
import { MEDIA_RESOLVERS } from './media.resolvers.js';
import { MetersRepository } from './meters.repository.js';
import { MetersService } from './meters.service.js';
import { ReadingWindowsRepository } from './reading-windows.repository.js';
import { ReadingWindowsService } from './reading-windows.service.js';
import { SettlementsRepository } from './settlements.repository.js';
import { SettlementsService } from './settlements.service.js';

/** „Media”: meters, readings, consumption, settlements. */
@Module({
  imports: [MyDataModule],
  providers: [
    MetersRepository,
    MetersService,
    ConsumptionService,
    ReadingWindowsRepository,
    ReadingWindowsService,
    SettlementsRepository,
    SettlementsService,
    ...MEDIA_RESOLVERS,
  ],
  exports: [MetersService, ReadingWindowsService, SettlementsService],
})
export class MediaModule {}
