import { type GraphQLOutputType, isEnumType, isNonNullType, isScalarType } from 'graphql';
import { JsonText } from './json-text.js';
import { NotInSql } from './sql-form.js';

/** Scalars whose text has no character that JSON would have to escape. */
const PLAIN_TEXTS = new Set(['ID', 'Date', 'Month', 'Decimal', 'Nrb']);

/** Scalars that JSON writes without quotes. */
const BARE = new Set(['Int', 'Grosze', 'Boolean']);

/** How the value of a scalar field is written as JSON. */
export function scalarText(type: GraphQLOutputType, expression: string): JsonText {
  const mayBeNull = !isNonNullType(type);
  const named = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named)) {
    if (named.getValues().some(({ name, value }) => name !== value)) throw new NotInSql(named.name);
    return quoted(expression, mayBeNull);
  }
  if (!isScalarType(named)) throw new NotInSql(String(type));
  if (PLAIN_TEXTS.has(named.name)) return quoted(expression, mayBeNull);
  if (BARE.has(named.name)) return orNull(`(${expression})::text`, mayBeNull);
  if (named.name === 'String') return orNull(`to_json((${expression})::text)::text`, mayBeNull);
  throw new NotInSql(named.name);
}

function quoted(expression: string, mayBeNull: boolean): JsonText {
  if (mayBeNull) return orNull(`'"' || (${expression})::text || '"'`, true);
  return new JsonText().fixed('"').sql(`(${expression})::text`).fixed('"');
}

function orNull(expression: string, mayBeNull: boolean): JsonText {
  return new JsonText().sql(mayBeNull ? `coalesce(${expression}, 'null')` : expression);
}
