import { computed, inject, linkedSignal, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { listLinks } from '../../core/files/list-links';
import { gqlResource } from '../../core/graphql/gql-resource';
import { meaningOf } from '../../core/navigation/address-words';
import { injectAddressQuery } from '../../core/navigation/address-query';
import { UseListDocument } from './media.generated';
import type { Medium } from './media-wording';
import { MEDIUM_WORDS } from './reading-view';
import { useOrderOf, useSortingOf } from './use-view';

/** The word of the address for all months that the list can hold. */
const YEAR = 'rok';
const YEAR_MONTHS = 13;
/** The present month and half a year before it. */
const HALF_YEAR_MONTHS = 7;
const PAGE = 25;

/** Months of use of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class UseListStore {
  private readonly choice = inject(AccountChoice);
  private readonly address = injectAddressQuery();

  /** Undefined: every medium. */
  readonly medium = computed(() => meaningOf<Medium>(MEDIUM_WORDS, this.address.get('medium')));
  readonly isWholeYear = computed(() => this.address.get('okres') === YEAR);
  readonly sorting = computed(() => useSortingOf(this.address.get('sort')));
  private readonly question = computed(() => {
    const medium = this.medium();
    return {
      ...(medium === undefined ? {} : { medium: [medium] }),
      months: this.isWholeYear() ? YEAR_MONTHS : HALF_YEAR_MONTHS,
      orderBy: useOrderOf(this.sorting()),
    };
  });

  readonly answer = gqlResource(
    UseListDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, ...this.question() };
    },
    { keepWhile: () => this.choice.number() },
  );
  private readonly list = computed(() => this.answer.value()?.account?.useList);
  readonly rows = computed(() => this.list()?.rows ?? []);
  readonly totals = computed(() => this.list()?.totals ?? []);
  private readonly room = linkedSignal({ source: this.question, computation: () => PAGE });
  /** As many rows as were asked for. */
  readonly shown = computed(() => this.rows().slice(0, this.room()));
  /** The list as files, with the months and the order of the screen. */
  readonly exports = computed(() => listLinks(this.answer.value()?.account?.exports.use, this.question()));

  chooseMedium(word: string): void {
    this.address.change({ medium: word });
  }

  showYear(): void {
    this.address.change({ okres: YEAR });
  }

  order(sort: string | undefined): void {
    this.address.change({ sort });
  }

  showMore(): void {
    this.room.update((rows) => rows + PAGE);
  }
}
