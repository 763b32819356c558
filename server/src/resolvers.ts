import type { Type } from '@nestjs/common';
import { ACCESS_RESOLVERS } from './modules/access/access.module.js';
import { NodeResolver } from './platform/graphql/relay/node.resolver.js';
import { LimitsResolver } from './platform/limits/limits.resolver.js';

/** Every resolver of every module: what schema.graphql is printed from. A test compares it with the running portal. */
export const RESOLVERS: Type[] = [NodeResolver, LimitsResolver, ...ACCESS_RESOLVERS];
