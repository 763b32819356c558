import type { Request, Response } from 'express';
import { requestIdOf } from '../logging/request-id.js';
import { PROBLEMS, type Problem } from './problem.js';

/** Answers a request that never became an operation, in the form that operations answer in. */
export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const { retryAfter, fields, status } = problem.facts;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  const extensions = { code: problem.code, fields, retryAfter, requestId: requestIdOf(request, response) };
  response.status(status ?? PROBLEMS[problem.code].status);
  response.json({ errors: [{ message: problem.message, extensions }] });
}
