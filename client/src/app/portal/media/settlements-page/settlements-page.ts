import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../core/account/account-choice';
import { listLinks } from '../../../core/files/list-links';
import { gqlList } from '../../../core/graphql/gql-list';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { DayPipe, ZlPipe } from '../../../ui/format/format.pipes';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { MediaTabs } from '../media-tabs/media-tabs';
import { SettlementsDocument } from '../media.generated';
import { mediumWord } from '../media-wording';
import { resultLook } from '../settlement-look';

/** „Rozliczenia”: what each medium cost in each period against what was paid ahead. */
@Component({
  selector: 'ebok-settlements-page',
  imports: [
    DayPipe,
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    MediaTabs,
    Pager,
    RouterLink,
    Skeleton,
    State,
    Tag,
    TextPipe,
    ZlPipe,
  ],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>{{ 'media.settlements' | t }}</h1>
        @if (exports().length > 0) {
          <bok-export-menu [links]="exports()" />
        }
      </div>
      <ebok-media-tabs />
      <bok-state [of]="list.resource"><bok-skeleton height="20rem" /></bok-state>
      @if (account(); as one) {
        @if (list.nodes().length > 0) {
          <ul role="list" [class.is-stale]="list.resource.isStale()">
            @for (settlement of list.nodes(); track settlement.id) {
              <li>
                <a class="card" [routerLink]="['/media/rozliczenia', settlement.id]">
                  <span class="head">
                    <strong>{{ mediumOf(settlement.medium) | t }}</strong>
                    @if (lookOf(settlement); as look) {
                      <bok-tag [tone]="look.tone" [icon]="look.icon">{{ look.text | t }}</bok-tag>
                    }
                  </span>
                  <span>{{ settlement.from | day }} – {{ settlement.to | day }}</span>
                  <span class="line">
                    <span>{{ 'media.cost' | t }}</span>
                    <span class="number">{{ settlement.cost | zl }}</span>
                  </span>
                  <span class="line">
                    <span>{{ 'media.advances' | t }}</span>
                    <span class="number">{{ settlement.advances | zl }}</span>
                  </span>
                  <span class="line strong">
                    <span>{{ 'media.result' | t }}</span>
                    <span class="number">{{ settlement.result | zl: 'never' }}</span>
                  </span>
                  <span class="muted">{{ settlement.number }}</span>
                </a>
              </li>
            }
          </ul>
          @if (list.moreError()) {
            <p class="note note-due" role="alert"><bok-icon name="warning" />{{ 'ui.error.part' | t }}</p>
          }
          <bok-pager
            [shown]="list.nodes().length"
            [total]="list.total()"
            [isLoading]="list.isLoadingMore()"
            (more)="list.more()"
          />
        } @else {
          <section class="card">
            <bok-empty icon="balance"
              ><p>{{ 'media.settlements.none' | t }}</p></bok-empty
            >
          </section>
        }
        <bok-freshness [asOf]="one.freshness.asOf" />
      }
    </div>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
      gap: var(--s-4);
    }
    .card {
      height: 100%;
      gap: var(--s-1);
      color: inherit;
      text-decoration: none;
    }
    .card:hover {
      border-color: var(--outline);
    }
    .head,
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--s-4);
    }
    .strong {
      font-weight: 600;
    }
  `,
})
export class SettlementsPage {
  private readonly choice = inject(AccountChoice);

  protected readonly list = gqlList(
    SettlementsDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account };
    },
    (answer) => answer.account?.settlements,
    { keepWhile: () => this.choice.number() },
  );
  protected readonly account = computed(() => this.list.resource.value()?.account ?? undefined);

  /** The list as files. */
  protected readonly exports = computed(() => listLinks(this.account()?.exports.settlements));

  protected readonly mediumOf = mediumWord;
  protected readonly lookOf = resultLook;
}
