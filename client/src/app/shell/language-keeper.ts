import { effect, inject, Service } from '@angular/core';
import { GraphqlClient } from '../core/graphql/graphql-client';
import { SessionStore } from '../core/session/session-store';
import { SetLanguageDocument } from '../core/session/session.generated';
import type { Language } from '../ui/format/language';
import { Texts } from '../ui/text/texts';

/**
 * Has the portal write to a resident in the language he switches to, here or on the way in: letters and calendars reach
 * him where this page does not. The language that the device brought along is no choice of this person.
 */
@Service()
export class LanguageKeeper {
  private readonly graphql = inject(GraphqlClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(Texts);
  private told = this.texts.language();
  /** One after the other: of two switches the later one has to stay. */
  private telling = Promise.resolve();

  constructor() {
    effect(() => {
      const language = this.texts.language();
      if (!this.session.isResident() || language === this.told) return;
      this.told = language;
      this.telling = this.telling.then(() => this.tell(language));
    });
  }

  private async tell(language: Language): Promise<void> {
    try {
      await this.graphql.mutate(SetLanguageDocument, {
        input: { language: language === 'en' ? 'EN' : 'PL' },
      });
    } catch {
      // Not reached: the page is in the language chosen all the same, and the next switch is told again.
    }
  }
}
