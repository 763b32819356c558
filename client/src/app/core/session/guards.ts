import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn, type GuardResult } from '@angular/router';
import { RETURN_PARAMETER } from './return-address';
import { SessionStore } from './session-store';

/** The way in, in its order: sign in, set an own password, read the notice. Each page lets in only who is at it. */
export const LOGIN_PATH = '/logowanie';
export const NEW_PASSWORD_PATH = '/logowanie/nowe-haslo';
export const NOTICE_PATH = '/informacja';
const NO_PERMISSION_PATH = '/brak-uprawnien';

/** Pages for those who are not signed in; others go to where they belong. */
export const anonymousOnly: CanActivateFn = () => {
  const session = inject(SessionStore);
  return session.state() === 'ANONYMOUS' || inject(Router).parseUrl('/');
};

/** „Ustaw własne hasło”: only with a starting password in force. */
export const startingPasswordOnly: CanActivateFn = () => {
  const session = inject(SessionStore);
  const router = inject(Router);
  if (session.state() === 'MUST_CHANGE_PASSWORD') return true;
  return router.parseUrl(session.state() === 'ANONYMOUS' ? LOGIN_PATH : '/');
};

/** The notice at the first login: only while it waits to be acknowledged. */
export const noticeOnly: CanActivateFn = (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  const stop = wayIn(session, router, state.url);
  if (stop) return stop;
  return session.noticeToRead() !== undefined || router.parseUrl('/');
};

/** Pages of anyone who is fully signed in: settings. */
export const signedInOnly: CanActivateFn = (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  return wayIn(session, router, state.url) ?? noticeFirst(session, router, state.url) ?? true;
};

/** The resident's pages. */
export const residentOnly: CanActivateFn = (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  const stop = wayIn(session, router, state.url) ?? noticeFirst(session, router, state.url);
  return stop ?? (session.isResident() || noPermission(router));
};

/** The clerk's pages. */
export const clerkOnly: CanActivateFn = (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  return wayIn(session, router, state.url) ?? (session.isClerk() || noPermission(router));
};

/** Where someone must go first who is not fully signed in; undefined when nothing stands in the way. */
function wayIn(session: SessionStore, router: Router, url: string): GuardResult | undefined {
  if (session.state() === 'ACTIVE') return undefined;
  if (session.state() === 'MUST_CHANGE_PASSWORD') return router.parseUrl(NEW_PASSWORD_PATH);
  return router.createUrlTree([LOGIN_PATH], { queryParams: { [RETURN_PARAMETER]: url } });
}

function noticeFirst(session: SessionStore, router: Router, url: string): GuardResult | undefined {
  if (session.noticeToRead() === undefined) return undefined;
  return router.createUrlTree([NOTICE_PATH], { queryParams: { [RETURN_PARAMETER]: url } });
}

/** Shown at the address that was asked for. */
function noPermission(router: Router): RedirectCommand {
  return new RedirectCommand(router.parseUrl(NO_PERMISSION_PATH), { skipLocationChange: true });
}
