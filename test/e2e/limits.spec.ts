import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { LIST_SIZE } from '../../server/src/platform/graphql/cost-hints.js';
import { priceOf } from '../../server/src/platform/limits/query-cost.js';
import { shapeRules } from '../../server/src/platform/limits/validation-rules.js';
import { PASSWORD, PEOPLE, addPeople } from '../fixtures/access.js';
import { type Answer, HttpClient } from '../support/http-client.js';
import { type TestPortal, openTestPortal } from '../support/test-portal.js';

const INVOICES = `query ($first: Int!) { account(number: "L0147") { invoices(first: $first) {
  nodes { id lines { id explanation { matches } } } } } }`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${String(index)}: __typename`).join(' ')} }`;
const deep = (rounds: number): string =>
  `{ account(number: "L0147") { ${'balance { lastPayment { account { '.repeat(rounds)} id ${'} } }'.repeat(rounds)} } }`;

/** What tools ask for when they read the schema, two times in one operation. */
const TWICE = getIntrospectionQuery()
  .replace('__schema {', 'a: __schema { ...S } b: __schema { ...S } } fragment S on __Schema {')
  .replace(/\}\s*\}\s*fragment FullType/, '} fragment FullType');

describe('limits', () => {
  let portal: TestPortal;
  let browser: HttpClient;

  beforeAll(async () => {
    portal = await openTestPortal({ REQUESTS_PER_MINUTE: '100000' }, addPeople);
    browser = await new HttpClient(portal.url).signIn(PEOPLE.holder.login, PASSWORD);
  });

  afterAll(async () => {
    await portal.close();
  });

  /** How many times the database was asked while the work was done. */
  async function countingSql(work: () => Promise<Answer>): Promise<Answer & { readonly trips: number }> {
    const pool = (portal.app.get(DataSource).driver as PostgresDriver).master as Pool;
    const spies = [jest.spyOn(pool, 'query'), jest.spyOn(pool, 'connect')];
    const answer = await work();
    const trips = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return { ...answer, trips };
  }

  const refusals: readonly {
    what: string;
    text: string;
    variables?: Record<string, unknown>;
    code: string;
  }[] = [
    {
      what: 'a page of 100 000 by a variable',
      text: INVOICES,
      variables: { first: 100_000 },
      code: 'BAD_USER_INPUT',
    },
    { what: 'a page of 0', text: INVOICES, variables: { first: 0 }, code: 'BAD_USER_INPUT' },
    { what: 'a page of -1', text: INVOICES, variables: { first: -1 }, code: 'BAD_USER_INPUT' },
    { what: 'dear pages by a variable', text: INVOICES, variables: { first: 100 }, code: 'LIMIT_EXCEEDED' },
    {
      what: 'dear pages by a variable’s default',
      text: INVOICES.replace('$first: Int!', '$first: Int! = 100'),
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'a page inside a page',
      text: `{ viewer { accounts(first: 100) { nodes { invoices(first: 100) { edges { node { id } } } } } } }`,
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'dear pages behind a fragment',
      text: `query { viewer { ...A } } fragment A on User { accounts(first: 100) { ...B } }
             fragment B on AccountConnection { nodes { payments(first: 100) { nodes { id } } } }`,
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'a pyramid of fragments',
      text: `query { viewer { ...F0 } } ${Array.from(
        { length: 9 },
        (_, index) =>
          `fragment F${String(index)} on User { ...F${String(index + 1)} x: accounts { ...C } ...F${String(index + 1)} }`,
      ).join(
        ' ',
      )} fragment F9 on User { accounts { ...C } } fragment C on AccountConnection { nodes { id unit { id } } }`,
      code: 'LIMIT_EXCEEDED',
    },
    { what: 'one level too many', text: deep(4), code: 'LIMIT_EXCEEDED' },
    { what: '16 aliases, of __typename too', text: aliases(16), code: 'LIMIT_EXCEEDED' },
    { what: '101 aliases', text: aliases(101), code: 'LIMIT_EXCEEDED' },
    {
      what: '11 directives',
      text: `{ limits { cost ${'@include(if: true)'.repeat(11)} } }`,
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'introspection that goes round in circles',
      text: '{ __schema { types { fields { type { fields { name type { name } } } } } } }',
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'the usual introspection twice',
      text: TWICE,
      code: 'LIMIT_EXCEEDED',
    },
    { what: '2 001 tokens', text: `{ limits { ${'cost '.repeat(2_000)} } }`, code: 'LIMIT_EXCEEDED' },
    {
      what: 'two logins at once',
      text: `mutation { a: login(input: { identifier: "a", password: "b" }) { __typename }
                        b: login(input: { identifier: "a", password: "c" }) { __typename } }`,
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'two logins behind a fragment',
      text: `mutation { ...L } fragment L on Mutation {
               a: login(input: { identifier: "a", password: "b" }) { __typename }
               ... { b: login(input: { identifier: "a", password: "c" }) { __typename } } }`,
      code: 'LIMIT_EXCEEDED',
    },
    { what: 'no query at all', text: ' ', code: 'BAD_USER_INPUT' },
    { what: 'a syntax error', text: '{ limits { cost ', code: 'BAD_USER_INPUT' },
    { what: 'an unknown field', text: '{ limits { kost } }', code: 'BAD_USER_INPUT' },
    {
      what: 'a NUL in the query',
      text: '{ account(number: "L0147\\u0000") { id } }',
      code: 'BAD_USER_INPUT',
    },
    {
      what: 'a NUL in a variable',
      text: 'query ($n: String!) { account(number: $n) { id } }',
      variables: { n: 'L0147\u0000' },
      code: 'BAD_USER_INPUT',
    },
    {
      what: 'many ordered pages under each row of a list',
      text: `{ account(number: "L0147") { invoices(first: 100) { nodes { account { ${Array.from(
        { length: 13 },
        (_, index) =>
          `a${String(index)}: invoices(first: 1, orderBy: REMAINING_ASC, filter: { status: [OVERDUE] }) { nodes { id } }`,
      ).join(' ')} } } } } }`,
      code: 'LIMIT_EXCEEDED',
    },
    {
      what: 'half a character in a variable',
      text: 'query ($n: String!) { account(number: $n) { id } }',
      variables: { n: 'L\ud800' },
      code: 'BAD_USER_INPUT',
    },
    {
      what: 'a field that an input does not have',
      text: 'mutation ($i: LoginInput!) { login(input: $i) { __typename } }',
      variables: { i: { identifier: 'a', password: 'b', kind: 'CLERK' } },
      code: 'BAD_USER_INPUT',
    },
  ];

  it.each(refusals)('refuse $what with HTTP 400 before any SQL', async ({ text, variables, code }) => {
    const { status, errors, data, trips } = await countingSql(() => browser.ask(text, variables ?? {}));
    expect(errors[0]?.extensions.code).toBe(code);
    expect(errors[0]?.extensions.requestId).toMatch(/^[\w-]{36}$/);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(trips).toBe(0);
  });

  it('let through what is just within them', async () => {
    expect((await browser.ask(aliases(15))).errors).toEqual([]);
    expect((await browser.ask(deep(3))).errors).toEqual([]);
    const { errors } = await browser.ask(
      'query ($f: Int!) { viewer { accounts(first: $f) { nodes { id } } } }',
      { f: 100 },
    );
    expect(errors).toEqual([]);
  });

  it('let programs read the schema with the usual query, for about a half of the price', async () => {
    const everything = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true };
    const usual = getIntrospectionQuery({ ...everything, inputValueDeprecation: true, oneOf: true });
    const { errors, extensions } = await browser.ask(usual);
    expect(errors).toEqual([]);
    const { requested, limit } = extensions!['cost'] as { requested: number; limit: number };
    expect(requested).toBeGreaterThan(limit / 4);
    expect(requested).toBeLessThan((limit * 2) / 3);
    const one = await browser.ask('{ __type(name: "Account") { name fields { name } } }');
    expect(one.extensions).toEqual({ cost: { requested: 2, limit } });
  });

  it('are told, and so is the price of every answer', async () => {
    const { data, extensions } = await browser.ask(
      '{ limits { depth cost tokens aliases directives maxPage defaultPage maxTextBytes requestsPerMinute } }',
    );
    expect(data!['limits']).toEqual({
      depth: 12,
      cost: 2000,
      tokens: 2000,
      aliases: 15,
      directives: 10,
      maxPage: 100,
      defaultPage: 25,
      maxTextBytes: 1_048_576,
      requestsPerMinute: 100_000,
    });
    expect(extensions).toEqual({ cost: { requested: 1, limit: 2000 } });
    const page = await browser.ask('{ viewer { accounts { nodes { id unit { id } } } } }');
    expect(page.extensions).toEqual({ cost: { requested: 1 + 25 * 2, limit: 2000 } });
  });

  it('price a page that the caller orders or filters by what is looked at, not by what is shown', async () => {
    const priceOf = async (page: string): Promise<unknown> => {
      const text = `{ viewer { accounts(first: 7) { nodes { ${page} { nodes { id } } } } } }`;
      return (await browser.ask(text)).extensions;
    };
    const cost = (each: number): unknown => ({ cost: { requested: 1 + 7 * (1 + each), limit: 2000 } });
    expect(await priceOf('invoices(first: 1)')).toEqual(cost(1));
    expect(await priceOf('invoices(first: 1, filter: null)')).toEqual(cost(1));
    expect(await priceOf('invoices(first: 1, orderBy: REMAINING_ASC)')).toEqual(cost(10));
    expect(await priceOf('invoices(first: 1, filter: { status: [OVERDUE] })')).toEqual(cost(10));
    expect(await priceOf('invoices(first: 30, orderBy: REMAINING_ASC)')).toEqual(cost(30));
  });

  it('refuse several operations in one body, and a body that is none', async () => {
    for (const body of [
      '[{"query":"{ limits { cost } }"}]',
      '"x"',
      '7',
      'null',
      '{',
      '{"query":7}',
      '{"variables":{}}',
    ]) {
      const response = await browser.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as { errors: Answer['errors'] };
      expect(errors[0]!.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        requestId: expect.any(String) as unknown,
      });
    }
  });

  it('hold errors of one query to a handful and suggest nothing', async () => {
    const { text, errors } = await browser.ask(`{ limits { ${'kost '.repeat(50)} } viewr { id } }`);
    expect(errors.length).toBeLessThanOrEqual(6);
    expect(text).not.toContain('Did you mean');
    expect(text).not.toContain('viewer');
  });

  it('give every list of objects a size to be priced by', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    expect(listsWithoutSize(schema)).toEqual([]);
  });

  it('leave room for every operation of the portal’s own client', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const manifest = new URL('../../trusted-documents.json', import.meta.url);
    const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const document = parse(text, { maxTokens: portal.settings.GRAPHQL_MAX_TOKENS });
      expect(validate(schema, document, shapeRules(portal.settings))).toEqual([]);
      const operation = document.definitions[0] as OperationDefinitionNode;
      const { objects, rootFields } = priceOf({
        schema,
        operation,
        fragments: new Map(),
        variables: largestVariables(operation),
      });
      expect({ name: operation.name?.value, objects }).toEqual({
        name: operation.name?.value,
        objects: Math.min(objects, portal.settings.GRAPHQL_MAX_COST),
      });
      if (operation.operation === OperationTypeNode.MUTATION) expect(rootFields).toBe(1);
    }
  });

  it('accept an operation by its id, and no unknown id', async () => {
    const manifest = new URL('../../trusted-documents.json', import.meta.url);
    const operations = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
    const [id = '', text = ''] = Object.entries(operations)[0] ?? [];
    const send = async (body: object): Promise<{ status: number; text: string }> => {
      const response = await browser.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, text: (await response.text()).replace(/"requestId":"[^"]*"/g, '') };
    };
    expect(await send({ documentId: id })).toEqual(await send({ query: text }));
    expect((await send({ documentId: 'f'.repeat(64) })).status).toBe(400);
  });
});

/** A value for every variable; only page sizes matter to the price. */
function largestVariables(operation: OperationDefinitionNode): Record<string, unknown> {
  const names = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return Object.fromEntries(names.map((name) => [name, name === 'first' ? 100 : 'x']));
}

/** Lists of objects, outside connections, that do not say how long they may be. */
function listsWithoutSize(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  return types.flatMap((type) =>
    Object.values(isObjectType(type) ? type.getFields() : {})
      .filter((field) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
      .filter((field) => isCompositeType(getNamedType(field.type)))
      .filter((field) => !(type.name.endsWith('Connection') && ['edges', 'nodes'].includes(field.name)))
      .filter((field) => field.extensions[LIST_SIZE] === undefined)
      .map((field) => `${type.name}.${field.name}`),
  );
}
