import { BALANCE_FORMS } from './modules/balance/balance.forms.js';
import { INVOICE_FORMS } from './modules/invoices/invoice.forms.js';
import { LEDGER_FORMS } from './modules/ledger/ledger.forms.js';
import { MEDIA_FORMS } from './modules/media/media.forms.js';
import { MY_DATA_FORMS } from './modules/my-data/my-data.forms.js';
import type { ReadForms } from './platform/read/form-book.js';

/** Everything that can be read in one statement; what is not here is answered by the resolvers (docs/read-path.md). */
export const READ_FORMS: readonly ReadForms[] = [
  MY_DATA_FORMS,
  INVOICE_FORMS,
  LEDGER_FORMS,
  BALANCE_FORMS,
  MEDIA_FORMS,
];
