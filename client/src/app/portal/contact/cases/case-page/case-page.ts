import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Clock } from '../../../../core/clock/clock';
import { toFailure } from '../../../../core/graphql/failure';
import { gqlList } from '../../../../core/graphql/gql-list';
import { failureKey, refusalKey } from '../../../../core/graphql/refusal-key';
import type { ErrorCode } from '../../../../core/graphql/schema.generated';
import { injectAddressQuery } from '../../../../core/navigation/address-query';
import { PageTitle } from '../../../../core/navigation/page-title';
import { DayPipe, InstantPipe } from '../../../../ui/format/format.pipes';
import { Icon } from '../../../../ui/icon/icon';
import { Pager } from '../../../../ui/pager/pager';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Empty } from '../../../../ui/state/empty';
import { State } from '../../../../ui/state/state';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { CaseSnapshotBlock } from '../case-snapshot/case-snapshot';
import { CaseStatusTag } from '../case-status/case-status';
import { CaseThread } from '../case-thread/case-thread';
import { topicKey } from '../case-wording';
import { CaseWriter } from '../case-writer';
import { CaseThreadDocument } from '../cases.generated';
import { ReplyForm } from '../reply-form/reply-form';

/** One case: what it is about, what was written, and what can be done. */
@Component({
  selector: 'ebok-case-page',
  imports: [
    CaseSnapshotBlock,
    CaseStatusTag,
    CaseThread,
    DayPipe,
    Empty,
    Icon,
    InstantPipe,
    Pager,
    ReplyForm,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.css',
})
export class CasePage {
  private readonly writer = inject(CaseWriter);
  private readonly clock = inject(Clock);
  private readonly title = inject(PageTitle);
  private readonly address = injectAddressQuery();

  /** From the address; opaque. */
  readonly id = input.required<string>();

  protected readonly list = gqlList(
    CaseThreadDocument,
    () => ({ id: this.id() }),
    (answer) => answer.case?.messages,
    { keepWhile: () => this.id() },
  );
  protected readonly found = computed(() => this.list.resource.value()?.case ?? undefined);
  protected readonly isMissing = computed(() => this.list.resource.value()?.case === null);
  protected readonly wasSent = computed(() => this.address.get('wyslano') === 'tak');
  protected readonly canReopen = computed(() => (this.found()?.reopenUntil ?? '') >= this.clock.today());
  /** Text key of why closing or opening again did not work. */
  protected readonly problem = signal<string | undefined>(undefined);
  protected readonly topicKey = topicKey;

  constructor() {
    effect(() => {
      const found = this.found();
      if (found) this.title.name(found.number);
    });
  }

  protected close(id: string): Promise<void> {
    return this.act(() => this.writer.close(id));
  }

  protected reopen(id: string): Promise<void> {
    return this.act(() => this.writer.reopen(id));
  }

  private async act(work: () => Promise<ErrorCode | undefined>): Promise<void> {
    this.problem.set(undefined);
    try {
      const refusal = await work();
      if (refusal) this.problem.set(refusalKey(refusal));
      this.list.resource.reload();
    } catch (error) {
      this.problem.set(failureKey(toFailure(error)));
    }
  }
}
