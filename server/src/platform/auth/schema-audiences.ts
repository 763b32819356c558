import type { GraphQLSchema } from 'graphql';
import { AUDIENCES, PERMISSIONS } from './permissions.js';

/** Who may take a way in, as one line of Markdown: „Access: RESIDENT, CLERK.” */
export function audienceLine(way: string): string {
  const audiences = PERMISSIONS[way] ?? [];
  return `Access: ${audiences.length === AUDIENCES.length ? 'everybody' : audiences.join(', ')}.`;
}

const ROOTS: Readonly<Record<string, string>> = {
  Query: 'Everything that can be read. What is absent and what is not yours are the same answer.',
  Mutation:
    'Everything that can be changed, one change per request. An expected refusal is a member of the result, not an error.',
  Subscription: 'Everything that is told as it happens.',
};

/**
 * Describes the root types, and writes into the description of every root field who may ask it, from the one table.
 * The running portal and schema.graphql are both made this way.
 *
 * @throws Error naming every root field that has no row: such a schema must not be served
 */
export function withAudiences(schema: GraphQLSchema): GraphQLSchema {
  const silent: string[] = [];
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (type) type.description ??= ROOTS[type.name];
    for (const field of Object.values(type?.getFields() ?? {})) {
      const way = `${type?.name ?? ''}.${field.name}`;
      if (!PERMISSIONS[way]) silent.push(way);
      field.description = [field.description, audienceLine(way)].filter(Boolean).join(' ');
    }
  }
  if (silent.length > 0) throw new Error(`No row in permissions.ts for ${silent.join(', ')}`);
  return schema;
}
