import {
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  type ApplicationConfig,
} from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { routes } from './app.routes';
import { provideGraphql } from './core/graphql/apollo';
import { HeadingFocus } from './core/navigation/heading-focus';
import { NavigationFailure } from './core/navigation/navigation-failure';
import { PageTitle } from './core/navigation/page-title';
import { SessionStore } from './core/session/session-store';
import { provideTexts, Texts } from './ui/text/texts';
import pl from './texts/pl.json' with { type: 'json' };

/** A page that could not be opened (no connection, server down, a chunk gone after an update) shows why, in place. */
function showFailure({ error }: { readonly error: unknown }): RedirectCommand {
  inject(NavigationFailure).note(error);
  return new RedirectCommand(inject(Router).parseUrl('/blad'), { skipLocationChange: true });
}

/** Before the first page: the language, then who is signed in. */
async function begin(): Promise<void> {
  inject(HeadingFocus).follow();
  const session = inject(SessionStore);
  await Promise.all([inject(Texts).restore(), session.boot()]);
}

/** What the whole client shares. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(showFailure),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideTransloco({
      config: {
        availableLangs: ['pl', 'en'],
        defaultLang: 'pl',
        fallbackLang: 'pl',
        missingHandler: { useFallbackTranslation: true },
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
    }),
    provideTexts({ pl, en: () => import('./texts/en.json', { with: { type: 'json' } }) }),
    provideGraphql(),
    provideAppInitializer(begin),
  ],
};
