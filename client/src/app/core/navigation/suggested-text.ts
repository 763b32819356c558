import { Location } from '@angular/common';
import { inject } from '@angular/core';

/** The state of a link to a new case that suggests what to write. It travels beside the address: it is long, and no log sees it. */
export function suggestText(text: string): { readonly suggestedText: string } {
  return { suggestedText: text };
}

/** What the link that led here suggests to write; empty when it suggests nothing. Call in an injection context of a routed component. */
export function injectSuggestedText(): string {
  const state = inject(Location).getState() as { readonly suggestedText?: unknown } | null;
  return typeof state?.suggestedText === 'string' ? state.suggestedText : '';
}
