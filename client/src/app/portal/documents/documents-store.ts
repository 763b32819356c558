import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { listLinks } from '../../core/files/list-links';
import { gqlList } from '../../core/graphql/gql-list';
import { injectAddressQuery, type QueryChange } from '../../core/navigation/address-query';
import { nextSorting } from '../../core/navigation/sorting';
import type { ExportLink } from '../../ui/export-menu/export-menu';
import {
  documentFilterOf,
  documentOrderOf,
  documentSortText,
  documentViewOf,
  FILTER_PARAMETERS,
  isNarrowed,
  type DocumentColumn,
} from './document-view';
import { DocumentsDocument, type DocumentsQuery } from './documents.generated';

export type DocumentsAccount = NonNullable<DocumentsQuery['account']>;
/** A letter as a row of the list. */
export type DocumentRow = DocumentsAccount['documents']['nodes'][number];
/** The person's own consent to electronic letters. */
export type Delivery = DocumentsAccount['electronicDelivery'];

/** Columns whose first press orders them from the smallest. */
const ASCENDING_FIRST: readonly DocumentColumn[] = ['KIND', 'TITLE', 'STATUS'];

/** The letters of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class DocumentsStore {
  private readonly choice = inject(AccountChoice);
  private readonly address = injectAddressQuery();

  readonly view = computed(() => documentViewOf((name) => this.address.get(name)));
  readonly isNarrowed = computed(() => isNarrowed(this.view()));

  readonly list = gqlList(
    DocumentsDocument,
    () => {
      const account = this.choice.number();
      if (account === undefined) return undefined;
      const view = this.view();
      return { account, filter: documentFilterOf(view), orderBy: documentOrderOf(view.sorting) };
    },
    (answer) => answer.account?.documents,
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.list.resource.value()?.account ?? undefined);
  /** Sums of every letter that the filter leaves, whatever of the list is fetched. */
  readonly summary = computed(() => this.account()?.documents.summary);
  readonly years = computed(() => this.account()?.documentYears.map(({ year }) => year) ?? []);
  /** The letters of each year together. */
  readonly archives = computed<readonly ExportLink[]>(() =>
    (this.account()?.documentYears ?? []).map(({ year, archive }) => ({
      label: String(year),
      url: archive.url,
      fileName: archive.fileName,
    })),
  );
  /** The list as files, with the filter and the order of the screen. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const view = this.view();
    const { unread, ...filter } = documentFilterOf(view);
    const asked = {
      ...filter,
      ...(unread ? { unread: 'true' } : {}),
      orderBy: documentOrderOf(view.sorting),
    };
    return listLinks(this.account()?.exports.documents, asked);
  });

  narrow(change: QueryChange): void {
    this.address.change(change);
  }

  clear(): void {
    this.address.change(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined])));
  }

  /** Orders by a column; the same column again turns the order round. */
  order(column: DocumentColumn): void {
    const first = ASCENDING_FIRST.includes(column) ? 'ascending' : 'descending';
    this.address.change({ sort: documentSortText(nextSorting(this.view().sorting, column, first)) });
  }
}
