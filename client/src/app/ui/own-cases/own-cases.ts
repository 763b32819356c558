import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';
import { Tag } from '../tag/tag';
import { TextPipe } from '../text/text.pipes';
import { caseStateWording, type CaseState } from './case-state';

/** A case that the person opened about what is shown. */
export interface OwnCase {
  readonly id: string;
  readonly number: string;
  readonly status: CaseState;
}

/** „Twoja sprawa Z/2026/0001, W toku”: the way from what is shown to what was asked about it; nothing where nothing was. */
@Component({
  selector: 'bok-own-cases',
  imports: [Icon, RouterLink, Tag, TextPipe],
  template: `
    @for (one of rows(); track one.id) {
      <span class="case">
        <a class="link" [routerLink]="['/zgloszenia', one.id]">
          <bok-icon name="forum" />{{ 'cases.own' | t: { number: one.number }
          }}<span class="visually-hidden">,</span></a
        >
        <bok-tag [tone]="one.state.tone" [icon]="one.state.icon">{{ one.state.word | t }}</bok-tag>
      </span>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .case {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--s-2);
    }
  `,
})
export class OwnCases {
  /** Newest first. */
  readonly cases = input.required<readonly OwnCase[]>();

  protected readonly rows = computed(() =>
    this.cases().map((one) => ({ ...one, state: caseStateWording(one.status) })),
  );
}
