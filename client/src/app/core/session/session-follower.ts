import { effect, inject, Service, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from './session-store';

/**
 * When the session changes by itself (it ran out, another tab signed out or in), the open page is asked again: its
 * guards lead to the login, which knows the way back.
 */
@Service()
export class SessionFollower {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);

  constructor() {
    effect(() => {
      if (this.session.outsideChanges() > 0) untracked(() => this.askAgain());
    });
  }

  private askAgain(): void {
    void this.router.navigateByUrl(this.router.url, { onSameUrlNavigation: 'reload', replaceUrl: true });
  }
}
