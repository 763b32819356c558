import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { Clock } from '../../core/clock/clock';
import { listLinks } from '../../core/files/list-links';
import { gqlList } from '../../core/graphql/gql-list';
import { injectAddressQuery, type QueryChange } from '../../core/navigation/address-query';
import { nextSorting } from '../../core/navigation/sorting';
import type { ExportLink } from '../../ui/export-menu/export-menu';
import {
  FILTER_PARAMETERS,
  invoiceFilterOf,
  invoiceOrderOf,
  invoiceSortText,
  invoiceViewOf,
  isNarrowed,
  type InvoiceColumn,
} from './invoice-view';
import { InvoicesDocument, type InvoicesQuery } from './invoices.generated';
import { monthsBetween } from './month-choice';

/** An invoice as a row of the list. */
export type InvoiceRow = NonNullable<InvoicesQuery['account']>['invoices']['nodes'][number];
/** Sums of everything that passes the filter, fetched or not; grosze. */
export type InvoiceSums = NonNullable<InvoicesQuery['account']>['invoices']['summary'];

/** Columns whose first press orders them from the smallest. */
const ASCENDING_FIRST: readonly InvoiceColumn[] = ['NUMBER'];

/** The invoices of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class InvoicesStore {
  private readonly choice = inject(AccountChoice);
  private readonly clock = inject(Clock);
  private readonly address = injectAddressQuery();

  readonly view = computed(() => invoiceViewOf((name) => this.address.get(name)));
  readonly isNarrowed = computed(() => isNarrowed(this.view()));

  readonly list = gqlList(
    InvoicesDocument,
    () => {
      const account = this.choice.number();
      if (account === undefined) return undefined;
      const view = this.view();
      return { account, filter: invoiceFilterOf(view), orderBy: invoiceOrderOf(view.sorting) };
    },
    (answer) => answer.account?.invoices,
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.list.resource.value()?.account ?? undefined);
  readonly sums = computed<InvoiceSums | undefined>(() => this.account()?.invoices.summary);
  /** Months that „od” and „do” offer. */
  readonly months = computed(() => {
    const account = this.account();
    return account ? monthsBetween(account.openedOn, account.closedOn ?? this.clock.today()) : [];
  });
  /** The list as files, with the filter and the order of the screen. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const view = this.view();
    const filter = { ...invoiceFilterOf(view), orderBy: invoiceOrderOf(view.sorting) };
    return listLinks(this.account()?.exports.invoices, filter);
  });

  narrow(change: QueryChange): void {
    this.address.change(change);
  }

  clear(): void {
    this.address.change(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined])));
  }

  /** Orders by a column; the same column again turns the order round. */
  order(column: InvoiceColumn): void {
    const first = ASCENDING_FIRST.includes(column) ? 'ascending' : 'descending';
    this.address.change({ sort: invoiceSortText(nextSorting(this.view().sorting, column, first)) });
  }
}
