import { registerEnumType } from '@nestjs/graphql';

/** What the portal speaks; stored as the values say. */
export enum Language {
  PL = 'pl',
  EN = 'en',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the portal.',
  valuesMap: {
    PL: { description: 'Polish, in which everything is written first.' },
    EN: { description: 'English.' },
  },
});
