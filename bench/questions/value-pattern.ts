/** A value of a statement: text, or a list of texts. */
export type StatementValue = string | number | boolean | null | readonly StatementValue[];

/** What is known of one who asks, by name. */
export type Facts = Readonly<Record<string, string>>;

/**
 * How a statement's value follows from the one who asks, learnt from two of them: what is the same for both stays, what
 * differs is the fact that has one value for the one and the other for the other.
 *
 * @throws Error when no fact explains it
 */
export function patternOf(
  one: StatementValue,
  other: StatementValue,
  facts: readonly [Facts, Facts],
): (asking: Facts) => StatementValue {
  if (isList(one) && isList(other) && one.length === other.length) {
    const members = one.map((member, index) => patternOf(member, other[index] ?? null, facts));
    return (asking) => members.map((member) => member(asking));
  }
  if (one === other) return () => one;
  const [first, second] = facts;
  const fact = Object.keys(first).find((name) => first[name] === one && second[name] === other);
  if (fact === undefined) {
    throw new Error(`patternOf: nothing explains ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  }
  return (asking) => asking[fact] ?? null;
}

/** Says whether a value is a list. */
export function isList(value: StatementValue): value is readonly StatementValue[] {
  return Array.isArray(value);
}
