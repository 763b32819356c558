import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { localDateOf, type LocalDate } from '../../domain/time/local-date.js';
import { CurrentScope } from '../../platform/auth/request-context.js';
import type { Scope } from '../../platform/auth/scope.js';
import { FileLink } from '../../platform/files/file-link.type.js';
import { ListSize } from '../../platform/graphql/cost-hints.js';
import type { Page } from '../../platform/graphql/relay/page.js';
import { DateScalar } from '../../platform/graphql/scalars/date.scalar.js';
import { Account } from '../my-data/account.type.js';
import { assertSpan, EntriesService, type LedgerPage } from './entries.service.js';
import { InterestService } from './interest.service.js';
import { InterestToDate } from './interest.type.js';
import { LedgerArgs, PaymentsArgs, StatementArgs } from './ledger.args.js';
import { LedgerConnection } from './ledger-entry.type.js';
import { Payment, PaymentConnection } from './payment.type.js';
import { PaymentsService } from './payments.service.js';
import { Receivable } from './receivable.type.js';
import { MOST_RECEIVABLES } from './receivables.repository.js';
import { ReceivablesService } from './receivables.service.js';
import { statementLink } from './statement-file.js';
import { YearStatement } from './year-statement.type.js';

/** The book of an account. */
@Resolver(() => Account)
export class AccountLedgerResolver {
  constructor(
    private readonly entries: EntriesService,
    private readonly paid: PaymentsService,
    private readonly debts: ReceivablesService,
    private readonly interest: InterestService,
  ) {}

  @ResolveField(() => LedgerConnection, {
    description:
      'Its whole ledger, newest first unless ordered otherwise. BAD_USER_INPUT when the filter’s span ends before it begins.',
  })
  ledger(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: LedgerArgs,
  ): Promise<LedgerPage> {
    const { filter, orderBy } = args;
    return this.entries.listLedger(
      scope,
      { accountRowId: account.rowId, filter: filter ?? {}, orderBy },
      args,
    );
  }

  @ResolveField(() => PaymentConnection, { description: 'Payments that arrived on it, newest first.' })
  payments(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args() args: PaymentsArgs,
  ): Promise<Page<Payment>> {
    return this.paid.listPayments(scope, { accountRowId: account.rowId, filter: args.filter ?? {} }, args);
  }

  @ListSize(MOST_RECEIVABLES)
  @ResolveField(() => [Receivable], {
    description: `Debts of the account, at most ${String(MOST_RECEIVABLES)}: open ones, the earliest payable first; or all, the latest first.`,
  })
  receivables(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('openOnly', {
      type: () => Boolean,
      defaultValue: true,
      description: 'Only those with something to pay.',
    })
    openOnly: boolean,
  ): Promise<readonly Receivable[]> {
    return this.debts.listReceivables(scope, account.rowId, openOnly);
  }

  @ResolveField(() => InterestToDate, {
    description:
      'Interest for delay computed until today, or until a day to come for somebody who pays by then. Information only: nothing of it is owed until it is noted.',
  })
  interestToDate(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
    @Args('on', {
      type: () => DateScalar,
      nullable: true,
      description:
        'Last day counted, today to a year from today; default today. Another day is refused with BAD_USER_INPUT.',
    })
    on: LocalDate | null = null,
  ): Promise<InterestToDate> {
    return this.interest.computeToDate(scope, account.rowId, on);
  }

  @ResolveField(() => FileLink, { description: '„Wyciąg z konta” for a span of days as a PDF.' })
  statement(@Parent() account: Account, @Args() { from, to }: StatementArgs): FileLink {
    assertSpan({ from, to });
    return statementLink(account, from, to);
  }

  @ListSize(50)
  @ResolveField(() => [YearStatement], {
    description:
      'Calendar years in which something was booked on it, the latest first, each with its statement.',
  })
  async yearStatements(
    @CurrentScope() scope: Scope,
    @Parent() account: Account,
  ): Promise<readonly YearStatement[]> {
    const years = await this.entries.listYears(scope, account.rowId);
    return years.map((year) => ({
      year,
      file: statementLink(account, localDateOf(year, 1, 1), localDateOf(year, 12, 31)),
    }));
  }
}
