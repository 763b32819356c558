import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import { fromGlobalId, toGlobalId } from '../../platform/graphql/relay/global-id.js';
import { NodeRegistry } from '../../platform/graphql/relay/node-registry.js';
import { Invoice } from '../invoices/invoice.type.js';
import { Settlement } from '../media/media-settlement.type.js';
import { Account } from '../my-data/account.type.js';
import { AccountsService } from '../my-data/accounts.service.js';
import { ConsentsService } from './consents.service.js';
import { archiveLink, documentLink } from './document-files.js';
import {
  DeliveryConsent,
  DeliveryEvent,
  Document,
  DocumentConnection,
  DocumentSubject,
  DocumentYear,
} from './document.type.js';
import { DocumentsArgs } from './documents.args.js';
import { DocumentsService, type DocumentPage } from './documents.service.js';

@Resolver(() => Document)
export class DocumentsResolver {
  constructor(
    private readonly documents: DocumentsService,
    private readonly consents: ConsentsService,
    private readonly accounts: AccountsService,
    private readonly nodes: NodeRegistry,
  ) {}

  @Query(() => Document, {
    nullable: true,
    description: 'A letter by its id. Residents only; null when it is absent or not the caller’s.',
  })
  async document(
    @CurrentScope() scope: Scope,
    @Args('id', { type: () => ID, description: 'Opaque id, `doc_…`.' }) id: string,
  ): Promise<Document | null> {
    const rowId = fromGlobalId('Document', id);
    return (rowId && (await this.documents.findDocument(scope, rowId))) || null;
  }

  @ResolveField(() => Account, { description: 'The account it was sent to.' })
  account(@CurrentScope() scope: Scope, @Parent() document: Document): Promise<Account> {
    return this.accounts.getAccount(scope, document.accountRowId);
  }

  @ListSize(10)
  @ResolveField(() => [DeliveryEvent], {
    description:
      'What became of it, the earliest first: what the sending system knows, and when the caller first opened it.',
  })
  delivery(@CurrentScope() scope: Scope, @Parent() document: Document): Promise<readonly DeliveryEvent[]> {
    return this.documents.listEvents(scope, document);
  }

  @ResolveField(() => DeliveryConsent, {
    nullable: true,
    description:
      'The consent in force when it was sent: the caller’s, or another holder’s; null when none is known.',
  })
  async consent(@CurrentScope() scope: Scope, @Parent() document: Document): Promise<DeliveryConsent | null> {
    return (await this.consents.findInForce(scope, document.accountRowId, document.sentAt)) ?? null;
  }

  @ResolveField(() => DocumentSubject, {
    nullable: true,
    description: 'What it is about: an invoice or a media settlement; null when it is about neither.',
  })
  async about(@CurrentScope() scope: Scope, @Parent() document: Document): Promise<object | null> {
    const { invoiceRowId, settlementRowId } = document;
    if (invoiceRowId) return (await this.nodes.find(scope, toGlobalId('Invoice', invoiceRowId))) ?? null;
    if (!settlementRowId) return null;
    return (await this.nodes.find(scope, toGlobalId('Settlement', settlementRowId))) ?? null;
  }

  @ResolveField(() => FileLink, {
    description: 'The letter itself, a PDF. Downloading it is recorded as having received it, once.',
  })
  file(@Parent() document: Document): FileLink {
    return documentLink(document);
  }
}

/** The letters of an account. */
@Resolver(() => Account)
export class AccountDocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @ResolveField(() => DocumentConnection, {
    description:
      'Letters delivered to it electronically, the latest first unless ordered otherwise. What went on paper is not here.',
  })
  documents(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: DocumentsArgs,
  ): Promise<DocumentPage> {
    const { filter, orderBy } = args;
    return this.service.listDocuments(
      scope,
      { accountRowId: account.rowId, filter: filter ?? {}, orderBy },
      args,
    );
  }

  @ResolveField(() => Int, { description: 'Letters that the caller has not opened.' })
  unreadDocuments(@CurrentScope() scope: Scope, @Parent() account: Account): Promise<number> {
    return this.service.countUnread(scope, account.rowId);
  }

  @ListSize(50)
  @ResolveField(() => [DocumentYear], {
    description: 'Calendar years in which letters were sent to it, the latest first.',
  })
  async documentYears(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
  ): Promise<readonly DocumentYear[]> {
    const years = await this.service.listYears(scope, account.rowId);
    return years.map((year) => ({ year, archive: archiveLink(account, year) }));
  }
}

/** The letters about an invoice. */
@Resolver(() => Invoice)
export class InvoiceDocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @ListSize(5)
  @ResolveField(() => [Document], { description: 'Letters about it, the latest first.' })
  documents(@CurrentScope() scope: Scope, @Parent() invoice: Invoice): Promise<readonly Document[]> {
    return this.service.listOfInvoice(scope, invoice.rowId);
  }
}

/** The letters about a media settlement. */
@Resolver(() => Settlement)
export class SettlementDocumentsResolver {
  constructor(private readonly service: DocumentsService) {}

  @ListSize(5)
  @ResolveField(() => [Document], { description: 'Letters about it, the latest first.' })
  documents(@CurrentScope() scope: Scope, @Parent() settlement: Settlement): Promise<readonly Document[]> {
    return this.service.listOfSettlement(scope, settlement.rowId);
  }
}
