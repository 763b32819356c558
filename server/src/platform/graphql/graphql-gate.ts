import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { isSameOrigin } from '../auth/origin-check.js';
import { Settings } from '../config/settings.js';
import { RequestRate } from '../limits/request-rate.js';
import { Problem, badInput } from './problem.js';
import { sendProblem } from './send-problem.js';
import { faultOfJson } from './storable-text.js';
import { TrustedDocuments } from './trusted-documents.js';

/** A request as Apollo takes it. */
interface OperationBody {
  query?: unknown;
  documentId?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

/**
 * Stands before the GraphQL endpoint: only JSON, only POST, only the portal's own pages or a
 * program, not too often, one operation at a time. Whoever fails never reaches the parser.
 */
@Injectable()
export class GraphqlGate implements NestMiddleware {
  constructor(
    private readonly settings: Settings,
    private readonly rate: RequestRate,
    private readonly documents: TrustedDocuments,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    try {
      this.admit(request);
    } catch (error) {
      if (error instanceof Problem) sendProblem(request, response, error);
      else next(error);
      return;
    }
    next();
  }

  private admit(request: Request): void {
    if (!isSameOrigin(request, this.settings.PUBLIC_URL)) throw new Problem('CSRF');
    this.rate.assertWithin(request);
    if (request.method !== 'POST') {
      throw new Problem('BAD_USER_INPUT', { status: 405, message: 'Wyślij zapytanie metodą POST.' });
    }
    if (!request.is('application/json')) {
      throw new Problem('BAD_USER_INPUT', {
        status: 415,
        message: 'Wyślij zapytanie jako application/json.',
      });
    }
    request.body = this.operation(request.body as unknown);
  }

  private operation(body: unknown): OperationBody {
    if (Array.isArray(body)) throw badInput('body', 'Wysyłaj po jednym zapytaniu.');
    if (typeof body !== 'object' || body === null) throw badInput('body', 'Treść musi być obiektem JSON.');
    const { query, documentId, variables, operationName } = body as OperationBody;
    if (!isTextOrNothing(operationName)) throw badInput('operationName', 'Nazwa operacji musi być tekstem.');
    if (!isObjectOrNothing(variables)) throw badInput('variables', 'Zmienne muszą być obiektem.');
    const fault = faultOfJson([variables, operationName]);
    if (fault !== undefined) throw badInput('variables', fault);
    return {
      query: this.documents.textOf(query, documentId),
      variables: variables ?? {},
      ...(operationName ? { operationName } : {}),
    };
  }
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function isObjectOrNothing(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && !Array.isArray(value));
}
