import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { PASSWORD, PEOPLE } from '../fixtures/access.js';
import { fillResidentsBook } from '../fixtures/residents-book.js';
import { HttpClient } from '../support/http-client.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

const DEEPEST = 6;

/** Who crawls, and words that stand only in what is not his. */
const CRAWLERS = [
  {
    who: PEOPLE.holder,
    own: ['L0147'],
    foreign: [
      'L0148',
      'L0149',
      'L0200',
      'L0201',
      '/0148',
      '/0200',
      '/0201',
      'Obcy',
      'Poprzednia',
      'Nowa',
      'Zablokowany',
      'ZW-',
    ],
  },
  {
    who: PEOPLE.stranger,
    own: ['L0148'],
    foreign: [
      'L0147',
      'L0149',
      'L0200',
      'L0201',
      '/0147',
      '/0200',
      '/0201',
      'Zmyślon',
      'Poprzednia',
      'Nowa',
      'ZW-',
    ],
  },
  {
    who: PEOPLE.formerHolder,
    own: ['L0200', 'ZW-STARY'],
    foreign: [
      'L0147',
      'L0148',
      'L0149',
      'L0201',
      '/0147',
      '/0148',
      '/0201',
      'Zmyślon',
      'Obcy',
      'Nowa',
      'ZW-NOWY',
    ],
  },
  {
    who: PEOPLE.leftCoHolder,
    own: ['Lidia'],
    foreign: [
      'L0147"',
      'L0148',
      'L0200',
      'L0201',
      '/0147',
      '/0148',
      '/0200',
      '/0201',
      'Jolanta',
      'Obcy',
      'Nowa',
      'ZW-',
    ],
  },
] as const;

describe('whoever asks for everything', () => {
  let portal: TestPortal;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    portal = await openTestPortal(
      {
        GRAPHQL_MAX_DEPTH: '50',
        GRAPHQL_MAX_COST: '1000000',
        GRAPHQL_MAX_ALIASES: '100000',
        GRAPHQL_MAX_TOKENS: '100000',
        REQUESTS_PER_MINUTE: '100000',
        MAX_BODY_KB: '10000',
        // Hundreds of questions of one request wait for a connection at once.
        DATABASE_POOL_SIZE: '60',
      },
      async (database) => {
        await fillResidentsBook(database);
      },
    );
    ({ schema } = portal.app.get(GraphQLSchemaHost));
  });

  afterAll(async () => {
    await portal.close();
  });

  it.each(CRAWLERS)('finds what is his and nothing else: $who.name', async ({ who, own, foreign }) => {
    const browser = await new HttpClient(portal.url).signIn(who.login, PASSWORD);
    const crawl = new Crawl(schema);
    const found: string[] = [];
    for (const query of crawl.queries()) {
      const { errors, text } = await browser.ask(query);
      expect({ query, errors }).toEqual({ query, errors: [] });
      found.push(text);
    }
    const everything = found.join('\n');
    for (const word of own) expect(everything).toContain(word);
    for (const word of foreign) expect({ word, at: around(everything, word) }).toEqual({ word, at: '' });
  });

  it('asks for every field that can be reached without naming a thing', () => {
    const crawl = new Crawl(schema);
    crawl.queries();
    expect(crawl.unasked()).toEqual([]);
  });
});

/** Writes queries for everything below `viewer` and `announcements`, each type's every field, to a depth. */
class Crawl {
  private readonly asked = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  queries(): string[] {
    const accountFields = Object.values(this.objectType('Account').getFields()).map((field) => field.name);
    const perAccountField = accountFields.map(
      (name) => `{ viewer { accounts { nodes { ${this.fieldNamed('Account', name, ['Account'])} } } } }`,
    );
    return [
      `{ viewer ${this.selection(this.objectType('User'), ['Query'], 3)} }`,
      `{ announcements ${this.selection(this.objectType('AnnouncementConnection'), ['Query'], DEEPEST)} }`,
      ...perAccountField.filter((query) => !query.includes('{  }')),
    ];
  }

  /** Fields of types below `viewer` that no query asked for. */
  unasked(): string[] {
    const types = new Set([...this.asked].map((coordinate) => coordinate.split('.')[0]!));
    return [...types].flatMap((name) => {
      const type = this.schema.getType(name);
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      return fields.map((field) => `${name}.${field}`).filter((coordinate) => !this.asked.has(coordinate));
    });
  }

  private objectType(name: string): GraphQLObjectType {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`Crawl: ${name} is no object`);
    return type;
  }

  private fieldNamed(type: string, field: string, path: readonly string[]): string {
    return this.field(type, this.objectType(type).getFields()[field]!, path, DEEPEST);
  }

  /** A field with everything below it; empty when nothing below it is left to ask. */
  private field(
    owner: string,
    field: GraphQLField<unknown, unknown, unknown>,
    path: readonly string[],
    depth: number,
  ): string {
    const args = argumentsFor(field);
    if (args === undefined) return '';
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) {
      this.asked.add(`${owner}.${field.name}`);
      return field.name;
    }
    const isEnd = path.includes(type.name) || depth === 0 || field.name === 'edges';
    const inner = isEnd ? this.leaves(type) : this.selection(type, path, depth - 1);
    this.asked.add(`${owner}.${field.name}`);
    return `${field.name}${args} ${inner}`;
  }

  /** Where a path ends: what a thing says of itself. */
  private leaves(type: GraphQLNamedType): string {
    if (!isObjectType(type)) return '{ __typename }';
    const names = Object.values(type.getFields())
      .filter((field) => !isCompositeType(getNamedType(field.type)) && argumentsFor(field) === '')
      .map((field) => field.name);
    for (const name of names) this.asked.add(`${type.name}.${name}`);
    const { node } = type.getFields();
    if (!type.name.endsWith('Edge') || !node) return `{ __typename ${names.join(' ')} }`;
    this.asked.add(`${type.name}.node`);
    return `{ ${names.join(' ')} node ${this.leaves(getNamedType(node.type))} }`;
  }

  private selection(type: GraphQLNamedType, path: readonly string[], depth: number): string {
    const inner = [...path, type.name];
    if (isUnionType(type) || isInterfaceType(type)) {
      const members = isUnionType(type) ? type.getTypes() : this.schema.getPossibleTypes(type);
      const parts = members.map(
        (member) => `... on ${member.name} ${this.prefixed(member.name, inner, depth)}`,
      );
      return `{ __typename ${parts.join(' ')} }`;
    }
    const fields = Object.values(this.objectType(type.name).getFields());
    return `{ ${fields.map((field) => this.field(type.name, field, inner, depth)).join(' ')} }`;
  }

  /** Members of a union may have fields of one name and different types: each gets an alias. */
  private prefixed(name: string, path: readonly string[], depth: number): string {
    const fields = Object.values(this.objectType(name).getFields())
      .map((field) => this.field(name, field, [...path, name], depth))
      .filter((text) => text !== '');
    return `{ ${fields.map((text) => (text === 'id' ? text : `${name}_${text.split(/[( ]/)[0]!}: ${text}`)).join(' ')} }`;
  }
}

/** Arguments that ask for all there is; nothing when one names a thing. */
function argumentsFor(field: GraphQLField<unknown, unknown, unknown>): string | undefined {
  const given: Record<string, string> = {
    from: '"2025-11-01"',
    to: '"2026-11-18"',
    month: '"2026-10"',
    medium: 'COLD_WATER',
  };
  const needed = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (needed.some(({ name }) => !(name in given))) return undefined;
  return needed.length === 0 ? '' : `(${needed.map(({ name }) => `${name}: ${given[name]!}`).join(', ')})`;
}

function around(text: string, word: string): string {
  const at = text.indexOf(word);
  return at < 0 ? '' : text.slice(Math.max(0, at - 120), at + 60);
}
