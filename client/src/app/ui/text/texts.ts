import {
  DOCUMENT,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
  Service,
} from '@angular/core';
import type { EnvironmentProviders } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { injectLanguage, type Language } from '../format/language';
import { pluralKey } from './plural';

/** Flat: key → sentence, e.g. `login.title` → „Zaloguj się”. */
export type Sentences = Readonly<Record<string, string>>;
export type TextParams = Readonly<Record<string, string | number>>;

/** The texts of one part of the portal: Polish comes with its code, English is fetched when it is chosen. */
export interface TextBundle {
  readonly pl: Sentences;
  readonly en: () => Promise<{ readonly default: Sentences }>;
}

/** Where the chosen language is kept on the device; nothing personal. */
const STORED_LANGUAGE = 'ebok.language';

/** All sentences of the portal and the language they are shown in. */
@Service()
export class Texts {
  private readonly transloco = inject(TranslocoService);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly bundles: TextBundle[] = [];
  private loading: Promise<unknown> = Promise.resolve();

  /** The language now shown; reactive. */
  readonly language = injectLanguage();

  /** Takes in the texts of a part that has just been loaded. */
  add(bundle: TextBundle): void {
    this.bundles.push(bundle);
    this.transloco.setTranslation(bundle.pl, 'pl', { merge: true, emitChange: false });
    if (this.language() === 'en') this.loading = Promise.all([this.loading, this.addEnglish(bundle)]);
  }

  /** Resolves when every text of the language now shown is here; routes wait for it. */
  async ready(): Promise<true> {
    await this.loading;
    return true;
  }

  /** Switches the language of the whole portal and remembers it on this device. */
  async choose(language: Language): Promise<void> {
    if (language === 'en') {
      this.loading = Promise.all(this.bundles.map((bundle) => this.addEnglish(bundle)));
      await this.loading;
    }
    this.transloco.setActiveLang(language);
    this.root.lang = language;
    localStorage.setItem(STORED_LANGUAGE, language);
  }

  /** Restores the language chosen earlier on this device. */
  async restore(): Promise<void> {
    if (localStorage.getItem(STORED_LANGUAGE) === 'en') await this.choose('en');
  }

  /** The sentence behind a key; reactive on the language. */
  get(key: string, params?: TextParams): string {
    return this.transloco.translate(key, params, this.language());
  }

  /** The sentence in the form a number asks for; the number is at hand in it as `{{n}}`. */
  plural(key: string, count: number, params?: TextParams): string {
    return this.get(pluralKey(key, count, this.language()), { n: count, ...params });
  }

  private async addEnglish(bundle: TextBundle): Promise<void> {
    const sentences = (await bundle.en()).default;
    this.transloco.setTranslation(sentences, 'en', { merge: true, emitChange: false });
  }
}

/** For `providers` of the app or of a feature's routes: brings that part's own texts. */
export function provideTexts(bundle: TextBundle): EnvironmentProviders {
  return makeEnvironmentProviders([provideEnvironmentInitializer(() => inject(Texts).add(bundle))]);
}
