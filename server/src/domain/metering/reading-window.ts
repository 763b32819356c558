import type { LocalDate } from '../time/local-date.js';
import type { Medium } from './verification.js';

/** Days in which residents give their own readings, both ends inclusive. */
export interface ReadingWindow {
  /** Null: every medium. */
  readonly medium: Medium | null;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** Whether readings are taken on a day. */
export function isOpenOn(window: Pick<ReadingWindow, 'opensOn' | 'closesOn'>, day: LocalDate): boolean {
  return window.opensOn <= day && day <= window.closesOn;
}

/**
 * The window that matters to a meter: the open one that closes last, else the next to open; `undefined` when none is
 * known that is not over.
 */
export function windowFor<Window extends ReadingWindow>(
  windows: readonly Window[],
  medium: Medium,
  today: LocalDate,
): Window | undefined {
  const fitting = windows.filter(
    (window) => (window.medium === null || window.medium === medium) && window.closesOn >= today,
  );
  const open = fitting.filter((window) => isOpenOn(window, today));
  return (
    open.toSorted((a, b) => (a.closesOn < b.closesOn ? 1 : -1))[0] ??
    fitting.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1))[0]
  );
}
