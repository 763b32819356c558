import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GraphqlClient } from '../../../core/graphql/graphql-client';
import { dayOfInstant } from '../../../ui/format/day';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Prose } from '../../../ui/prose/prose';
import { Empty } from '../../../ui/state/empty';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { ReadOnStartDocument, type StartNoticesQuery } from '../start.generated';

export type Notice = StartNoticesQuery['announcements']['nodes'][number];

/** Notices shown here; the others are on their own page. */
const AT_ONCE = 3;

/** „Komunikaty”: urgent first, as the server orders them; each opens where it stands, which takes its mark „Nowy” off. */
@Component({
  selector: 'ebok-notices-card',
  imports: [DayPipe, Empty, Icon, Prose, RouterLink, Tag, TextPipe],
  templateUrl: './notices-card.html',
  styleUrl: './notices-card.css',
})
export class NoticesCard {
  private readonly graphql = inject(GraphqlClient);

  readonly notices = input.required<readonly Notice[]>();

  protected readonly shown = computed(() =>
    this.notices()
      .slice(0, AT_ONCE)
      .map((notice) => ({ ...notice, day: dayOfInstant(notice.publishedAt) })),
  );

  protected async toggled(event: Event, { id, isRead }: Notice): Promise<void> {
    if (isRead || !(event.target as HTMLDetailsElement).open) return;
    try {
      await this.graphql.mutate(ReadOnStartDocument, { input: { id } });
    } catch {
      // Not noted: it will be marked as new once more, which harms nobody.
    }
  }
}
