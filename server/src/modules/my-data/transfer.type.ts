import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { GroszeScalar } from '../../platform/graphql/scalars/grosze.scalar.js';
import { NrbScalar } from '../../platform/graphql/scalars/nrb.scalar.js';

/** What a transfer is to cover when no amount is given. */
export enum TransferPurpose {
  ALL = 'ALL',
  OVERDUE = 'OVERDUE',
}
registerEnumType(TransferPurpose, {
  name: 'TransferPurpose',
  description: 'What a transfer is to cover when no amount is given.',
  valuesMap: {
    ALL: { description: 'Everything owed today; credit of one fund does not pay another.' },
    OVERDUE: { description: 'What is past its payable day, less the free credit of the same fund.' },
  },
});

@ObjectType({
  description: 'Data of a bank transfer, ready to be copied or scanned. Readable by holders of the account.',
})
export class Transfer {
  @Field({ description: 'Name of the recipient, at most 20 characters.' })
  readonly recipient!: string;

  @Field({ description: 'Address of the recipient in one line.' })
  readonly address!: string;

  @Field(() => NrbScalar, { description: 'The account’s own number at the bank, 26 digits.' })
  readonly nrb!: string;

  @Field({ description: 'The same in printed groups.' })
  readonly nrbFormatted!: string;

  @Field(() => GroszeScalar, { description: 'Amount, grosze, ≥ 0; 0 means the payer types it.' })
  readonly amount!: bigint;

  @Field({ description: 'Title, at most 32 characters, e.g. `NAL/2026/11/0147 L0147`.' })
  readonly title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Text of the QR code by the Polish Bank Association’s recommendation; null with `qrRefusal`.',
  })
  readonly qr!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Stable code of why there is no QR code; null when there is one.',
  })
  readonly qrRefusal!: string | null;
}
