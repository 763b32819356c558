import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { onDemand } from '../on-demand.js';
import { PageInfo } from './page-info.type.js';

/** The shape that `ConnectionOf` gives to its heirs; `pageOf` fills it. */
export interface ConnectionShape<T> {
  edges: readonly { readonly node: T; readonly cursor: string }[];
  nodes: readonly T[];
  pageInfo: PageInfo;
  totalCount: number | (() => Promise<number>);
}

/**
 * The base of a Relay connection; add `summary` where the list has one:
 * `@ObjectType({ description }) export class InvoiceConnection extends ConnectionOf('Invoice', () => Invoice) {}`.
 * Registers `<name>Edge` too.
 *
 * @param name the GraphQL name of a row
 * @param node thunk of its class, so that modules may import each other in any order
 */
export function ConnectionOf<T>(name: string, node: () => Type<T>): Type<ConnectionShape<T>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name} and its place there.` })
  class Edge {
    @Field(node, { description: 'The row.' })
    node!: T;

    @Field(() => String, { description: 'Opaque place in the list; pass it as `after`.' })
    cursor!: string;
  }

  @ObjectType({ isAbstract: true })
  abstract class AbstractConnection implements ConnectionShape<T> {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The rows themselves, without their cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list, after the filter.', middleware: [onDemand] })
    totalCount!: number | (() => Promise<number>);
  }
  return AbstractConnection as unknown as Type<ConnectionShape<T>>;
}
