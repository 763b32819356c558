import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../../platform/auth/request-context.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { FileLink } from '../../../platform/files/file-link.type.js';
import { ListSize } from '../../../platform/graphql/cost-hints.js';
import { NodeRegistry } from '../../../platform/graphql/relay/node-registry.js';
import { Node } from '../../../platform/graphql/relay/node.interface.js';
import { PageArgs, type Page } from '../../../platform/graphql/relay/page.js';
import { Account } from '../../my-data/account.type.js';
import { AccountsService } from '../../my-data/accounts.service.js';
import { casePdfLink } from './case-files.js';
import { CasesArgs } from './cases.args.js';
import { CasesService } from './cases.service.js';
import {
  CaseAttachment,
  CaseMessage,
  CaseMessageConnection,
  ContactCase,
  ContactCaseConnection,
  MOST_ATTACHMENTS,
} from './contact-case.type.js';

/** The cases of an account. */
@Resolver(() => Account)
export class AccountCasesResolver {
  constructor(private readonly written: CasesService) {}

  @ResolveField(() => ContactCaseConnection, {
    description: 'Cases that the signed-in person opened for it; those of other holders are not among them.',
  })
  cases(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: CasesArgs,
  ): Promise<Page<ContactCase>> {
    const { filter, orderBy } = args;
    return this.written.listCases(
      scope,
      { accountRowId: account.rowId, filter: filter ?? {}, orderBy },
      args,
    );
  }
}

/** Fields of a case that are read separately. */
@Resolver(() => ContactCase)
export class CaseFieldsResolver {
  constructor(
    private readonly cases: CasesService,
    private readonly accounts: AccountsService,
    private readonly nodes: NodeRegistry,
  ) {}

  @ResolveField(() => Account, { description: 'The account it was opened for.' })
  account(@CurrentScope() scope: Scope, @Parent() of: ContactCase): Promise<Account> {
    return this.accounts.getAccount(scope, of.accountRowId);
  }

  @ResolveField(() => Node, {
    nullable: true,
    description:
      'The row it is about as it is now; null when about none, when it can no longer be read, and for a line of an invoice, which is no node.',
  })
  async about(@CurrentScope() scope: Scope, @Parent() { aboutId }: ContactCase): Promise<object | null> {
    if (aboutId === null) return null;
    return (await this.nodes.find(scope, aboutId)) ?? null;
  }

  @ResolveField(() => CaseMessageConnection, { description: 'Its messages, oldest first.' })
  messages(
    @CurrentScope() scope: Scope,
    @Parent() of: ContactCase,
    @Args() args: PageArgs,
  ): Promise<Page<CaseMessage>> {
    return this.cases.listMessages(scope, of.rowId, args);
  }

  @ResolveField(() => FileLink, { description: '„Kopia PDF”: every message and the snapshot.' })
  pdf(@Parent() of: ContactCase): FileLink {
    return casePdfLink(of);
  }
}

/** Fields of a message that are read separately. */
@Resolver(() => CaseMessage)
export class CaseMessageFieldsResolver {
  constructor(private readonly cases: CasesService) {}

  @ListSize(MOST_ATTACHMENTS)
  @ResolveField(() => [CaseAttachment], { description: 'Files sent with it.' })
  attachments(
    @CurrentScope() scope: Scope,
    @Parent() { rowId }: CaseMessage,
  ): Promise<readonly CaseAttachment[]> {
    return this.cases.listAttachments(scope, rowId);
  }
}
