import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../problem.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** Says whether a text is a value of this kind. */
  readonly accepts: (text: string) => boolean;
  /** The Polish sentence for a text that is not. */
  readonly refusal: string;
}

/** A scalar that is a string of one form on the wire and in TypeScript; both ways are checked. */
export function textScalar(scalar: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !scalar.accepts(value)) {
      throw badInput(scalar.name, scalar.refusal);
    }
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name: scalar.name,
    description: scalar.description,
    serialize(value) {
      if (typeof value !== 'string' || !scalar.accepts(value)) {
        throw new TypeError(`${scalar.name}: the server made a value of another form`);
      }
      return value;
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
