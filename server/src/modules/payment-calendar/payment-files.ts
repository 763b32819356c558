import type { FileLink } from '../../platform/files/file-link.type.js';
import { toGlobalId } from '../../platform/graphql/relay/global-id.js';
import type { PaymentFigures } from './calendar-payments.js';

/** What a calendar program takes. */
export const ICS_MEDIA_TYPE = 'text/calendar; charset=utf-8';

/** The address and the name of a payment as a single event. */
export function paymentIcsLink({
  accountRowId,
  key,
  payableOn,
}: Pick<PaymentFigures, 'accountRowId' | 'key' | 'payableOn'>): FileLink {
  return {
    url: `/files/accounts/${toGlobalId('Account', accountRowId)}/payments/cal_${key}.ics`,
    fileName: `platnosc-${payableOn}.ics`,
    mediaType: ICS_MEDIA_TYPE,
  };
}
