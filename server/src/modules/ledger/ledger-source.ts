import { createUnionType } from '@nestjs/graphql';

import { kindOfGlobalId } from '../../platform/graphql/relay/global-id.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Settlement } from '../media/media-settlement.type.js';
import { InterestNote } from './interest.type.js';
import { Payment } from './payment.type.js';

/** What an entry was booked for. */
export const LedgerSource = createUnionType({
  name: 'LedgerSource',
  description: 'What an entry was booked for.',
  types: () => [Invoice, Payment, Settlement, InterestNote] as const,
  resolveType: (value: { readonly id: string }) => kindOfGlobalId(value.id),
});
