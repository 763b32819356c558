import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Whether a media query holds now; follows the window. */
export function injectMedia(query: string): Signal<boolean> {
  const media = matchMedia(query);
  const holds = signal(media.matches);
  const follow = (event: MediaQueryListEvent): void => holds.set(event.matches);
  media.addEventListener('change', follow);
  inject(DestroyRef).onDestroy(() => media.removeEventListener('change', follow));
  return holds.asReadonly();
}
