import { computed, inject, Service } from '@angular/core';
import { AccountChoice } from '../../core/account/account-choice';
import { Clock } from '../../core/clock/clock';
import { listLinks } from '../../core/files/list-links';
import { gqlList } from '../../core/graphql/gql-list';
import { injectAddressQuery, type QueryChange } from '../../core/navigation/address-query';
import type { Sorting } from '../../core/navigation/sorting';
import type { ExportLink } from '../../ui/export-menu/export-menu';
import { LedgerDocument, type LedgerQuery } from './ledger.generated';
import type { SpanChoice } from './ledger-span';
import {
  FILTER_PARAMETERS,
  isNarrowed,
  ledgerFilterOf,
  ledgerOrderOf,
  ledgerSortText,
  ledgerViewOf,
  spanWord,
  type LedgerColumn,
} from './ledger-view';

export type LedgerAccount = NonNullable<LedgerQuery['account']>;
/** An entry of the book as a row of the history. */
export type LedgerRow = LedgerAccount['ledger']['nodes'][number];
/** Sums of the span and of the filter; grosze. */
export type LedgerSums = LedgerAccount['ledger']['summary'];

/** The history of the chosen account, narrowed and ordered as the address says. */
@Service({ autoProvided: false })
export class LedgerStore {
  private readonly choice = inject(AccountChoice);
  private readonly clock = inject(Clock);
  private readonly address = injectAddressQuery();

  /** A closed account is shown whole: its last twelve months may be long empty. */
  private readonly usualSpan = computed<SpanChoice>(() =>
    this.choice.account()?.access.isFormer ? 'ALL' : 'TWELVE_MONTHS',
  );
  readonly view = computed(() =>
    ledgerViewOf((name) => this.address.get(name), this.clock.today(), this.usualSpan()),
  );
  readonly isNarrowed = computed(() => isNarrowed(this.view()));
  readonly isChronological = computed(() => this.view().sorting.column === 'BOOKED_ON');

  readonly list = gqlList(
    LedgerDocument,
    () => {
      const account = this.choice.account();
      if (!account) return undefined;
      const view = this.view();
      const to = view.span.to ?? this.clock.today();
      const from = view.span.from ?? account.openedOn;
      return {
        account: account.number,
        filter: ledgerFilterOf(view),
        orderBy: ledgerOrderOf(view.sorting),
        // A statement cannot end before it begins, also where the span ends before the account was opened.
        from: from < to ? from : to,
        to,
      };
    },
    (answer) => answer.account?.ledger,
    { keepWhile: () => this.choice.number() },
  );

  readonly account = computed(() => this.list.resource.value()?.account ?? undefined);
  readonly hasMore = computed(() => this.list.nodes().length < this.list.total());
  /** Funds of the account; a choice only where there are several. */
  readonly funds = computed(() => this.account()?.balance.byFund.map(({ fund }) => fund) ?? []);
  /** „Wyciąg z konta” for the span. */
  readonly statement = computed(() => this.account()?.statement);
  /** „Wyciąg z konta” of each calendar year. */
  readonly yearStatements = computed<readonly ExportLink[]>(() =>
    (this.account()?.yearStatements ?? []).map(({ year, file }) => ({
      label: String(year),
      url: file.url,
      fileName: file.fileName,
    })),
  );
  /** The list as files, with the filter and the order of the screen. */
  readonly exports = computed<readonly ExportLink[]>(() => {
    const view = this.view();
    const filter = { ...ledgerFilterOf(view), orderBy: ledgerOrderOf(view.sorting) };
    return listLinks(this.account()?.exports.ledger, filter);
  });

  narrow(change: QueryChange): void {
    this.address.change(change);
  }

  /** Chooses a ready-made span; own days begin with those now shown. */
  chooseSpan(choice: SpanChoice): void {
    const { span } = this.view();
    const account = this.choice.account();
    this.address.change(
      choice === 'OWN'
        ? { okres: undefined, od: span.from ?? account?.openedOn, do: span.to ?? this.clock.today() }
        : { okres: spanWord(choice), od: undefined, do: undefined },
    );
  }

  clear(): void {
    this.address.change(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, undefined])));
  }

  order(sorting: Sorting<LedgerColumn>): void {
    this.address.change({ sort: ledgerSortText(sorting) });
  }
}
