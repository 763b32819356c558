import { Field, ID, InterfaceType } from '@nestjs/graphql';
import { nodeTypeName } from './node-registry.js';

/** Everything that `node(id)` can find. */
@InterfaceType({
  description: 'A thing with an id that is unique in the whole API; `node(id)` finds it again.',
  resolveType: (value: object) => nodeTypeName(value),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and lasting; unique in the whole API.' })
  id!: string;
}
