import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Icon } from '../../../ui/icon/icon';
import { OwnCases } from '../../../ui/own-cases/own-cases';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import { readingLook, type ReadingRow } from '../media-wording';

/** What is said of a reading beside its state, and what can be done about it. */
@Component({
  selector: 'ebok-reading-actions',
  imports: [DayPipe, Icon, OwnCases, RouterLink, Tag, TextPipe],
  template: `
    @if (look(); as look) {
      <bok-tag [tone]="look.tone" [icon]="look.icon">{{ look.text | t }}</bok-tag>
    }
    @if (of().submission; as submission) {
      <span class="muted">{{ 'media.submission.number' | t: { number: submission.number } }}</span>
      @if (submission.reason; as reason) {
        <span lang="pl">{{ reason }}</span>
      }
    }
    @if (of().note; as note) {
      <span class="muted" lang="pl">{{ note }}</span>
    }
    @let which = ': ' + of().meter.serial + ', ' + (of().takenOn | day);
    <span class="links no-print">
      @if (of().submission?.photo; as photo) {
        <a class="link" [href]="photo.url" [attr.download]="photo.fileName">
          <bok-icon name="download" />{{ 'media.photo' | t }}<span class="visually-hidden">{{ which }}</span>
        </a>
      }
      @if (of().submission?.isEditable) {
        <a class="link" routerLink="/media/odczyty/podaj" [queryParams]="{ licznik: of().meter.id }"
          >{{ 'media.change' | t }}<span class="visually-hidden">{{ which }}</span></a
        >
        <button type="button" class="link" (click)="withdrawn.emit()">
          {{ 'media.withdraw' | t }}<span class="visually-hidden">{{ which }}</span>
        </button>
      } @else {
        <a class="link" routerLink="/zgloszenia/nowe" [queryParams]="{ dotyczy: of().id }"
          >{{ 'media.question' | t }}<span class="visually-hidden">{{ which }}</span></a
        >
      }
      <bok-own-cases [cases]="of().cases" />
    </span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s-1) var(--s-3);
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-4);
    }
  `,
})
export class ReadingActions {
  readonly of = input.required<ReadingRow>();
  readonly withdrawn = output();

  protected readonly look = computed(() => readingLook(this.of()));
}
