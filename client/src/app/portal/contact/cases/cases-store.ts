import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../../core/account/account-choice';
import { listLinks } from '../../../core/files/list-links';
import { gqlList } from '../../../core/graphql/gql-list';
import { injectAddressQuery, type QueryChange } from '../../../core/navigation/address-query';
import { nextSorting } from '../../../core/navigation/sorting';
import type { ExportLink } from '../../../ui/export-menu/export-menu';
import {
  caseFilterOf,
  caseOrderOf,
  caseSortText,
  caseViewOf,
  FILTER_PARAMETERS,
  isNarrowed,
  type CaseColumn,
} from './case-view';
import { CasesDocument, type CasesQuery } from './cases.generated';

/** A case as a row of the list. */
export type CaseRow = NonNullable<CasesQuery['account']>['cases']['nodes'][number];

/** Columns whose first press orders them from the newest. */
const DESCENDING_FIRST: readonly CaseColumn[] = ['OPENED_AT', 'ANSWERED_AT', 'NUMBER'];

/** The person's cases of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class CasesStore {
  private readonly choice = inject(AccountChoice);
  private readonly address = injectAddressQuery();

  readonly view = computed(() => caseViewOf((name) => this.address.get(name)));
  readonly isNarrowed = computed(() => isNarrowed(this.view()));

  readonly list = gqlList(
    CasesDocument,
    () => {
      const account = this.choice.number();
      if (account === undefined) return undefined;
      const view = this.view();
      return { account, filter: caseFilterOf(view), orderBy: caseOrderOf(view.sorting) };
    },
    (answer) => answer.account?.cases,
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.list.resource.value()?.account ?? undefined);

  /** The list as files, with the filter and the order of the screen. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const files = this.account()?.exports;
    if (!files || this.list.total() === 0) return [];
    const view = this.view();
    const filter = { ...caseFilterOf(view), orderBy: caseOrderOf(view.sorting) };
    return listLinks(files.cases, filter);
  });

  narrow(change: QueryChange): void {
    this.address.change(change);
  }

  clear(): void {
    this.address.change(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined])));
  }

  /** Orders by a column; the same column again turns the order round. */
  order(column: CaseColumn): void {
    const first = DESCENDING_FIRST.includes(column) ? 'descending' : 'ascending';
    this.address.change({ sort: caseSortText(nextSorting(this.view().sorting, column, first)) });
  }
}
