import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { gqlResource } from '../../../../core/graphql/gql-resource';
import { GraphqlClient } from '../../../../core/graphql/graphql-client';
import { PageTitle } from '../../../../core/navigation/page-title';
import { dayOfInstant } from '../../../../ui/format/day';
import { DayPipe } from '../../../../ui/format/format.pipes';
import { Icon } from '../../../../ui/icon/icon';
import { Prose } from '../../../../ui/prose/prose';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Empty } from '../../../../ui/state/empty';
import { State } from '../../../../ui/state/state';
import { Tag } from '../../../../ui/tag/tag';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { MarkNoticeReadDocument, NoticeDocument } from '../notices.generated';

/** One announcement; opening it takes the mark „Nowy” off. */
@Component({
  selector: 'ebok-notice-page',
  imports: [DayPipe, Empty, Icon, Prose, RouterLink, Skeleton, State, Tag, TextPipe],
  templateUrl: './notice-page.html',
})
export class NoticePage {
  private readonly graphql = inject(GraphqlClient);
  private readonly title = inject(PageTitle);

  /** From the address; opaque. */
  readonly id = input.required<string>();

  protected readonly answer = gqlResource(NoticeDocument, () => ({ id: this.id() }));
  protected readonly notice = computed(() => {
    const found = this.answer.value()?.announcement;
    return found ? { ...found, day: dayOfInstant(found.publishedAt) } : undefined;
  });
  protected readonly isMissing = computed(() => this.answer.value()?.announcement === null);
  private readonly unread = computed(() => {
    const notice = this.notice();
    return notice && !notice.isRead ? notice.id : undefined;
  });

  constructor() {
    effect(() => {
      const notice = this.notice();
      if (notice) this.title.name(notice.title);
    });
    effect(() => void this.markRead(this.unread()));
  }

  private async markRead(id: string | undefined): Promise<void> {
    if (id === undefined) return;
    try {
      await this.graphql.mutate(MarkNoticeReadDocument, { input: { id } });
    } catch {
      // Not noted: it will be marked as new once more, which harms nobody.
    }
  }
}
