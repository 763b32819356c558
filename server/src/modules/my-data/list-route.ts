import { createParamDecorator, type ExecutionContext, Get } from '@nestjs/common';
import type { Request } from 'express';
import { extname } from 'node:path';

import { Problem } from '../../platform/graphql/problem.js';
import type { Scope } from '../../platform/auth/scope.js';
import { requestOf } from '../../platform/auth/request-context.js';
import { EXPORT_FORMATS, type ExportFormat, type ExportedList } from './account-exports.js';

/** Who asks for a list of which account as a file, in which format, narrowed and ordered by which words. */
export interface ListAsked {
  readonly scope: Scope;
  readonly accountId: string;
  readonly format: ExportFormat;
  readonly words: Readonly<Record<string, unknown>>;
}

/**
 * The routes of a list as a file, one for each format.
 *
 * @param account the account's part of the path, below the controller's
 */
export const GetList = (list: ExportedList, account = ':accountId'): MethodDecorator =>
  Get(EXPORT_FORMATS.map((format) => `${account}/${list}.${format}`));

/** What a request for a list as a file asks for. */
export const AskedList = createParamDecorator((_: unknown, context: ExecutionContext): ListAsked => {
  const request: Request = requestOf(context);
  const { scope, params, query, path } = request;
  if (!scope) throw new Problem('UNAUTHENTICATED');
  const format = EXPORT_FORMATS.find((one) => extname(path) === `.${one}`);
  if (!format) throw new Problem('NOT_FOUND');
  return { scope, accountId: String(params['accountId']), format, words: query };
});
