import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** A list with nothing in it: a sentence that says why, and beneath it what can be done next (projected). */
@Component({
  selector: 'bok-empty',
  imports: [Icon],
  template: `<bok-icon [name]="icon()" />
    <div><ng-content /></div>`,
  styles: `
    :host {
      display: flex;
      gap: var(--s-3);
      padding: var(--s-5) var(--s-4);
      color: var(--text-2);
    }
  `,
})
export class Empty {
  readonly icon = input<IconName>('info');
}
