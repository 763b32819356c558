import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

/**
 * The token of a mailed link, `…#token=abc`: behind the `#`, where no server, proxy or log ever sees it. Undefined when
 * the link was cut. Call in an injection context of a routed component.
 */
export function injectMailedToken(): Signal<string | undefined> {
  const fragment = toSignal(inject(ActivatedRoute).fragment, { requireSync: true });
  return computed(() => new URLSearchParams(fragment() ?? '').get('token') ?? undefined);
}
