import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLResolveInfo } from 'graphql';
import { AuditTrail } from '../audit/audit-trail.js';
import { Settings } from '../config/settings.js';
import { Problem } from '../graphql/problem.js';
import { isSameOrigin } from './origin-check.js';
import { type Audience, FROM_ANYWHERE, FROM_OWN_PAGES, PERMISSIONS, audienceOf } from './permissions.js';
import { requestOf, responseOf } from './request-context.js';
import { Sessions } from './session/sessions.js';
import { ViewerSource } from './viewer-source.js';

/** Asking about the session must not keep it alive. */
const WATCHING = 'Query.session';

/**
 * Stands before every root field and every address: learns who asks, looks up the one table of
 * permissions, and refuses whatever is not in it. Which rows are seen is the scope's matter.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly arrivals = new WeakMap<Request, Promise<void>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly people: ViewerSource,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const way = wayOf(context);
    const audiences = PERMISSIONS[way];
    if (!audiences) throw new Error(`AccessGuard: ${way} has no row in permissions.ts`);
    const request = requestOf(context);
    await this.arrival(context, request);
    await this.assertAllowed(way, audiences, request);
    if (way !== WATCHING) await this.sessions.prolong(request);
    return true;
  }

  /** Learns who asks, once per request, however many root fields it has. */
  private arrival(context: ExecutionContext, request: Request): Promise<void> {
    const known = this.arrivals.get(request);
    if (known) return known;
    const arrival = this.recognise(context, request);
    this.arrivals.set(request, arrival);
    return arrival;
  }

  private async recognise(context: ExecutionContext, request: Request): Promise<void> {
    await this.sessions.read(request, responseOf(context));
    const { userId } = request.session;
    if (userId === undefined) return;
    const person = await this.people.find(userId);
    request.viewer = person?.viewer;
    request.scope = person?.scope;
  }

  private async assertAllowed(way: string, audiences: readonly Audience[], request: Request): Promise<void> {
    const audience = audienceOf(request.viewer);
    if (!audiences.includes(audience)) {
      if (audience === 'ANONYMOUS') throw new Problem('UNAUTHENTICATED');
      await this.audit.record('ACCESS_DENIED', request, { detail: { way, audience } });
      throw new Problem(audience === 'STARTING_PASSWORD' ? 'PASSWORD_CHANGE_REQUIRED' : 'FORBIDDEN');
    }
    if (!this.isFromOwnPages(way, request)) throw new Problem('CSRF');
  }

  /** A change within a session needs the session's token; an address that no other gate has seen, the origin. */
  private isFromOwnPages(way: string, request: Request): boolean {
    const isUpload = way.startsWith('POST ') && !FROM_ANYWHERE.includes(way);
    const isOwnAct = isUpload || FROM_OWN_PAGES.includes(way);
    if (isOwnAct && !isSameOrigin(request, this.settings.PUBLIC_URL)) return false;
    if (!isUpload && !way.startsWith('Mutation.')) return true;
    return !request.viewer || this.sessions.hasCsrfToken(request);
  }
}

/** The row of the table that a call falls under: `Query.invoice`, `GET /files/…`. */
function wayOf(context: ExecutionContext): string {
  if (context.getType<string>() === 'graphql') {
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    return `${info.parentType.name}.${info.fieldName}`;
  }
  const request = context.switchToHttp().getRequest<Request>();
  const route = request.route as { readonly path: string } | undefined;
  // The router answers HEAD by the same route as GET, without the content.
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  return `${method} ${route?.path ?? request.path}`;
}
