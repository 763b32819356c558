import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import pl from './access.pl.json' with { type: 'json' };

const providers = [provideTexts({ pl, en: () => import('./access.en.json', { with: { type: 'json' } }) })];

/** The public page before signing in. */
export const welcomeRoutes: Routes = [
  {
    path: '',
    providers,
    loadComponent: () => import('./welcome-page/welcome-page').then((module) => module.WelcomePage),
  },
];

/** Pages for those who are not signed in. */
export const loginRoutes: Routes = [
  {
    path: '',
    providers,
    children: [
      {
        path: '',
        title: 'login.title',
        loadComponent: () => import('./login-page/login-page').then((module) => module.LoginPage),
      },
      {
        path: 'pomoc',
        title: 'loginHelp.title',
        loadComponent: () =>
          import('./login-help-page/login-help-page').then((module) => module.LoginHelpPage),
      },
      {
        path: 'odzyskaj',
        title: 'reset.title',
        loadComponent: () =>
          import('./reset-password-page/reset-password-page').then((module) => module.ResetPasswordPage),
      },
    ],
  },
];

/** The only page open while a starting password is in force. */
export const newPasswordRoutes: Routes = [
  {
    path: '',
    providers,
    title: 'newPassword.title',
    loadComponent: () =>
      import('./new-password-page/new-password-page').then((module) => module.NewPasswordPage),
  },
];

/** The link in the mail that confirms a new address. */
export const emailRoutes: Routes = [
  {
    path: 'potwierdz',
    providers,
    title: 'confirmEmail.title',
    loadComponent: () =>
      import('./confirm-email-page/confirm-email-page').then((module) => module.ConfirmEmailPage),
  },
];

/** The link in every notice that ends its kind. */
export const unsubscribeRoutes: Routes = [
  {
    path: 'wypisz',
    providers,
    title: 'unsubscribe.title',
    loadComponent: () =>
      import('./unsubscribe-page/unsubscribe-page').then((module) => module.UnsubscribePage),
  },
];

/** What is done with personal data, read once at the first login and after each change. */
export const noticeRoutes: Routes = [
  {
    path: '',
    providers,
    title: 'notice.title',
    loadComponent: () => import('./notice-page/notice-page').then((module) => module.NoticePage),
  },
];
