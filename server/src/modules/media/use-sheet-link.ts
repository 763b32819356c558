import { Field, ObjectType } from '@nestjs/graphql';

import type { BillingPeriod } from '../../domain/time/billing-period.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import type { Account } from '../my-data/account.type.js';

@ObjectType({ description: 'The monthly information on use (art. 45c of the Energy Law) as files.' })
export class UseSheet {
  @Field(() => FileLink, { description: 'To be read and printed.' })
  readonly pdf!: FileLink;

  @Field(() => FileLink, { description: 'The same figures, CSV (UTF-8 with BOM, `;`).' })
  readonly csv!: FileLink;
}

/** The addresses and the names of an account's sheet for a month. */
export function useSheetLinks(account: Pick<Account, 'id' | 'number'>, month: BillingPeriod): UseSheet {
  const link = (extension: string, mediaType: string): FileLink => ({
    url: `/files/accounts/${account.id}/use.${extension}?month=${month}`,
    fileName: `zuzycie-${account.number}-${month}.${extension}`,
    mediaType,
  });
  return { pdf: link('pdf', 'application/pdf'), csv: link('csv', 'text/csv') };
}
