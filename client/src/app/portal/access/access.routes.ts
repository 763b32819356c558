import type { Routes } from '@angular/router';
import { provideTexts } from '../../ui/text/texts';
import { ConfirmEmailPage } from './confirm-email-page/confirm-email-page';
import { LoginHelpPage } from './login-help-page/login-help-page';
import { LoginPage } from './login-page/login-page';
import { NewPasswordPage } from './new-password-page/new-password-page';
import { NoticePage } from './notice-page/notice-page';
import { ResetPasswordPage } from './reset-password-page/reset-password-page';
import { WelcomePage } from './welcome-page/welcome-page';
import { UnsubscribePage } from './unsubscribe-page/unsubscribe-page';
import pl from './access.pl.json' with { type: 'json' };

const providers = [provideTexts({ pl, en: () => import('./access.en.json', { with: { type: 'json' } }) })];

/** The public page before signing in. */
export const welcomeRoutes: Routes = [{ path: '', providers, component: WelcomePage }];

/** Pages for those who are not signed in. */
export const loginRoutes: Routes = [
  {
    path: '',
    providers,
    children: [
      { path: '', title: 'login.title', component: LoginPage },
      { path: 'pomoc', title: 'loginHelp.title', component: LoginHelpPage },
      { path: 'odzyskaj', title: 'reset.title', component: ResetPasswordPage },
    ],
  },
];

/** The only page open while a starting password is in force. */
export const newPasswordRoutes: Routes = [
  { path: '', providers, title: 'newPassword.title', component: NewPasswordPage },
];

/** The link in the mail that confirms a new address. */
export const emailRoutes: Routes = [
  { path: 'potwierdz', providers, title: 'confirmEmail.title', component: ConfirmEmailPage },
];

/** The link in every notice that ends its kind. */
export const unsubscribeRoutes: Routes = [
  { path: 'wypisz', providers, title: 'unsubscribe.title', component: UnsubscribePage },
];

/** What is done with personal data, read once at the first login and after each change. */
export const noticeRoutes: Routes = [{ path: '', providers, title: 'notice.title', component: NoticePage }];
