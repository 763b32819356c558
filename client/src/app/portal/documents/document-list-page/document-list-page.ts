import { Component, inject } from '@angular/core';
import { ExportMenu } from '../../../ui/export-menu/export-menu';
import { FileSizePipe } from '../../../ui/format/file-size';
import { Icon } from '../../../ui/icon/icon';
import { injectRoom } from '../../../ui/media/room';
import { Pager } from '../../../ui/pager/pager';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { Empty } from '../../../ui/state/empty';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { ConsentBar } from '../consent-bar/consent-bar';
import { DocumentCards } from '../document-cards/document-cards';
import { DocumentFilters } from '../document-filters/document-filters';
import { DocumentTable } from '../document-table/document-table';
import { DocumentsStore } from '../documents-store';

/** From this width, rem, the columns have room beside the menu. */
const TABLE_FITS = 84;

/** „Dokumenty”: letters delivered electronically, and whether they may be. */
@Component({
  selector: 'ebok-document-list-page',
  imports: [
    ConsentBar,
    DocumentCards,
    DocumentFilters,
    DocumentTable,
    Empty,
    ExportMenu,
    FileSizePipe,
    Icon,
    Pager,
    Skeleton,
    State,
    TextPipe,
  ],
  templateUrl: './document-list-page.html',
  providers: [DocumentsStore],
})
export class DocumentListPage {
  protected readonly store = inject(DocumentsStore);
  protected readonly isTable = injectRoom(TABLE_FITS);
}
