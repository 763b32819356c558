import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { PageTitle } from '../../../core/navigation/page-title';
import { documentWord, entryWord, wayWord, type DocumentKind } from '../../../core/wording/ledger-wording';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Money } from '../../../ui/money/money';
import { OwnCases } from '../../../ui/own-cases/own-cases';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { Entry, PaymentSource } from '../entry';
import { EntryAllocations } from '../entry-allocations/entry-allocations';
import { InterestNoteBlock } from '../interest-note/interest-note';
import { LedgerEntryDetailDocument } from '../ledger.generated';
import { SettlementNote } from '../settlement-note/settlement-note';

/** One entry of the book: a payment with what it covered, a settlement, a note; and the entry that took it back. */
@Component({
  selector: 'ebok-entry-page',
  imports: [
    DayPipe,
    Empty,
    EntryAllocations,
    Icon,
    InterestNoteBlock,
    Money,
    OwnCases,
    RouterLink,
    SettlementNote,
    Skeleton,
    State,
    TextPipe,
    ZlPipe,
  ],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.css',
})
export class EntryPage {
  private readonly title = inject(PageTitle);

  /** From the address; opaque. */
  readonly id = input.required<string>();

  protected readonly answer = gqlResource(LedgerEntryDetailDocument, () => ({ id: this.id() }));
  protected readonly entry = computed<Entry | undefined>(() => {
    const node = this.answer.value()?.node;
    return node?.__typename === 'LedgerEntry' ? node : undefined;
  });
  /** The answer came and it is no entry of the person's own. */
  protected readonly isMissing = computed(() => this.answer.value() !== undefined && !this.entry());

  constructor() {
    effect(() => {
      const entry = this.entry();
      if (entry) this.title.name(entry.title);
    });
  }

  protected headingOf({ amount, kind }: Entry): string {
    if (amount > 0) return 'ledger.coveredBy';
    return kind === 'PAYMENT' ? 'ledger.covers' : 'ledger.covers.other';
  }

  protected readonly wordOf = ({ kind }: Entry): string => entryWord(kind);
  protected readonly wayOf = ({ method }: PaymentSource): string => wayWord(method);
  protected readonly documentOf = (kind: DocumentKind): string => documentWord(kind);
}
