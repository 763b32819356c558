import { Field, ObjectType } from '@nestjs/graphql';

import { Node } from '../../platform/graphql/relay/node.interface.js';

@ObjectType({
  implements: () => [Node],
  description:
    'A fund: a sub-account of the settlement, e.g. current fees or the repair fund. Readable by residents.',
})
export class Fund extends Node {
  @Field({ description: 'Short code, unique in the cooperative; the value of `LedgerFilter.fund`.' })
  readonly code!: string;

  @Field({ description: 'Name in Polish.' })
  readonly name!: string;
}
