import type { Type } from '@nestjs/common';
import { ACCESS_RESOLVERS } from './modules/access/access.module.js';
import { BALANCE_RESOLVERS } from './modules/balance/balance.resolvers.js';
import { CASES_RESOLVERS } from './modules/contact/cases/cases.resolvers.js';
import { CONTACT_RESOLVERS } from './modules/contact/contact.resolvers.js';
import { DOCUMENTS_RESOLVERS } from './modules/documents/documents.resolvers.js';
import { INVOICES_RESOLVERS } from './modules/invoices/invoices.resolvers.js';
import { LEDGER_RESOLVERS } from './modules/ledger/ledger.resolvers.js';
import { MEDIA_RESOLVERS } from './modules/media/media.resolvers.js';
import { MY_DATA_RESOLVERS } from './modules/my-data/my-data.resolvers.js';
import { PAYMENT_CALENDAR_RESOLVERS } from './modules/payment-calendar/payment-calendar.resolvers.js';
import { NOTICES_RESOLVERS } from './modules/notices/notices.resolvers.js';
import { NodeResolver } from './platform/graphql/relay/node.resolver.js';
import { LimitsResolver } from './platform/limits/limits.resolver.js';

/** Every resolver of every module: what schema.graphql is printed from. A test compares it with the running portal. */
export const RESOLVERS: Type[] = [
  NodeResolver,
  LimitsResolver,
  ...ACCESS_RESOLVERS,
  ...MY_DATA_RESOLVERS,
  ...DOCUMENTS_RESOLVERS,
  ...INVOICES_RESOLVERS,
  ...PAYMENT_CALENDAR_RESOLVERS,
  ...LEDGER_RESOLVERS,
  ...BALANCE_RESOLVERS,
  ...MEDIA_RESOLVERS,
  ...CONTACT_RESOLVERS,
  ...CASES_RESOLVERS,
  ...NOTICES_RESOLVERS,
];
