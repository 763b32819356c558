import { NoticesResolver } from './notices.resolver.js';

/** What schema.graphql takes from this module. */
export const NOTICES_RESOLVERS = [NoticesResolver];
