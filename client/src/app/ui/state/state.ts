import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { TextPipe } from '../text/text.pipes';
import { DayTimePipe } from './day-time.pipe';
import type { LoadState } from './load-state';

/**
 * What stands in place of data: a skeleton (projected, or three bars), an error with „Spróbuj ponownie” and the
 * number of the request; above old data, a line that they could not be refreshed. With data and no error: nothing.
 */
@Component({
  selector: 'bok-state',
  imports: [Icon, TextPipe, DayTimePipe],
  templateUrl: './state.html',
  styleUrl: './state.css',
})
export class State {
  readonly of = input.required<LoadState>();

  protected readonly view = computed<'skeleton' | 'error' | 'stale' | 'data'>(() => {
    const state = this.of();
    const hasValue = state.value() !== undefined;
    if (state.error()) return hasValue ? 'stale' : 'error';
    return hasValue || !state.isLoading() ? 'data' : 'skeleton';
  });
}
