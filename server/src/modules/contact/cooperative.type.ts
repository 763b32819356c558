import { Field, Int, ObjectType } from '@nestjs/graphql';

import { ListSize } from '../../platform/graphql/cost-hints.js';

@ObjectType({ description: 'A postal address, for letters and transfers.' })
export class PostalAddress {
  @Field({ description: 'Street with number, e.g. `os. Źródlane 15`.' })
  readonly street!: string;

  @Field({ description: 'Polish postal code, `00-000`.' })
  readonly postalCode!: string;

  @Field({ description: 'Town.' })
  readonly city!: string;

  @Field(() => [String], { description: 'The address as two printed lines.' })
  readonly lines!: readonly string[];
}

@ObjectType({ description: 'One span of office hours, repeated on the named weekdays.' })
export class OfficeHours {
  @Field({ description: 'The days in Polish, as printed, e.g. `pn.–pt.`.' })
  readonly days!: string;

  @Field(() => [Int], { description: 'ISO weekdays, 1 = Monday … 7 = Sunday.' })
  readonly weekdays!: readonly number[];

  @Field({ description: 'Opening time of the cooperative’s zone, `HH:MM`.' })
  readonly from!: string;

  @Field({ description: 'Closing time of the cooperative’s zone, `HH:MM`.' })
  readonly to!: string;
}

@ObjectType({
  description:
    'A text kept in the settings: plain text, a blank line starts a paragraph, `## ` starts a heading.',
})
export class LegalText {
  @Field({ description: 'Version of the text; a new one asks residents to read it again.' })
  readonly version!: string;

  @Field({ description: 'The text itself, in Polish.' })
  readonly text!: string;
}

@ObjectType({ description: 'The housing cooperative that runs this portal. Public.' })
export class Cooperative {
  @Field({ description: 'Full registered name.' })
  readonly name!: string;

  @Field({ description: 'Name of the recipient of transfers, at most 20 characters.' })
  readonly transferName!: string;

  @Field({ description: 'Tax number, 10 digits.' })
  readonly nip!: string;

  @Field(() => PostalAddress, { description: 'Address of the office.' })
  readonly address!: PostalAddress;

  @Field({ description: 'Telephone of the office.' })
  readonly phone!: string;

  @Field({ description: 'E-mail of the office.' })
  readonly email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone for failures, day and night; null when there is none.',
  })
  readonly emergencyPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Web site; null when there is none.' })
  readonly website!: string | null;

  @ListSize(7)
  @Field(() => [OfficeHours], { description: 'Office hours of a usual week.' })
  readonly officeHours!: readonly OfficeHours[];

  @Field(() => LegalText, { description: 'Information on personal data (GDPR art. 13).' })
  readonly privacyNotice!: LegalText;

  @Field(() => LegalText, { description: 'Terms of use of the portal.' })
  readonly terms!: LegalText;

  @Field(() => LegalText, { description: 'Accessibility statement.' })
  readonly accessibilityStatement!: LegalText;
}
