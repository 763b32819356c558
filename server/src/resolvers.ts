import type { Type } from '@nestjs/common';

/** Every resolver of every module: what schema.graphql is printed from. A test compares it with the running portal. */
export const RESOLVERS: Type[] = [];
