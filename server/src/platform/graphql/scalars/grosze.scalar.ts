import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../problem.js';

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Whole grosze: `bigint` in TypeScript, a JSON integer on the wire. */
export const GroszeScalar = new GraphQLScalarType<bigint, number>({
  name: 'Grosze',
  description:
    'Money in whole grosze as a JSON integer, never a fraction; at most 2^53 either way. ' +
    'Debit positive: what is owed is above zero, credit below, unless the field says otherwise.',
  serialize(value) {
    const amount = typeof value === 'number' ? BigInt(value) : value;
    if (typeof amount !== 'bigint' || amount > LARGEST || amount < -LARGEST) {
      throw new TypeError('Grosze: not a whole amount within 2^53');
    }
    return Number(amount);
  },
  parseValue: wholeGrosze,
  parseLiteral(node) {
    return wholeGrosze(node.kind === Kind.INT ? Number(node.value) : undefined);
  },
});

function wholeGrosze(value: unknown): bigint {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw badInput('Grosze', 'Kwota w groszach musi być liczbą całkowitą.');
  }
  return BigInt(value);
}
