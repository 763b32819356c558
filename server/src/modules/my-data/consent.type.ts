import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

/** What a person agreed to. */
export enum ConsentKind {
  E_DOCUMENTS = 'E_DOCUMENTS',
  PHONE = 'PHONE',
  SMS = 'SMS',
}
registerEnumType(ConsentKind, {
  name: 'ConsentKind',
  description: 'What a person agreed to.',
  valuesMap: {
    E_DOCUMENTS: { description: 'Letters delivered electronically instead of on paper.' },
    PHONE: { description: 'Contact by telephone.' },
    SMS: { description: 'Contact by text message.' },
  },
});

@ObjectType({
  description: 'A consent of the signed-in person, in force or withdrawn. Readable by that person only.',
})
export class Consent {
  /** Row id of the account it concerns; null when it concerns all of them. */
  readonly accountRowId!: string | null;

  @Field(() => ID, { description: 'Opaque id, `con_…`.' })
  readonly id!: string;

  @Field(() => ConsentKind, { description: 'What was agreed to.' })
  readonly kind!: ConsentKind;

  @Field({ description: 'Version of the text that was agreed to.' })
  readonly textVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly grantedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while in force.' })
  readonly withdrawnAt!: Date | null;

  @Field({ description: 'How it was given, e.g. on paper at the office.' })
  readonly method!: string;
}
