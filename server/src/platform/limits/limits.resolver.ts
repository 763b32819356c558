import { Query, Resolver } from '@nestjs/graphql';
import { Settings } from '../config/settings.js';
import { DEFAULT_PAGE } from '../graphql/relay/page.js';
import { Limits } from './limits.type.js';

/** Says what the limits are. */
@Resolver(() => Limits)
export class LimitsResolver {
  constructor(private readonly settings: Settings) {}

  @Query(() => Limits, { description: 'The limits in force on every operation. Public.' })
  limits(): Limits {
    const { settings } = this;
    return {
      depth: settings.GRAPHQL_MAX_DEPTH,
      cost: settings.GRAPHQL_MAX_COST,
      tokens: settings.GRAPHQL_MAX_TOKENS,
      aliases: settings.GRAPHQL_MAX_ALIASES,
      directives: settings.GRAPHQL_MAX_DIRECTIVES,
      maxPage: settings.GRAPHQL_MAX_PAGE,
      defaultPage: DEFAULT_PAGE,
      maxTextBytes: settings.MAX_BODY_KB * 1024,
      requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    };
  }
}
