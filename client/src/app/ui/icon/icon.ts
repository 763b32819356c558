import { Component, inject, input } from '@angular/core';
import type { IconName } from './icon-names';
import { IconSprite } from './icon-sprite';

/** An ornament beside words; screen readers skip it. Takes the colour of the text and 1.5 em unless `size` is small. */
@Component({
  selector: 'bok-icon',
  template: `<svg aria-hidden="true" focusable="false"><use [attr.href]="'#icon-' + name()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      width: 1.5rem;
      height: 1.5rem;
      fill: currentcolor;
    }
    :host(.small) svg {
      width: 1.125rem;
      height: 1.125rem;
    }
  `,
  host: { '[class.small]': "size() === 'small'" },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input<'normal' | 'small'>('normal');

  constructor() {
    inject(IconSprite).need();
  }
}
