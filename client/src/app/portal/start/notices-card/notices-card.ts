import { Component, computed, input, signal } from '@angular/core';
import { dayOfInstant } from '../../../ui/format/day';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { Prose } from '../../../ui/prose/prose';
import { Empty } from '../../../ui/state/empty';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { StartNoticesQuery } from '../start.generated';

export type Notice = StartNoticesQuery['announcements']['nodes'][number];

/** Notices shown before „Pokaż wszystkie”. */
const AT_ONCE = 3;

/** „Komunikaty”: urgent first, as the server orders them; each opens where it stands. */
@Component({
  selector: 'ebok-notices-card',
  imports: [DayPipe, Empty, Icon, Prose, Tag, TextPipe],
  templateUrl: './notices-card.html',
  styleUrl: './notices-card.css',
})
export class NoticesCard {
  readonly notices = input.required<readonly Notice[]>();

  private readonly isWhole = signal(false);
  protected readonly shown = computed(() => {
    const all = this.notices().map((notice) => ({ ...notice, day: dayOfInstant(notice.publishedAt) }));
    return this.isWhole() ? all : all.slice(0, AT_ONCE);
  });
  protected readonly hasMore = computed(() => this.shown().length < this.notices().length);

  protected showAll(): void {
    this.isWhole.set(true);
  }
}
