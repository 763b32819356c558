import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccountChoice } from '../../../core/account/account-choice';
import { listLinks } from '../../../core/files/list-links';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { injectAddressQuery } from '../../../core/navigation/address-query';
import { SessionStore } from '../../../core/session/session-store';
import { ExportMenu, type ExportLink } from '../../../ui/export-menu/export-menu';
import { Freshness } from '../../../ui/freshness/freshness';
import { Icon } from '../../../ui/icon/icon';
import { OfficeCard } from '../../../ui/office-card/office-card';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { MyDataTabs } from '../my-data-tabs/my-data-tabs';
import { ParametersDocument } from '../my-data.generated';
import { ParameterTable } from '../parameter-table/parameter-table';

/** The word of the address that shows former versions too. */
const YES = 'tak';

/** „Moje miejsca”: what the charges are computed from, now or ever. */
@Component({
  selector: 'ebok-parameters-page',
  imports: [
    Empty,
    ExportMenu,
    Freshness,
    Icon,
    MyDataTabs,
    OfficeCard,
    ParameterTable,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './parameters-page.html',
})
export class ParametersPage {
  private readonly choice = inject(AccountChoice);
  private readonly address = injectAddressQuery();
  protected readonly cooperative = inject(SessionStore).cooperative;

  protected readonly hasHistory = computed(() => this.address.get('historia') === YES);
  protected readonly chosen = computed(() => this.address.get('parametr'));
  protected readonly answer = gqlResource(
    ParametersDocument,
    () => {
      const account = this.choice.number();
      return account === undefined ? undefined : { account, history: this.hasHistory() };
    },
    { keepWhile: () => this.choice.number() },
  );
  protected readonly account = computed(() => this.answer.value()?.account ?? undefined);
  /** „Karta lokalu”. */
  protected readonly card = computed(() => this.account()?.exports.unitCardPdf);
  protected readonly exports = computed<readonly ExportLink[]>(() => {
    const filter = this.hasHistory() ? { history: 'true' } : {};
    return listLinks(this.account()?.exports.parameters, filter);
  });

  protected toggleHistory(): void {
    this.address.change({ historia: this.hasHistory() ? undefined : YES });
  }
}
