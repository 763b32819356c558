import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { isSameOrigin } from '../auth/origin-check.js';
import { Sessions } from '../auth/session/sessions.js';
import { Clock } from '../clock/clock.js';
import { Settings } from '../config/settings.js';
import type { Parameter } from '../database/reader.js';
import { Problem } from '../graphql/problem.js';
import { faultOfJson } from '../graphql/storable-text.js';
import { TrustedDocuments } from '../graphql/trusted-documents.js';
import { RequestRate } from '../limits/request-rate.js';
import { TurnsByPerson } from '../limits/turns-by-person.js';
import { AnswerCache, type KeptAnswer } from './answer-cache.js';
import { LEFT_TO_RESOLVERS } from './compile-selection.js';
import { KnownReaders } from './known-readers.js';
import { readBody } from './read-body.js';
import { ReadLane } from './read-lane.js';
import { LEFT, type ReadPlan } from './plan-shelf.js';
import { type AskedOperation, type PlannedRead, ReadPlans } from './read-plans.js';
import type { SessionReader } from './reader-source.js';
import { AnswerSender } from './send-answer.js';
import { valuesOf } from './slots.js';
import { StatementNames } from './statement-names.js';

const PATH = '/graphql';

/** Statements of one person's choice under way at a time, and how many more may wait: the connections are everybody's. */
const MOST_OF_ONE_PERSON = 2;
const MOST_WAITING = 30;

interface Body {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/**
 * Stands before everything else and answers what a resident reads of his own: one statement for the session and its
 * scope, one for the data, whose text is passed on as it is. The same rules hold as on the usual way (origin, rate,
 * session, permissions, limits, log); whatever is not plain — a refusal, a mistake, a field without SQL, an outage — is
 * handed to the usual way untouched, which says it in its own words.
 */
@Injectable()
export class ReadFront {
  /** How many requests were answered here, and how many that came here were handed on. */
  readonly tally = { answered: 0, fromCache: 0, handedOn: 0 };
  private readonly names: StatementNames;
  private readonly turns = new TurnsByPerson(MOST_OF_ONE_PERSON, MOST_WAITING);
  private readonly sender: AnswerSender;
  private readonly cache: AnswerCache;

  constructor(
    private readonly settings: Settings,
    private readonly rate: RequestRate,
    private readonly documents: TrustedDocuments,
    private readonly sessions: Sessions,
    private readonly readers: KnownReaders,
    private readonly plans: ReadPlans,
    private readonly lane: ReadLane,
    private readonly clock: Clock,
    log: PinoLogger,
  ) {
    this.names = new StatementNames((name) => {
      lane.forget(name);
    });
    this.sender = new AnswerSender(settings, log);
    this.cache = new AnswerCache(settings.READ_CACHE_MB * 1024 * 1024);
  }

  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    if (request.method !== 'POST' || request.url !== PATH || !this.isPlain(request)) {
      next();
      return;
    }
    const startedAt = performance.now();
    readBody(request, this.settings.MAX_BODY_KB * 1024)
      .then(async (body) => {
        const answer = await this.read(request, body);
        this.tally[answer ? 'answered' : 'handedOn'] += 1;
        if (answer instanceof Problem) this.sender.refuse(request, response, answer, startedAt);
        else if (answer) await this.sender.send(request, response, answer, startedAt);
        else next();
      })
      .catch(() => {
        // The caller went away, or the answer could not be sent.
        if (response.destroyed || response.headersSent) response.destroy();
        else next();
      });
  };

  /** Whether a request looks as the portal's pages and plain programs send it; others are not for here. */
  private isPlain({ headers }: Request): boolean {
    const accept = headers.accept ?? '*/*';
    return (
      /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
      headers['content-encoding'] === undefined &&
      headers.cookie !== undefined &&
      (accept.includes('*/*') || accept.includes('application/json')) &&
      !accept.includes('graphql-response')
    );
  }

  /** The answer, a busy portal among them, or nothing when the usual way has to give it. */
  private async read(request: Request, body: Body): Promise<KeptAnswer | Problem | undefined> {
    // Strangers are told apart before anything is done for them, as far as that costs no statement.
    const idHash = this.sessions.idHashOf(request.headers.cookie);
    const asked = idHash === undefined ? undefined : this.operationOf(request, body);
    if (idHash === undefined || !asked) return undefined;
    const known = this.plans.recall(asked);
    if (known === LEFT) return undefined;
    try {
      const reader = await this.readers.find(idHash);
      if (!reader) return undefined;
      const planned = known ?? this.plans.plan(asked);
      if (planned === LEFT) return undefined;
      const answer = await this.answerTo(planned, reader);
      if (answer) await this.sessions.prolongReader(idHash, reader.lastSeenAt, reader.absoluteEndsAt);
      return answer;
    } catch (error) {
      // What took too long must not be done once more. An outage, a cursor of another list: the usual way tells it.
      return error instanceof Problem && error.code === 'RATE_LIMITED' ? error : undefined;
    }
  }

  private operationOf(request: Request, body: Body): AskedOperation | undefined {
    const { variables = {}, operationName, query, documentId } = body;
    if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return undefined;
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
      return undefined;
    if (!isSameOrigin(request, this.settings.PUBLIC_URL)) return undefined;
    try {
      this.rate.assertWithin(request);
      if (faultOfJson([variables, operationName]) !== undefined) return undefined;
      const text = this.documents.textOf(query, documentId);
      return { text, name: operationName || undefined, variables: variables as Record<string, unknown> };
    } catch {
      return undefined;
    }
  }

  /** From the cache while the data are what they were, else from the database. */
  private async answerTo(
    { plan, variables }: PlannedRead,
    { userId, scope, dataVersion }: SessionReader,
  ): Promise<KeptAnswer | undefined> {
    const values = valuesOf(plan.slots, { scope, variables, today: this.clock.today() });
    const key = `${String(plan.number)} ${JSON.stringify(values)}`;
    const kept = this.cache.find(key, dataVersion);
    if (kept) {
      this.tally.fromCache += 1;
      return kept;
    }
    const data = await this.turns.run(userId, () => this.dataOf(plan, values));
    if (data === undefined) return undefined;
    const cost = `{"cost":{"requested":${String(plan.cost)},"limit":${String(this.settings.GRAPHQL_MAX_COST)}}}`;
    // The version was read before the data: data that are newer only make the answer be read anew.
    return this.cache.keep(key, dataVersion, Buffer.from(`{"data":${data},"extensions":${cost}}\n`, 'utf8'));
  }

  private async dataOf(plan: ReadPlan, values: Parameter[]): Promise<string | undefined> {
    const [row] = await this.lane.rows('DATA', this.names.nameOf(plan), plan.text, values);
    const data = row?.[0];
    return data === undefined || data === null || data.includes(LEFT_TO_RESOLVERS) ? undefined : data;
  }
}
