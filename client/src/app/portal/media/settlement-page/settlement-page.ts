import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { PageTitle } from '../../../core/navigation/page-title';
import { DayPipe, QuantityPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { LetterList } from '../../../ui/letter-list/letter-list';
import { OwnCases } from '../../../ui/own-cases/own-cases';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { SettlementDetailDocument } from '../media.generated';
import { mediumWord } from '../media-wording';
import { resultLook } from '../settlement-look';
import { SettlementSteps, type SettlementNode } from '../settlement-steps/settlement-steps';

/** One settlement, step by step, so that one can add it up oneself. */
@Component({
  selector: 'ebok-settlement-page',
  imports: [
    DayPipe,
    Empty,
    Icon,
    LetterList,
    OwnCases,
    QuantityPipe,
    RouterLink,
    SettlementSteps,
    Skeleton,
    State,
    Tag,
    TextPipe,
    ZlPipe,
  ],
  templateUrl: './settlement-page.html',
})
export class SettlementPage {
  private readonly title = inject(PageTitle);

  /** From the address; opaque. */
  readonly id = input.required<string>();

  protected readonly answer = gqlResource(SettlementDetailDocument, () => ({ id: this.id() }));
  protected readonly settlement = computed<SettlementNode | undefined>(() => {
    const node = this.answer.value()?.node;
    return node?.__typename === 'Settlement' ? node : undefined;
  });
  /** The answer came and it is no settlement of the person's own. */
  protected readonly isMissing = computed(() => this.answer.value() !== undefined && !this.settlement());

  protected readonly mediumOf = mediumWord;
  protected readonly lookOf = resultLook;

  constructor() {
    effect(() => {
      const settlement = this.settlement();
      if (settlement) this.title.name(settlement.number);
    });
  }
}
