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
/** The present month and a year before it, so that it stands beside the same month last year. */
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
  /** The calendar year that is shown; undefined for the last months. */
  readonly year = computed(() => yearIn(this.address.get('rok')));
  /** The months of the charts, as the API is asked for them. */
  readonly span = computed(() => this.spanOf(YEAR_MONTHS));
  private readonly question = computed(() => {
    const medium = this.medium();
    return {
      ...(medium === undefined ? {} : { medium: [medium] }),
      ...this.spanOf(this.isWholeYear() ? YEAR_MONTHS : HALF_YEAR_MONTHS),
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

  /** @param year empty for the last months */
  chooseYear(year: string): void {
    this.address.change({ rok: year === '' ? undefined : year, okres: undefined });
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

  private spanOf(lastMonths: number): { readonly months: number; readonly until?: string } {
    const year = this.year();
    return year === undefined ? { months: lastMonths } : { months: 12, until: `${year}-12` };
  }
}

/** A year that the address names; what is none is as if it were not there. */
function yearIn(text: string | undefined): string | undefined {
  return text !== undefined && /^(19|20)\d\d$/.test(text) ? text : undefined;
}
