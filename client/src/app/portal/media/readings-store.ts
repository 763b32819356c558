import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { listLinks } from '../../core/files/list-links';
import { gqlList } from '../../core/graphql/gql-list';
import { GraphqlClient } from '../../core/graphql/graphql-client';
import type { ErrorCode } from '../../core/graphql/schema.generated';
import { injectAddressQuery, type QueryChange } from '../../core/navigation/address-query';
import type { ExportLink } from '../../ui/export-menu/export-menu';
import { ReadingsDocument, WithdrawReadingDocument } from './media.generated';
import {
  FILTER_PARAMETERS,
  isNarrowed,
  readingFilterOf,
  readingOrderOf,
  readingViewOf,
} from './reading-view';

/** The readings of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class ReadingsStore {
  private readonly choice = inject(AccountChoice);
  private readonly graphql = inject(GraphqlClient);
  private readonly address = injectAddressQuery();

  readonly view = computed(() => readingViewOf((name) => this.address.get(name)));
  readonly isNarrowed = computed(() => isNarrowed(this.view()));

  readonly list = gqlList(
    ReadingsDocument,
    () => {
      const account = this.choice.number();
      if (account === undefined) return undefined;
      const view = this.view();
      return { account, filter: readingFilterOf(view), orderBy: readingOrderOf(view.sorting) };
    },
    (answer) => answer.account?.readings,
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.list.resource.value()?.account ?? undefined);
  /** Whether a reading of some meter would be taken now, or one that waits could be changed. */
  readonly canSubmit = computed(() =>
    this.account()?.unit.meters.some(
      ({ selfReading: { refusal } }) => refusal === null || refusal === 'READING_WAITING',
    ),
  );
  /** The first window that is not over. */
  readonly window = computed(() => this.account()?.readingWindows[0]);
  /** The list as files, with the filter and the order of the screen. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const view = this.view();
    const filter = { ...readingFilterOf(view), orderBy: readingOrderOf(view.sorting) };
    return listLinks(this.account()?.exports.readings, filter);
  });

  narrow(change: QueryChange): void {
    this.address.change(change);
  }

  clear(): void {
    this.address.change(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined])));
  }

  /** Orders by a column; the same column again turns the order round. */
  /** @param sort as the address says it */
  order(sort: string | undefined): void {
    this.address.change({ sort });
  }

  /** Takes back a reading of one’s own that waits; a code when it was refused. */
  async withdraw(readingId: string): Promise<ErrorCode | undefined> {
    const { withdrawReading } = await this.graphql.mutate(WithdrawReadingDocument, { input: { readingId } });
    this.list.resource.reload();
    return withdrawReading.__typename === 'WithdrawReadingRefused' ? withdrawReading.code : undefined;
  }
}
