import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { Problem } from '../graphql/problem.js';
import type { Scope } from './scope.js';
import type { Viewer as SignedIn } from './viewer.js';

declare module 'express-serve-static-core' {
  interface Request {
    /** Who asks; absent for a stranger. Set once, after the session was read. */
    viewer?: SignedIn;
    /** What he may read; set together with `viewer`. */
    scope?: Scope;
  }
}

/** The `context` of every GraphQL operation. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
}

/** The HTTP request behind a resolver or a controller. */
export function requestOf(context: ExecutionContext): Request {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().req;
  }
  return context.switchToHttp().getRequest<Request>();
}

/** The HTTP response that belongs to `requestOf`. */
export function responseOf(context: ExecutionContext): Response {
  if (context.getType<string>() === 'graphql') {
    return GqlExecutionContext.create(context).getContext<GraphqlContext>().res;
  }
  return context.switchToHttp().getResponse<Response>();
}

/** The scope of the request, in resolvers, field resolvers and controllers. */
export const CurrentScope = createParamDecorator((_: unknown, context: ExecutionContext): Scope => {
  const { scope } = requestOf(context);
  if (!scope) throw new Problem('UNAUTHENTICATED');
  return scope;
});

/** The person signed in, in resolvers, field resolvers and controllers. */
export const Viewer = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { viewer } = requestOf(context);
  if (!viewer) throw new Problem('UNAUTHENTICATED');
  return viewer;
});
