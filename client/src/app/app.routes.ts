import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Route, type Routes } from '@angular/router';
import { accountGuard } from './core/account/account-guard';
import {
  anonymousOnly,
  clerkOnly,
  noticeOnly,
  residentOnly,
  signedInOnly,
  startingPasswordOnly,
} from './core/session/guards';
import { SessionStore } from './core/session/session-store';
import { galleryRoutes } from './gallery/gallery.routes';
import { CLERK_HOME, RESIDENT_HOME, RESIDENT_MENU, type MenuItem } from './menu';
import { ProblemPage } from './shell/problem-page/problem-page';
import { MorePage } from './shell/more-page/more-page';
import { Texts } from './ui/text/texts';

/** The front door: visitors see the public page, everyone else goes where they belong. */
const openHome: CanActivateFn = () => {
  const session = inject(SessionStore);
  const router = inject(Router);
  if (session.state() === 'MUST_CHANGE_PASSWORD') return router.parseUrl('/logowanie/nowe-haslo');
  if (session.isClerk()) return router.parseUrl(CLERK_HOME);
  return session.isResident() ? router.parseUrl(RESIDENT_HOME) : true;
};

/** Waits for the texts that came with a lazily fetched part. */
const textsReady = (): Promise<true> => inject(Texts).ready();

function routeOf({ path, title, pages }: MenuItem): Route {
  const route: Route = { path, title, runGuardsAndResolvers: 'always' };
  return typeof pages === 'function' ? { ...route, loadChildren: pages } : { ...route, children: pages };
}

const ofAccount = RESIDENT_MENU.filter((item) => !item.isPublic && !item.isPersonal);
const ofPerson = RESIDENT_MENU.filter((item) => item.isPersonal);
const ofEveryone = RESIDENT_MENU.filter((item) => item.isPublic);

const legal = (): Promise<Routes> =>
  import('./portal/contact/legal.routes').then((module) => module.legalRoutes);

const pages: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [openHome],
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.welcomeRoutes),
  },
  {
    path: 'logowanie/nowe-haslo',
    canActivate: [startingPasswordOnly],
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.newPasswordRoutes),
  },
  {
    path: 'logowanie',
    canActivate: [anonymousOnly],
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.loginRoutes),
  },
  {
    path: 'email',
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.emailRoutes),
  },
  {
    path: 'powiadomienia',
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.unsubscribeRoutes),
  },
  {
    path: 'informacja',
    canActivate: [noticeOnly],
    loadChildren: () => import('./portal/access/access.routes').then((module) => module.noticeRoutes),
  },
  ...ofEveryone.map(routeOf),
  { path: 'prywatnosc', loadChildren: legal, data: { legal: 'privacy' }, title: 'legal.privacy' },
  { path: 'regulamin', loadChildren: legal, data: { legal: 'terms' }, title: 'legal.terms' },
  { path: 'dostepnosc', loadChildren: legal, data: { legal: 'accessibility' }, title: 'legal.accessibility' },
  ...ofPerson.map((item) => ({ ...routeOf(item), canActivate: [signedInOnly] })),
  {
    path: 'admin',
    canActivate: [clerkOnly],
    runGuardsAndResolvers: 'always',
    loadChildren: () => import('./office/office.routes').then((module) => module.officeRoutes),
  },
  {
    path: '',
    canActivate: [residentOnly],
    canActivateChild: [accountGuard],
    runGuardsAndResolvers: 'always',
    children: [
      ...ofAccount.map(routeOf),
      { path: 'wiecej', title: 'menu.more', component: MorePage, runGuardsAndResolvers: 'always' },
    ],
  },
];
const problems: Routes = [
  {
    path: 'brak-uprawnien',
    title: 'problem.forbidden',
    component: ProblemPage,
    data: { problem: 'forbidden' },
  },
  { path: 'brak-lokalu', title: 'problem.noUnit', component: ProblemPage, data: { problem: 'noUnit' } },
  { path: 'blad', title: 'problem.failure', component: ProblemPage, data: { problem: 'failure' } },
  { path: '**', title: 'problem.notFound', component: ProblemPage, data: { problem: 'notFound' } },
];

/** The portal's addresses. */
export const routes: Routes = [
  { path: '', canActivateChild: [textsReady], children: [...galleryRoutes, ...pages, ...problems] },
];
