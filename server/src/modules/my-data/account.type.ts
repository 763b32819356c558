import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { LocalDate } from '../../domain/time/local-date.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import type { AccountRole as Role } from '../../platform/auth/scope.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Node } from '../../platform/graphql/relay/node.interface.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { NrbScalar } from '../../platform/graphql/scalars/nrb.scalar.js';
import { Fund } from './fund.type.js';

/** How a person is linked to an account. */
export const AccountRole = enumOf<Role>(['HOLDER', 'CO_HOLDER', 'PROXY']);
export type AccountRole = Role;
registerEnumType(AccountRole, {
  name: 'AccountRole',
  description: 'How a person is linked to an account.',
  valuesMap: {
    HOLDER: { description: 'Dysponent: answers for the charges.' },
    CO_HOLDER: { description: 'Współdysponent: answers together with the holder.' },
    PROXY: { description: 'Pełnomocnik: acts for the holder until the link’s last day.' },
  },
});

/** Legal title to the unit: the payer group of art. 4 of the cooperatives act. */
export enum TitleKind {
  MEMBER_COOPERATIVE_RIGHT = 'MEMBER_COOPERATIVE_RIGHT',
  NONMEMBER_COOPERATIVE_RIGHT = 'NONMEMBER_COOPERATIVE_RIGHT',
  MEMBER_OWNER = 'MEMBER_OWNER',
  NONMEMBER_OWNER = 'NONMEMBER_OWNER',
  TENANT = 'TENANT',
  NO_TITLE = 'NO_TITLE',
}
registerEnumType(TitleKind, {
  name: 'TitleKind',
  description: 'Legal title to the unit; rates may differ by it.',
  valuesMap: {
    MEMBER_COOPERATIVE_RIGHT: { description: 'Member with a cooperative right to the flat.' },
    NONMEMBER_COOPERATIVE_RIGHT: { description: 'Cooperative ownership right without membership.' },
    MEMBER_OWNER: { description: 'Owner who is a member.' },
    NONMEMBER_OWNER: { description: 'Owner who is not a member.' },
    TENANT: { description: 'Tenant.' },
    NO_TITLE: { description: 'Occupant without a legal title.' },
  },
});

@ObjectType({ description: 'Why the signed-in person may see the account.' })
export class AccountAccess {
  @Field(() => AccountRole, { description: 'The person’s link to the account.' })
  readonly role!: AccountRole;

  @Field(() => DateScalar, { description: 'First day of the link.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the link, inclusive; null while it lasts.',
  })
  readonly to!: LocalDate | null;

  @Field({
    description:
      'True when the title has ended: the account is seen up to its end and what is posted to it later.',
  })
  readonly isFormer!: boolean;
}

@ObjectType({ description: 'A person linked to the account. Readable by holders of the same account.' })
export class Holder {
  @Field({ description: 'Name of the person or company.' })
  readonly displayName!: string;

  @Field(() => AccountRole, { description: 'The person’s link to the account.' })
  readonly role!: AccountRole;

  @Field(() => DateScalar, { description: 'First day of the link.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the link, inclusive; null while it lasts.',
  })
  readonly to!: LocalDate | null;
}

@ObjectType({
  description: 'A number at the bank on which payments of the account for one fund are recognised.',
})
export class BankAccount {
  @Field(() => Fund, { description: 'The fund that payments to this number are for.' })
  readonly fund!: Fund;

  @Field(() => NrbScalar, { description: 'The number, 26 digits.' })
  readonly nrb!: string;

  @Field({ description: 'The number in printed groups, `00 0000 0000 …`.' })
  readonly formatted!: string;

  @Field(() => DateScalar, { description: 'First day on which the number is right.' })
  readonly from!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive; null while in use.' })
  readonly to!: LocalDate | null;
}

@ObjectType({
  description:
    'A list of the account as files. The page adds its filters as a query string with the names of the GraphQL filters, e.g. `?from=2026-01-01&kind=PAYMENT`; rows and sums are those of the screen, whatever the format.',
})
export class ListFiles {
  @Field(() => FileLink, { description: 'To read or print, in Polish.' })
  readonly pdf!: FileLink;

  @Field(() => FileLink, { description: 'CSV: UTF-8 with BOM, `;`, decimal comma, days as `YYYY-MM-DD`.' })
  readonly csv!: FileLink;

  @Field(() => FileLink, { description: 'XLSX.' })
  readonly xlsx!: FileLink;
}

@ObjectType({ description: 'Lists of the account as files, and papers about it.' })
export class AccountExports {
  @Field(() => ListFiles, { description: 'Invoices.' })
  readonly invoices!: ListFiles;

  @Field(() => ListFiles, { description: 'Ledger, with opening and closing rows.' })
  readonly ledger!: ListFiles;

  @Field(() => ListFiles, { description: 'Charge parameters.' })
  readonly parameters!: ListFiles;

  @Field(() => ListFiles, { description: 'Meters of the unit.' })
  readonly meters!: ListFiles;

  @Field(() => ListFiles, { description: 'Readings of the meters.' })
  readonly readings!: ListFiles;

  @Field(() => ListFiles, { description: 'Settlements of media.' })
  readonly settlements!: ListFiles;

  @Field(() => ListFiles, {
    description:
      'Use of media month by month. The query holds the arguments of `Account.useList`, e.g. `?medium=COLD_WATER&months=7`.',
  })
  readonly use!: ListFiles;

  @Field(() => ListFiles, {
    description: 'Payment calendar: everything still to be paid, or one month with `?month=2026-11`.',
  })
  readonly calendar!: ListFiles;

  @Field(() => ListFiles, { description: 'Letters.' })
  readonly documents!: ListFiles;

  @Field(() => ListFiles, { description: 'The person’s own cases.' })
  readonly cases!: ListFiles;

  @Field(() => FileLink, {
    description: '„Karta lokalu”: people, charge parameters, meters, numbers at the bank; PDF in Polish.',
  })
  readonly unitCardPdf!: FileLink;

  @Field(() => FileLink, {
    description:
      'Application for a certificate of no arrears in the caller’s name, filled in; PDF in Polish.',
  })
  readonly certificateApplicationPdf!: FileLink;
}

@ObjectType({
  implements: () => [Node],
  description:
    'A settlement account: one unit, one group of payers, a span of days. Readable by its holders, co-holders and proxies; a former holder sees it up to its end and what is posted to it later.',
})
export class Account extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  /** Row id of the unit. */
  readonly unitRowId!: string;

  @Field({ description: 'The number people know, „Identyfikator”, e.g. `L0147`.' })
  readonly number!: string;

  @Field(() => TitleKind, { description: 'Legal title of the payers.' })
  readonly titleKind!: TitleKind;

  @Field(() => DateScalar, { description: 'First day of the title.' })
  readonly openedOn!: LocalDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the title, inclusive; null while it lasts.',
  })
  readonly closedOn!: LocalDate | null;
}
