import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Global, type MiddlewareConsumer, Module, type NestModule, RequestMethod } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import type { GraphqlContext } from '../auth/request-context.js';
import { withAudiences } from '../auth/schema-audiences.js';
import { Settings } from '../config/settings.js';
import { queryLimitsPlugin } from '../limits/query-limits.plugin.js';
import { shapeRules } from '../limits/validation-rules.js';
import { formatError } from './format-error.js';
import { GraphqlGate } from './graphql-gate.js';
import { NodeRegistry } from './relay/node-registry.js';
import { NodeResolver } from './relay/node.resolver.js';
import { requestTracePlugin } from './request-trace.plugin.js';
import { TrustedDocuments } from './trusted-documents.js';

const PATH = '/graphql';

/** How many faults of one query are told; a hostile query may hold thousands. */
const MOST_VALIDATION_ERRORS = 5;

/** The GraphQL endpoint: code-first schema in memory, Apollo, limits, errors that tell nothing of the inside. */
@Global()
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Settings, PinoLogger],
      useFactory: (settings: Settings, log: PinoLogger): ApolloDriverConfig => ({
        path: PATH,
        autoSchemaFile: true,
        // Apollo checks the finished schema itself; asking all of it of the unfinished one takes a tenth of a second.
        buildSchemaOptions: { skipCheck: true },
        transformSchema: withAudiences,
        graphiql: false,
        introspection: settings.GRAPHQL_INTROSPECTION,
        allowBatchedHttpRequests: false,
        csrfPrevention: true,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        persistedQueries: false,
        cache: 'bounded',
        parseOptions: { maxTokens: settings.GRAPHQL_MAX_TOKENS },
        validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
        validationRules: shapeRules(settings),
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          queryLimitsPlugin(settings),
          requestTracePlugin(log),
        ],
        autoTransformHttpErrors: false,
        formatError,
        context: ({ req, res }: { req: Request; res: Response }): GraphqlContext => ({ req, res }),
      }),
    }),
  ],
  providers: [NodeRegistry, NodeResolver, TrustedDocuments],
  exports: [NodeRegistry, TrustedDocuments, GraphQLModule],
})
export class GraphqlModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(GraphqlGate).forRoutes({ path: PATH, method: RequestMethod.ALL });
  }
}
