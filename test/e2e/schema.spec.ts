import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isSpecifiedScalarType, lexicographicSortSchema, printSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import type { TestPortal } from '../support/test-portal.js';
import { openTestPortal } from '../support/test-portal.js';

describe('schema.graphql', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await openTestPortal();
  });

  afterAll(async () => {
    await portal.close();
  });

  it('is the very schema that the portal answers by', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(committed.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
  });

  it('describes every type', () => {
    const { schema } = portal.app.get(GraphQLSchemaHost);
    const bare = Object.values(schema.getTypeMap()).filter(
      (type) => !isSpecifiedScalarType(type) && !type.name.startsWith('__') && !type.description,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
