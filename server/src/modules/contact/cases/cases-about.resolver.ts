import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentScope } from '../../../platform/auth/request-context.js';
import type { Scope } from '../../../platform/auth/scope.js';
import { ListSize } from '../../../platform/graphql/cost-hints.js';
import { Document } from '../../documents/document.type.js';
import { Invoice } from '../../invoices/invoice.type.js';
import { LedgerEntry } from '../../ledger/ledger-entry.type.js';
import { Settlement } from '../../media/media-settlement.type.js';
import { Reading } from '../../media/reading.type.js';
import { MOST_CASES_ABOUT } from './cases-about.repository.js';
import { CasesAboutService } from './cases-about.service.js';
import { ContactCase } from './contact-case.type.js';

/** Whose cases, in the description of each field. */
const WHOSE = `opened by the signed-in person, the newest ${String(MOST_CASES_ABOUT)}, newest first; those of other holders are not among them.`;

/** The cases about a document of charge. */
@Resolver(() => Invoice)
export class InvoiceCasesResolver {
  constructor(private readonly about: CasesAboutService) {}

  @ListSize(MOST_CASES_ABOUT)
  @ResolveField(() => [ContactCase], { description: `Cases about it or one of its lines, ${WHOSE}` })
  cases(@CurrentScope() scope: Scope, @Parent() { rowId }: Invoice): Promise<readonly ContactCase[]> {
    return this.about.list(scope, 'INVOICE', rowId);
  }
}

/** The cases about an entry of the book. */
@Resolver(() => LedgerEntry)
export class EntryCasesResolver {
  constructor(private readonly about: CasesAboutService) {}

  @ListSize(MOST_CASES_ABOUT)
  @ResolveField(() => [ContactCase], { description: `Cases about it or the payment it booked, ${WHOSE}` })
  cases(@CurrentScope() scope: Scope, @Parent() { rowId }: LedgerEntry): Promise<readonly ContactCase[]> {
    return this.about.list(scope, 'LEDGER_ENTRY', rowId);
  }
}

/** The cases about a reading. */
@Resolver(() => Reading)
export class ReadingCasesResolver {
  constructor(private readonly about: CasesAboutService) {}

  @ListSize(MOST_CASES_ABOUT)
  @ResolveField(() => [ContactCase], { description: `Cases about it, ${WHOSE}` })
  cases(@CurrentScope() scope: Scope, @Parent() { rowId }: Reading): Promise<readonly ContactCase[]> {
    return this.about.list(scope, 'READING', rowId);
  }
}

/** The cases about a settlement. */
@Resolver(() => Settlement)
export class SettlementCasesResolver {
  constructor(private readonly about: CasesAboutService) {}

  @ListSize(MOST_CASES_ABOUT)
  @ResolveField(() => [ContactCase], { description: `Cases about it, ${WHOSE}` })
  cases(@CurrentScope() scope: Scope, @Parent() { rowId }: Settlement): Promise<readonly ContactCase[]> {
    return this.about.list(scope, 'SETTLEMENT', rowId);
  }
}

/** The cases about a letter. */
@Resolver(() => Document)
export class DocumentCasesResolver {
  constructor(private readonly about: CasesAboutService) {}

  @ListSize(MOST_CASES_ABOUT)
  @ResolveField(() => [ContactCase], { description: `Cases about it, ${WHOSE}` })
  cases(@CurrentScope() scope: Scope, @Parent() { rowId }: Document): Promise<readonly ContactCase[]> {
    return this.about.list(scope, 'DOCUMENT', rowId);
  }
}
