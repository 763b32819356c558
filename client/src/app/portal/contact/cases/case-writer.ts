import { inject, Service } from '@angular/core';
import { GraphqlClient } from '../../../core/graphql/graphql-client';
import type { ErrorCode } from '../../../core/graphql/schema.generated';
import {
  CloseCaseDocument,
  OpenCaseDocument,
  ReopenCaseDocument,
  ReplyToCaseDocument,
  type OpenCaseInput,
  type ReplyToCaseInput,
} from './cases.generated';

/** What came of opening a case. */
export type Opened = { readonly id: string } | { readonly code: ErrorCode };

/** Opens cases, writes in them, closes them and opens them again. */
@Service()
export class CaseWriter {
  private readonly graphql = inject(GraphqlClient);

  async open(input: OpenCaseInput): Promise<Opened> {
    const { openCase } = await this.graphql.mutate(OpenCaseDocument, { input });
    return openCase.__typename === 'OpenCaseRefused' ? { code: openCase.code } : { id: openCase.case.id };
  }

  /** A code when it was refused. */
  async reply(input: ReplyToCaseInput): Promise<ErrorCode | undefined> {
    const { replyToCase } = await this.graphql.mutate(ReplyToCaseDocument, { input });
    return replyToCase.__typename === 'ReplyToCaseRefused' ? replyToCase.code : undefined;
  }

  async close(id: string): Promise<ErrorCode | undefined> {
    const { closeCase } = await this.graphql.mutate(CloseCaseDocument, { input: { id } });
    return closeCase.__typename === 'CloseCaseRefused' ? closeCase.code : undefined;
  }

  async reopen(id: string): Promise<ErrorCode | undefined> {
    const { reopenCase } = await this.graphql.mutate(ReopenCaseDocument, { input: { id } });
    return reopenCase.__typename === 'ReopenCaseRefused' ? reopenCase.code : undefined;
  }
}
