import { registerEnumType } from '@nestjs/graphql';

/** What kind of person signed in, for the schema. */
export enum UserKind {
  RESIDENT = 'RESIDENT',
  CLERK = 'CLERK',
}

registerEnumType(UserKind, {
  name: 'UserKind',
  description: 'What kind of person it is.',
  valuesMap: {
    RESIDENT: { description: 'A holder, co-holder or proxy: reads his own accounts.' },
    CLERK: { description: 'An employee of the cooperative.' },
  },
});
