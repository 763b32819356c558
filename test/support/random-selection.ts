import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { FormBook } from '../../server/src/platform/read/form-book.js';

/** Draws whole numbers from 0 up to, not including, the bound. */
export type Draw = (bound: number) => number;

/** An operation with its variables. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A generator of draws that gives the same row for the same seed. */
export function drawsOf(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % bound;
  };
}

const DEEPEST = 4;

/** What an operation may be asked with. */
const VARIABLES = { account: 'String!', yes: 'Boolean!', few: 'Int!' } as const;

/** Words for the arguments that the drawing cannot make up. */
const DAYS = ['2025-03-01', '2026-01-31', '2026-07-15'];
const MONTHS = ['2025-02', '2026-01', '2026-06'];

/** Draws an operation on an account from what can be read in one statement: fields, arguments, aliases, fragments, directives. */
export class RandomSelection {
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly forms: FormBook,
    private readonly draw: Draw,
  ) {}

  operation(account: string): RandomOperation {
    const type = this.schema.getType('Account') as GraphQLObjectType;
    const selection = this.selection(type, DEEPEST);
    const invoices = this.draw(3) === 0 ? this.field(this.queryField('invoices'), 2) : '';
    const number = this.draw(2) === 0 ? '$account' : JSON.stringify(account);
    const body = `account(number: ${number}) ${selection} ${invoices}`;
    const fragments = this.usedIn(body).join('\n');
    const asked = Object.entries(VARIABLES).filter(([name]) => `${body}${fragments}`.includes(`$${name}`));
    const variables = asked.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const text = `query ${variables === '' ? '' : `(${variables})`} { ${body} }\n${fragments}`;
    return { text, variables: { account, yes: this.draw(2) === 0, few: 1 + this.draw(4) } };
  }

  /** Fragments that a text spreads, and those they spread: one that nobody spreads makes an operation invalid. */
  private usedIn(text: string): readonly string[] {
    const spread = this.fragments.filter((fragment) => {
      const [, name = ''] = /^fragment (\w+)/.exec(fragment) ?? [];
      return new RegExp(`\\.\\.\\.${name}\\b`).test(text);
    });
    return [...new Set(spread.flatMap((fragment) => [fragment, ...this.usedIn(fragment)]))];
  }

  private queryField(name: string): Parameters<RandomSelection['field']>[0] {
    const field = this.schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`RandomSelection: no ${name}`);
    return field;
  }

  private selection(type: GraphQLObjectType, levels: number): string {
    const fields = Object.values(type.getFields()).filter((field) => {
      if (isLeafType(getNamedType(field.type))) return this.isScalarOf(type.name, field.name);
      return levels > 0 && this.isRelationOf(type.name, field.name);
    });
    const chosen = Array.from({ length: 1 + this.draw(5) }, () => fields[this.draw(fields.length)]);
    const members = chosen.flatMap((field) => (field ? [this.member(type, field, levels)] : []));
    return `{ ${[...members, ...(this.draw(4) === 0 ? ['__typename'] : [])].join(' ')} }`;
  }

  private member(
    type: GraphQLObjectType,
    field: Parameters<RandomSelection['field']>[0],
    levels: number,
  ): string {
    const text = this.field(field, levels);
    const choice = this.draw(8);
    if (choice === 0) return `... on ${type.name} { ${text} }`;
    if (choice === 1) return `... @include(if: $yes) { ${text} }`;
    if (choice === 2) return `... @skip(if: $yes) { ${text} }`;
    if (choice !== 3) return text;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}`;
  }

  private field(
    field: { readonly name: string; readonly type: unknown; readonly args: readonly GraphQLArgument[] },
    levels: number,
  ): string {
    const type = getNamedType(field.type as Parameters<typeof getNamedType>[0]);
    const args = this.arguments(field.args);
    // What is asked with other words needs a name of its own.
    const alias = field.args.length > 0 || this.draw(6) === 0 ? `${this.name('a')}: ` : '';
    const inner = isObjectType(type)
      ? /Connection$/.test(type.name)
        ? this.connection(type, levels)
        : this.selection(type, levels - 1)
      : '';
    return `${alias}${field.name}${args} ${inner}`;
  }

  private connection(type: GraphQLObjectType, levels: number): string {
    const node = getNamedType(type.getFields()['nodes']?.type) as GraphQLObjectType;
    const parts = [
      `nodes ${this.selection(node, levels - 1)}`,
      'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
      `edges { cursor node ${this.selection(node, levels - 1)} }`,
    ].filter(() => this.draw(3) > 0);
    return `{ ${['__typename', ...parts].join(' ')} }`;
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const given = args
      .filter(() => this.draw(2) === 0)
      .flatMap((argument) => {
        const value = this.value(argument);
        return value === undefined ? [] : [`${argument.name}: ${value}`];
      });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private value({
    name,
    type,
  }: {
    readonly name: string;
    readonly type: GraphQLArgument['type'];
  }): string | undefined {
    const named = getNamedType(type);
    if (name === 'first') return this.draw(2) === 0 ? '$few' : String(1 + this.draw(5));
    if (isEnumType(named)) {
      const { name: value = '' } = named.getValues()[this.draw(named.getValues().length)] ?? {};
      return String(type).startsWith('[') ? `[${value}]` : value;
    }
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields())
        .filter(() => this.draw(3) === 0)
        .flatMap((field) => {
          const value = this.value(field);
          return value === undefined ? [] : [`${field.name}: ${value}`];
        });
      return `{ ${fields.join(', ')} }`;
    }
    if (named.name === 'Boolean') return this.draw(2) === 0 ? 'true' : '$yes';
    if (named.name === 'Date') return `"${DAYS[this.draw(DAYS.length)] ?? ''}"`;
    if (named.name === 'Month') return `"${MONTHS[this.draw(MONTHS.length)] ?? ''}"`;
    return undefined;
  }

  private isScalarOf(type: string, field: string): boolean {
    return this.forms.all().objects.some((form) => form.type === type && form.fields[field] !== undefined);
  }

  private isRelationOf(type: string, field: string): boolean {
    return this.forms
      .all()
      .objects.some((form) => form.type === type && form.relations?.[field] !== undefined);
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${String(this.names)}`;
  }
}
