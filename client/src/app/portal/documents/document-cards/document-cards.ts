import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayOfInstant } from '../../../ui/format/day';
import { FileSizePipe } from '../../../ui/format/file-size';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { TextPipe } from '../../../ui/text/text.pipes';
import { DocumentStatus } from '../document-status/document-status';
import { kindWord } from '../document-words';
import type { DocumentRow } from '../documents-store';
import { OpenedLetters } from '../opened-letters';

/** The letters as cards, for phones. */
@Component({
  selector: 'ebok-document-cards',
  imports: [DayPipe, DocumentStatus, FileSizePipe, Icon, RouterLink, TextPipe],
  template: `
    <ul role="list">
      @for (row of rows(); track row.id) {
        <li class="card">
          <div class="head">
            <span class="muted">{{ dayOf(row.sentAt) | day }} · {{ kindOf(row.kind) | t }}</span>
            <ebok-document-status [of]="row" />
          </div>
          <a class="title" lang="pl" [class.new]="row.isUnread" [routerLink]="['/dokumenty', row.id]">{{
            row.title
          }}</a>
          <a
            class="link"
            [href]="row.file.url"
            [attr.download]="row.file.fileName"
            (click)="letters.opened(row)"
          >
            <bok-icon name="download" />
            <span
              >{{ 'documents.download' | t }}
              <span class="muted">({{ row.byteSize | fileSize }})</span>
            </span>
            <span class="visually-hidden" lang="pl">: {{ row.title }}</span>
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './document-cards.css',
})
export class DocumentCards {
  protected readonly letters = inject(OpenedLetters);

  readonly rows = input.required<readonly DocumentRow[]>();

  protected readonly dayOf = dayOfInstant;
  protected readonly kindOf = kindWord;
}
