import { Injectable } from '@nestjs/common';

import { localDate } from '../../domain/time/local-date.js';
import type { AccountGrant, ResidentScope } from '../../platform/auth/scope.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { MetersService } from '../media/meters.service.js';
import { ReadingWindowsService } from '../media/reading-windows.service.js';
import { AccountsService } from '../my-data/accounts.service.js';
import type { CalendarEvent, EventPlace } from './calendar-event.js';
import type { CalendarWords } from './calendar-words.js';
import { verificationEvents, windowEvents } from './media-events.js';
import { PaymentCalendarService } from './payment-calendar.service.js';
import { paymentEvent } from './payment-event.js';

/** What stands in a person's subscribed calendar at this moment. */
@Injectable()
export class FeedEventsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly calendars: PaymentCalendarService,
    private readonly meters: MetersService,
    private readonly windows: ReadingWindowsService,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Payments to be made, then days for readings and verifications that end, account after account. */
  async listEvents(scope: ResidentScope, words: CalendarWords): Promise<readonly CalendarEvent[]> {
    const places = await Promise.all(
      scope.accounts.map(
        async (grant) => [grant.accountId, await this.placeOf(scope, grant, words)] as const,
      ),
    );
    const placeByAccount = new Map(places);
    const ofMedia = scope.accounts.map((grant) => this.listOfMedia(scope, grant, placeByAccount));
    return [...(await this.listPayments(scope, placeByAccount)), ...(await Promise.all(ofMedia)).flat()];
  }

  private async listPayments(
    scope: ResidentScope,
    places: ReadonlyMap<string, EventPlace>,
  ): Promise<readonly CalendarEvent[]> {
    const today = localDate(this.clock.today());
    const payments = await this.calendars.listPayments(scope, [...places.keys()], { from: today, to: today });
    return payments.flatMap((payment) => {
      const place = places.get(payment.accountRowId);
      return place && payment.remaining > 0n ? paymentEvent(payment, place) : [];
    });
  }

  private async listOfMedia(
    scope: ResidentScope,
    { accountId, unitId }: AccountGrant,
    places: ReadonlyMap<string, EventPlace>,
  ): Promise<readonly CalendarEvent[]> {
    const place = places.get(accountId);
    if (!place) return [];
    const [meters, windows] = await Promise.all([
      this.meters.listMeters(scope, unitId, true),
      this.windows.listNotOver(scope, accountId),
    ]);
    const today = localDate(this.clock.today());
    return [...windowEvents(windows, meters, place), ...verificationEvents(meters, today, place)];
  }

  private async placeOf(
    scope: ResidentScope,
    { accountId }: AccountGrant,
    words: CalendarWords,
  ): Promise<EventPlace> {
    const { number } = await this.accounts.getAccount(scope, accountId);
    return { publicUrl: this.settings.PUBLIC_URL, accountNumber: number, words };
  }
}
