import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExportMenu } from '../../../../ui/export-menu/export-menu';
import { Icon } from '../../../../ui/icon/icon';
import { injectRoom } from '../../../../ui/media/room';
import { Pager } from '../../../../ui/pager/pager';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Empty } from '../../../../ui/state/empty';
import { State } from '../../../../ui/state/state';
import { TextPipe } from '../../../../ui/text/text.pipes';
import { CaseCards } from '../case-cards/case-cards';
import { CaseFilters } from '../case-filters/case-filters';
import { CaseTable } from '../case-table/case-table';
import { CasesStore } from '../cases-store';

/** From this width, rem, the five columns have room beside the menu. */
const TABLE_FITS = 64;

/** „Zgłoszenia”: what the person wrote to the cooperative about, and where it stands. */
@Component({
  selector: 'ebok-case-list-page',
  imports: [
    CaseCards,
    CaseFilters,
    CaseTable,
    Empty,
    ExportMenu,
    Icon,
    Pager,
    RouterLink,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './case-list-page.html',
  providers: [CasesStore],
})
export class CaseListPage {
  protected readonly store = inject(CasesStore);
  protected readonly isTable = injectRoom(TABLE_FITS);
}
