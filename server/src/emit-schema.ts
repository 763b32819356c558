import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFile } from 'node:fs/promises';
import { withAudiences } from './platform/auth/schema-audiences.js';
import { RESOLVERS } from './resolvers.js';

// Writes schema.graphql from the resolvers alone, without a database; the order is always the same.
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
await app.init();
const schema = withAudiences(await app.get(GraphQLSchemaFactory).create(RESOLVERS));
await writeFile('schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
