import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayOfInstant } from '../format/day';
import { DayPipe } from '../format/format.pipes';

/** A letter as a page that it is about names it. */
export interface Letter {
  readonly id: string;
  /** Polish. */
  readonly title: string;
  /** An instant. */
  readonly sentAt: string;
}

/** The letters about something, each leading to its own page. */
@Component({
  selector: 'bok-letter-list',
  imports: [DayPipe, RouterLink],
  template: `
    <h2>{{ heading() }}</h2>
    <ul role="list" class="rows">
      @for (letter of letters(); track letter.id) {
        <li>
          <a class="link" lang="pl" [routerLink]="['/dokumenty', letter.id]">{{ letter.title }}</a>
          <span class="muted">{{ dayOf(letter.sentAt) | day }}</span>
        </li>
      }
    </ul>
  `,
})
export class LetterList {
  readonly letters = input.required<readonly Letter[]>();
  /** „Pisma”. */
  readonly heading = input.required<string>();

  protected readonly dayOf = dayOfInstant;
}
