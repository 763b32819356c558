import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChangeSentence } from './change-sentence';

/** A cause in words: the Polish name of a component said to be Polish, a correction as the way to it. */
@Component({
  selector: 'ebok-change-cause',
  imports: [RouterLink],
  template: `
    @if (correctionId(); as id) {
      <span
        >{{ of().before }}<a [routerLink]="['/faktury', id]">{{ of().name }}</a
        >{{ of().after }}</span
      >
    } @else {
      <span
        >{{ of().before }}<span lang="pl">{{ of().name }}</span
        >{{ of().after }}</span
      >
    }
  `,
})
export class ChangeCause {
  readonly of = input.required<ChangeSentence>();
  /** Opaque id of the correction that is the cause. */
  readonly correctionId = input<string>();
}
