import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ActivatedRouteSnapshot, CanActivateFn, RouterStateSnapshot } from '@angular/router';
import { RedirectCommand, UrlTree } from '@angular/router';
import {
  anonymousOnly,
  clerkOnly,
  noticeOnly,
  residentOnly,
  signedInOnly,
  startingPasswordOnly,
} from './guards';
import { SessionStore } from './session-store';

/** Where someone may stand with the portal. */
const PEOPLE = {
  stranger: { state: 'ANONYMOUS', kind: null, notice: undefined },
  newcomer: { state: 'MUST_CHANGE_PASSWORD', kind: 'RESIDENT', notice: undefined },
  unread: { state: 'ACTIVE', kind: 'RESIDENT', notice: '2026-01' },
  resident: { state: 'ACTIVE', kind: 'RESIDENT', notice: undefined },
  clerk: { state: 'ACTIVE', kind: 'CLERK', notice: undefined },
} as const;
type Person = keyof typeof PEOPLE;

const GUARDS: Readonly<Record<string, CanActivateFn>> = {
  anonymousOnly,
  startingPasswordOnly,
  noticeOnly,
  signedInOnly,
  residentOnly,
  clerkOnly,
};

const LOGIN = '/logowanie?powrot=%2Fstrona';
const NEW_PASSWORD = '/logowanie/nowe-haslo';
const NOTICE = '/informacja?powrot=%2Fstrona';
const NO_PERMISSION = 'in place: /brak-uprawnien';

/** Guard × person → what happens: let in, led elsewhere, or told why at the same address. */
const EXPECTED: Readonly<Record<string, Readonly<Record<Person, string>>>> = {
  anonymousOnly: { stranger: 'in', newcomer: '/', unread: '/', resident: '/', clerk: '/' },
  startingPasswordOnly: { stranger: '/logowanie', newcomer: 'in', unread: '/', resident: '/', clerk: '/' },
  noticeOnly: { stranger: LOGIN, newcomer: NEW_PASSWORD, unread: 'in', resident: '/', clerk: '/' },
  signedInOnly: { stranger: LOGIN, newcomer: NEW_PASSWORD, unread: NOTICE, resident: 'in', clerk: 'in' },
  residentOnly: {
    stranger: LOGIN,
    newcomer: NEW_PASSWORD,
    unread: NOTICE,
    resident: 'in',
    clerk: NO_PERMISSION,
  },
  clerkOnly: {
    stranger: LOGIN,
    newcomer: NEW_PASSWORD,
    unread: NO_PERMISSION,
    resident: NO_PERMISSION,
    clerk: 'in',
  },
};

function outcomeOf(guard: CanActivateFn, person: Person): string {
  const { state, kind, notice } = PEOPLE[person];
  const isActive = state === 'ACTIVE';
  const session = {
    state: signal(state),
    noticeToRead: signal(notice),
    isResident: signal(isActive && kind === 'RESIDENT'),
    isClerk: signal(isActive && kind === 'CLERK'),
  };
  TestBed.configureTestingModule({ providers: [{ provide: SessionStore, useValue: session }] });
  const result = TestBed.runInInjectionContext(() =>
    guard({} as ActivatedRouteSnapshot, { url: '/strona' } as RouterStateSnapshot),
  );
  if (result === true) return 'in';
  if (result instanceof RedirectCommand) return `in place: ${result.redirectTo.toString()}`;
  return result instanceof UrlTree ? result.toString() : 'something else';
}

describe.each(Object.keys(EXPECTED))('%s', (name) => {
  it.each(Object.keys(PEOPLE) as Person[])('decides about a %s', (person) => {
    expect(outcomeOf(GUARDS[name] as CanActivateFn, person)).toBe(EXPECTED[name]?.[person]);
  });
});
