import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { InvoicesModule } from '../invoices/invoices.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { MediaModule } from '../media/media.module.js';
import { MyDataModule } from '../my-data/my-data.module.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeedsRepository } from './calendar-feeds.repository.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarPaymentsRepository } from './calendar-payments.repository.js';
import { FeedEventsService } from './feed-events.service.js';
import { PAYMENT_CALENDAR_RESOLVERS } from './payment-calendar.resolvers.js';
import { PaymentCalendarService } from './payment-calendar.service.js';
import { PaymentFilesController } from './payment-files.controller.js';

/** „Kalendarz płatności”: what falls due on which day, here and in people's own calendars. */
@Module({
  imports: [AccessModule, MyDataModule, InvoicesModule, LedgerModule, MediaModule],
  controllers: [PaymentFilesController, CalendarFeedController],
  providers: [
    CalendarPaymentsRepository,
    PaymentCalendarService,
    CalendarFeedsRepository,
    CalendarFeedsService,
    FeedEventsService,
    ...PAYMENT_CALENDAR_RESOLVERS,
  ],
})
export class PaymentCalendarModule {}
