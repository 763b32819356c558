import { Component, input } from '@angular/core';

/** A grey place of the size of what will stand there: inside `bok-state`. */
@Component({
  selector: 'bok-skeleton',
  template: '',
  styles: ':host { display: block; }',
  host: { class: 'skeleton', '[style.height]': 'height()', '[style.width]': 'width()' },
})
export class Skeleton {
  /** CSS length, best in rem. */
  readonly height = input('1.5rem');
  readonly width = input('100%');
}
