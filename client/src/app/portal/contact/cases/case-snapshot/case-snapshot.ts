import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InstantPipe } from '../../../../ui/format/format.pipes';
import { Icon } from '../../../../ui/icon/icon';
import { TextPipe } from '../../../../ui/text/text.pipes';
import type { SnapshotFragment } from '../cases.generated';
import { snapshotLink, type RowNow } from '../snapshot-link';

/** What a case is about, as it was when somebody wrote; and the way to what has become of it. */
@Component({
  selector: 'ebok-case-snapshot',
  imports: [Icon, InstantPipe, RouterLink, TextPipe],
  template: `
    <p class="title" lang="pl">
      <bok-icon name="description" /><strong>{{ of().title }}</strong>
    </p>
    <dl class="rows" lang="pl">
      @for (line of of().lines; track $index) {
        <div>
          <dt>{{ line.label }}</dt>
          <dd>{{ line.value }}</dd>
        </div>
      }
    </dl>
    <p class="muted">
      {{ (isKept() ? 'cases.snapshot.kept' : 'cases.snapshot.now') | t: { at: (of().takenAt | instant) } }}
      @if (link(); as link) {
        <a class="link" [routerLink]="link.commands" [queryParams]="link.query">{{
          'cases.snapshot.link' | t
        }}</a>
      }
    </p>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3);
      padding: var(--s-4);
      border-radius: var(--r-m);
      background: var(--surface-2);
    }
    .title {
      display: flex;
      gap: var(--s-2);
      overflow-wrap: anywhere;
    }
    dd {
      overflow-wrap: anywhere;
    }
  `,
})
export class CaseSnapshotBlock {
  readonly of = input.required<SnapshotFragment>();
  /** Id of the row. */
  readonly aboutId = input.required<string>();
  /** The row as it is now; null when it can no longer be read. */
  readonly now = input<RowNow | null>(null);
  /** It was kept with a case; false while it would be kept. */
  readonly isKept = input(true);

  protected readonly link = computed(() => snapshotLink(this.of(), this.aboutId(), this.now()));
}
