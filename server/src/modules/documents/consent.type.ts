import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { enumOf } from '../../platform/graphql/enum-of.js';
import { DateTimeScalar } from '../../platform/graphql/scalars/date-time.scalar.js';

/** What a person agreed to. */
export const ConsentKind = enumOf(['E_DOCUMENTS', 'PHONE', 'SMS'] as const);
export type ConsentKind = keyof typeof ConsentKind;
registerEnumType(ConsentKind, {
  name: 'ConsentKind',
  description: 'What a person agreed to.',
  valuesMap: {
    E_DOCUMENTS: { description: 'Letters delivered electronically instead of on paper.' },
    PHONE: { description: 'Contact by telephone.' },
    SMS: { description: 'Contact by text message.' },
  },
});

/** Where a consent was given. */
export const ConsentOrigin = enumOf(['OFFICE', 'PORTAL'] as const);
export type ConsentOrigin = keyof typeof ConsentOrigin;
registerEnumType(ConsentOrigin, {
  name: 'ConsentOrigin',
  description: 'Where a consent was given.',
  valuesMap: {
    OFFICE: { description: 'At the office; the cooperative’s system keeps it.' },
    PORTAL: { description: 'In the portal by the person.' },
  },
});

/** Where a consent to electronic letters stands. */
export const ConsentState = enumOf(['GRANTED', 'NONE', 'WITHDRAWN'] as const);
export type ConsentState = keyof typeof ConsentState;
registerEnumType(ConsentState, {
  name: 'ConsentState',
  description: 'Where a consent stands.',
  valuesMap: {
    GRANTED: { description: 'In force: letters come electronically.' },
    NONE: { description: 'Never given: letters come on paper and are not listed here.' },
    WITHDRAWN: { description: 'Taken back: earlier letters stay, later ones come on paper.' },
  },
});

@ObjectType({
  description: 'A consent of the signed-in person, in force or withdrawn. Readable by that person only.',
})
export class Consent {
  /** Row id of the account it concerns; null when it concerns all of them. */
  readonly accountRowId!: string | null;

  @Field(() => ID, { description: 'Opaque id, `con_…` from the office, `dcl_…` from the portal.' })
  readonly id!: string;

  @Field(() => ConsentKind, { description: 'What was agreed to.' })
  readonly kind!: ConsentKind;

  @Field({ description: 'Version of the text that was agreed to.' })
  readonly textVersion!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  readonly grantedAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn, at the office or in the portal; null while in force.',
  })
  readonly withdrawnAt!: Date | null;

  @Field(() => ConsentOrigin, { description: 'Where it was given.' })
  readonly origin!: ConsentOrigin;

  @Field({ description: 'How it was given, in Polish, e.g. on paper at the office.' })
  readonly method!: string;
}

@ObjectType({ description: 'The text of a consent. It is Polish whatever the language of the portal.' })
export class ConsentText {
  @Field({ description: 'Its version; send it back with the consent.' })
  readonly version!: string;

  @Field({ description: 'The text; a blank line parts paragraphs.' })
  readonly text!: string;
}

@ObjectType({
  description:
    'The signed-in person’s own consent to electronic letters for an account. Other holders have each their own.',
})
export class ElectronicDelivery {
  @Field(() => ConsentState, { description: 'Where it stands now.' })
  readonly state!: ConsentState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was given or withdrawn; null when it never was given.',
  })
  readonly since!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Version of the text in force, or of the one in force last; null when it never was given.',
  })
  readonly textVersion!: string | null;

  @Field(() => ConsentOrigin, {
    nullable: true,
    description: 'Where it was given; null when it never was.',
  })
  readonly origin!: ConsentOrigin | null;

  @Field({
    description:
      'Whether `setConsent` would take a consent from the person: a holder or co-holder of an account that goes on.',
  })
  readonly mayGrant!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The verified address that messages about letters go to; null when there is none.',
  })
  readonly email!: string | null;

  @Field(() => ConsentText, { description: 'The text to agree to now.' })
  readonly text!: ConsentText;
}
