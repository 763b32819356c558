import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  isIntrospectionType,
} from 'graphql';

/**
 * What an object of the schema's own description counts: it comes from memory, not from the database. An eighth, so
 * that the usual query of tools takes about a half of the default limit, and two of them do not fit into one request.
 */
const WEIGHT = 1 / 8;

/** How many objects the lists of introspection hold, about: the price must not grow with every type that is added. */
const SIZES: Readonly<Record<string, number>> = {
  '__Schema.types': 200,
  '__Schema.directives': 6,
  '__Type.fields': 8,
  '__Type.inputFields': 2,
  '__Type.enumValues': 2,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 2,
  '__Field.args': 1,
  '__Directive.args': 1,
};

/** `__schema` or `__type`, which stand in no list of the root type's fields. */
export function introspectionRoot(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent !== schema.getQueryType()) return undefined;
  return [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
}

/** What one object counts; nothing for `ofType`, which only unfolds `[T!]!`. */
export function objectWeight(field: GraphQLField<unknown, unknown>, type: GraphQLNamedType): number {
  if (!isIntrospectionType(type)) return 1;
  return field.name === 'ofType' ? 0 : WEIGHT;
}

/** The size of a list of introspection; nothing for any other list. */
export function introspectionListSize(
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): number | undefined {
  return SIZES[`${parent.name}.${field.name}`];
}
