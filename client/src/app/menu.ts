import type { Routes } from '@angular/router';
import { startRoutes } from './portal/start/start.routes';
import type { IconName } from './ui/icon/icon-names';

/** One module of the resident's portal: its place in the menu and its pages. */
export interface MenuItem {
  /** First step of its addresses, Polish without diacritics. */
  readonly path: string;
  /** Text key of its name. */
  readonly title: string;
  /** Text key of the shorter name under the icon of the phone's bar. */
  readonly shortTitle?: string;
  readonly icon: IconName;
  /** One of the few that fit on the phone's bar; the others are behind „Więcej”. */
  readonly isOnPhoneBar?: true;
  /** Open to everyone, signed in or not. */
  readonly isPublic?: true;
  /** Pages of signed-in people that belong to no account. */
  readonly isPersonal?: true;
  /** Letters that were not opened are counted beside it. */
  readonly hasUnread?: true;
  /** Its pages: at hand from the start, or fetched when first opened. */
  readonly pages: Routes | (() => Promise<Routes>);
}

/**
 * The resident's menu and, from the same list, the routes. A module enters when it works; an entry that leads
 * nowhere helps nobody.
 */
export const RESIDENT_MENU: readonly MenuItem[] = [
  { path: 'start', title: 'menu.start', icon: 'home', isOnPhoneBar: true, pages: startRoutes },
  {
    path: 'faktury',
    title: 'menu.invoices',
    shortTitle: 'menu.invoices.short',
    icon: 'receipt_long',
    isOnPhoneBar: true,
    pages: () => import('./portal/invoices/invoices.routes').then((module) => module.invoicesRoutes),
  },
  {
    path: 'kalendarz',
    title: 'menu.calendar',
    shortTitle: 'menu.calendar.short',
    icon: 'calendar_month',
    isOnPhoneBar: true,
    pages: () =>
      import('./portal/payment-calendar/payment-calendar.routes').then(
        (module) => module.paymentCalendarRoutes,
      ),
  },
  {
    path: 'media',
    title: 'menu.media',
    icon: 'water_drop',
    isOnPhoneBar: true,
    pages: () => import('./portal/media/media.routes').then((module) => module.mediaRoutes),
  },
  {
    path: 'rachunki',
    title: 'menu.ledger',
    shortTitle: 'menu.ledger.short',
    icon: 'list_alt',
    pages: () => import('./portal/ledger/ledger.routes').then((module) => module.ledgerRoutes),
  },
  {
    path: 'saldo',
    title: 'menu.balance',
    icon: 'balance',
    pages: () => import('./portal/balance/balance.routes').then((module) => module.balanceRoutes),
  },
  {
    path: 'dokumenty',
    title: 'menu.documents',
    icon: 'description',
    hasUnread: true,
    pages: () => import('./portal/documents/documents.routes').then((module) => module.documentsRoutes),
  },
  {
    path: 'moje-dane',
    title: 'menu.myData',
    icon: 'person',
    pages: () => import('./portal/my-data/my-data.routes').then((module) => module.myDataRoutes),
  },
  {
    path: 'kontakt',
    title: 'menu.contact',
    icon: 'call',
    isPublic: true,
    pages: () => import('./portal/contact/contact.routes').then((module) => module.contactRoutes),
  },
  {
    path: 'zgloszenia',
    title: 'menu.cases',
    icon: 'forum',
    pages: () => import('./portal/contact/cases/cases.routes').then((module) => module.casesRoutes),
  },
  {
    path: 'komunikaty',
    title: 'menu.notices',
    icon: 'campaign',
    pages: () => import('./portal/contact/notices/notices.routes').then((module) => module.noticesRoutes),
  },
  {
    path: 'ustawienia',
    title: 'menu.settings',
    icon: 'settings',
    isPersonal: true,
    pages: () => import('./portal/access/settings.routes').then((module) => module.settingsRoutes),
  },
];

/** Where a resident lands after signing in. */
export const RESIDENT_HOME = `/${RESIDENT_MENU[0]?.path ?? ''}`;
/** Where a clerk lands. */
export const CLERK_HOME = '/admin';
