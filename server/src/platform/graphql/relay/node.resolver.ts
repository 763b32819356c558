import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentScope } from '../../auth/request-context.js';
import type { Scope } from '../../auth/scope.js';
import { NodeRegistry } from './node-registry.js';
import { Node } from './node.interface.js';

/** Finds anything again by its id. */
@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => Node, {
    nullable: true,
    description:
      'Anything that has an id, within the resident’s own accounts; null when it does not exist or is not his. Resident.',
  })
  async node(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: 'The opaque id, for example "inv_12".' }) id: string,
  ): Promise<object | null> {
    return (await this.registry.find(scope, id)) ?? null;
  }
}
