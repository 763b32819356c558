import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../../core/account/account-choice';
import { gqlList } from '../../../../core/graphql/gql-list';
import { injectAddressQuery } from '../../../../core/navigation/address-query';
import { dayOfInstant } from '../../../../ui/format/day';
import { DayPipe } from '../../../../ui/format/format.pipes';
import { Icon } from '../../../../ui/icon/icon';
import { Pager } from '../../../../ui/pager/pager';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Empty } from '../../../../ui/state/empty';
import { State } from '../../../../ui/state/state';
import { Tag } from '../../../../ui/tag/tag';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { NoticesDocument } from '../notices.generated';

/** „Komunikaty”: those in force for the chosen account, urgent first; what was not opened yet is marked. */
@Component({
  selector: 'ebok-notice-list-page',
  imports: [DayPipe, Empty, Icon, Pager, RouterLink, Skeleton, State, Tag, TextPipe],
  templateUrl: './notice-list-page.html',
  styleUrl: './notice-list-page.css',
})
export class NoticeListPage {
  private readonly choice = inject(AccountChoice);
  private readonly address = injectAddressQuery();

  protected readonly text = computed(() => this.address.get('szukaj')?.trim() ?? '');
  protected readonly list = gqlList(
    NoticesDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, text: this.text() || null };
    },
    (answer) => answer.announcements,
    { keepWhile: () => this.choice.number() },
  );
  protected readonly rows = computed(() =>
    this.list.nodes().map((notice) => ({ ...notice, day: dayOfInstant(notice.publishedAt) })),
  );

  protected search(event: Event): void {
    this.address.change({ szukaj: (event.target as HTMLInputElement).value.trim() });
  }
}
