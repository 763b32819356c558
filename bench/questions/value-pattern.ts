/** A value of a statement: text, or a list of texts. */
export type StatementValue = string | number | boolean | null | readonly StatementValue[];

/** What is known of one who asks, by name. */
export type Facts = Readonly<Record<string, string>>;

/**
 * How a statement's value follows from the one who asks, learnt from two of them: what is the same for both stays, what
 * differs holds a fact of each at the same place.
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
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = facts;
    const template = templateOf(one, first);
    if (template === templateOf(other, second)) return (asking) => filled(template, asking);
  }
  throw new Error(`patternOf: nothing explains ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
}

/** A text with the names of facts where their values stood, the longest values first: `{7}` becomes `{<accountId>}`. */
function templateOf(text: string, facts: Facts): string {
  return Object.entries(facts)
    .sort(([, a], [, b]) => b.length - a.length)
    .reduce((result, [name, value]) => result.replaceAll(value, `<${name}>`), text);
}

function filled(template: string, facts: Facts): string {
  return template.replace(/<(\w+)>/g, (_, name: string) => facts[name] ?? '');
}

/** Says whether a value is a list. */
export function isList(value: StatementValue): value is readonly StatementValue[] {
  return Array.isArray(value);
}
