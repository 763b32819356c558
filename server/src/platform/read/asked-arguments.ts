import { type FieldNode, type GraphQLField, Kind, getArgumentValues } from 'graphql';
import type { ParameterType } from '../database/parameter-list.js';
import type { Parameter } from '../database/reader.js';
import { type Asked, type Asking, NotInSql } from './sql-form.js';
import type { Slots } from './slots.js';

type Variables = Readonly<Record<string, unknown>>;

/** The arguments of one field, for the form that answers it. */
export class AskedArguments implements Asked {
  private readonly given: Variables;
  private readonly heard = new Set<string>();

  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
    private readonly asking: Asking,
    private readonly slots: Slots,
    variables: Variables,
  ) {
    this.given = getArgumentValues(field, node, variables);
  }

  has(argument: string): boolean {
    this.heard.add(argument);
    const value = this.given[argument];
    return value !== undefined && value !== null;
  }

  choice(argument: string): unknown {
    return this.has(argument) ? this.given[argument] : undefined;
  }

  value(argument: string, type: ParameterType, convert: (value: unknown) => string = String): string {
    this.heard.add(argument);
    return this.slots.add(
      this.slotOf(argument, (value) => convert(value)),
      type,
    );
  }

  parameter(value: Parameter, type: ParameterType): string {
    return this.slots.add({ from: 'plan', value }, type);
  }

  /** Takes the parts of an argument as parameters, in turn. */
  parts(argument: string, count: number, split: (value: unknown) => readonly Parameter[]): number {
    this.heard.add(argument);
    const first = this.slots.all.length + 1;
    for (let part = 0; part < count; part += 1) {
      this.slots.all.push(this.slotOf(argument, (value) => split(value)[part] ?? null));
    }
    return first;
  }

  /** @throws NotInSql when an argument was given that the form did not hear */
  assertHeard(): void {
    const deaf = this.field.args.find(
      ({ name, defaultValue }) =>
        !this.heard.has(name) &&
        this.given[name] !== undefined &&
        this.given[name] !== null &&
        this.given[name] !== defaultValue,
    );
    if (deaf) throw new NotInSql(`${this.field.name}(${deaf.name})`);
  }

  private slotOf(argument: string, take: (value: unknown) => Parameter): Slots['all'][number] {
    const node = this.node.arguments?.find(({ name }) => name.value === argument)?.value;
    if (node?.kind === Kind.VARIABLE && this.asking.values?.includes(argument)) {
      const name = node.name.value;
      const isGiven = this.given[argument] !== undefined;
      if (!isGiven) throw new NotInSql(`${this.field.name}(${argument})`);
      return { from: 'variables', read: (variables) => take(variables[name]) };
    }
    return { from: 'plan', value: take(this.given[argument]) };
  }
}
