import { Component, computed, inject } from '@angular/core';
import { AccountChoice } from '../../../core/account/account-choice';
import { listLinks } from '../../../core/files/list-links';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { Freshness } from '../../../ui/freshness/freshness';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { MediaTabs } from '../media-tabs/media-tabs';
import { MetersDocument } from '../media.generated';
import { MeterList } from '../meter-list/meter-list';
import { meterOrderOf, meterSortingOf } from '../meter-view';

/** „Liczniki”: every device that was in the unit in one’s own time. */
@Component({
  selector: 'ebok-meters-page',
  imports: [Empty, ExportMenu, Freshness, MediaTabs, MeterList, Skeleton, State, TextPipe],
  template: `
    <div class="page">
      <div class="page-head">
        <h1>{{ 'media.meters' | t }}</h1>
        @if (exports().length > 0) {
          <bok-export-menu [links]="exports()" />
        }
      </div>
      <ebok-media-tabs />
      <bok-state [of]="answer"><bok-skeleton height="20rem" /></bok-state>
      @if (account(); as one) {
        @if (one.unit.meters.length > 0) {
          <ebok-meter-list
            [meters]="one.unit.meters"
            [sorting]="sorting()"
            (ordered)="address.change({ sort: $event })"
            [class.is-stale]="answer.isStale()"
            [attr.aria-busy]="answer.isStale()"
          />
        } @else {
          <section class="card">
            <bok-empty icon="water_drop"
              ><p>{{ 'media.noMeters' | t }}</p></bok-empty
            >
          </section>
        }
        <bok-freshness [asOf]="one.freshness.asOf" />
      }
    </div>
  `,
})
export class MetersPage {
  private readonly choice = inject(AccountChoice);
  protected readonly address = injectAddressQuery();

  protected readonly sorting = computed(() => meterSortingOf(this.address.get('sort')));

  protected readonly answer = gqlResource(
    MetersDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, orderBy: meterOrderOf(this.sorting()) };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly account = computed(() => this.answer.value()?.account ?? undefined);
  protected readonly exports = computed(() =>
    listLinks(this.account()?.exports.meters, { orderBy: meterOrderOf(this.sorting()) }),
  );
}
