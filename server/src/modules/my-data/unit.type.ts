import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Node } from '../../platform/graphql/relay/node.interface.js';

/** Kind of a unit, as the register keeps it. */
export enum UnitKind {
  FLAT = 'FLAT',
  COMMERCIAL = 'COMMERCIAL',
  GARAGE = 'GARAGE',
  PARKING = 'PARKING',
  STORAGE = 'STORAGE',
}
registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'Kind of a unit.',
  valuesMap: {
    FLAT: { description: 'Lokal mieszkalny.' },
    COMMERCIAL: { description: 'Lokal użytkowy.' },
    GARAGE: { description: 'Garaż.' },
    PARKING: { description: 'Miejsce postojowe.' },
    STORAGE: { description: 'Schowek, piwnica.' },
  },
});

@ObjectType({ description: 'Where a unit is.' })
export class UnitAddress {
  @Field({ description: 'Street or estate with the building’s number, e.g. `os. Źródlane 15`.' })
  readonly street!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the flat; null for a building without flat numbers.',
  })
  readonly flat!: string | null;

  @Field({ description: 'Polish postal code, `00-000`.' })
  readonly postalCode!: string;

  @Field({ description: 'Town.' })
  readonly city!: string;

  @Field({ description: 'Street, building and flat in one line, e.g. `os. Źródlane 15/23`.' })
  readonly oneLine!: string;
}

@ObjectType({
  implements: () => [Node],
  description:
    'A place charges are made for: a flat, a garage, … Readable by holders of one of its accounts.',
})
export class Unit extends Node {
  /** Row id, for the fields that are read separately. */
  readonly rowId!: string;

  @Field({ description: 'The cooperative’s code of the unit; not the account number and not the login.' })
  readonly code!: string;

  @Field(() => UnitKind, { description: 'What it is.' })
  readonly kind!: UnitKind;

  @Field(() => UnitAddress, { description: 'Where it is.' })
  readonly address!: UnitAddress;

  @Field(() => String, { nullable: true, description: 'Staircase; null when the building has one.' })
  readonly staircase!: string | null;

  @Field(() => Int, { nullable: true, description: 'Floor, 0 = ground; null when not recorded.' })
  readonly floor!: number | null;
}
