import { Field, Int, ObjectType } from '@nestjs/graphql';

import { FileLink } from '../../platform/files/file-link.type.js';

@ObjectType({ description: 'A calendar year of an account’s book.' })
export class YearStatement {
  @Field(() => Int, { description: 'The year, e.g. 2026.' })
  readonly year!: number;

  @Field(() => FileLink, {
    description: '„Wyciąg z konta” of the whole year, of the current one up to now; PDF in Polish.',
  })
  readonly file!: FileLink;
}
