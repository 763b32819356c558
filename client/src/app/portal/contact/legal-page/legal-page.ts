import { Component, computed, input } from '@angular/core';
import { gqlResource } from '../../../core/graphql/gql-resource';
import { Prose } from '../../../ui/prose/prose';
import { State } from '../../../ui/state/state';
import { TextPipe } from '../../../ui/text/text.pipes';
import { LegalTextsDocument, type LegalTextsQuery } from '../contact.generated';

/** Which of the cooperative's texts a page shows. */
export type Legal = 'privacy' | 'terms' | 'accessibility';

const FIELDS = {
  privacy: 'privacyNotice',
  terms: 'terms',
  accessibility: 'accessibilityStatement',
} as const satisfies Record<Legal, keyof LegalTextsQuery['cooperative']>;

/** „Prywatność”, „Regulamin”, „Deklaracja dostępności”: the cooperative's own words, from its settings. */
@Component({
  selector: 'ebok-legal-page',
  imports: [Prose, State, TextPipe],
  template: `
    <div class="page page-prose">
      <h1>{{ 'legal.' + legal() | t }}</h1>
      <bok-state [of]="texts" />
      @if (text(); as text) {
        <section class="card">
          <bok-prose [text]="text.text" />
          <p class="muted">{{ 'legal.version' | t: { version: text.version } }}</p>
        </section>
      }
    </div>
  `,
})
export class LegalPage {
  /** From the route's data. */
  readonly legal = input.required<Legal>();

  protected readonly texts = gqlResource(LegalTextsDocument, () => ({}));
  protected readonly text = computed(() => this.texts.value()?.cooperative[FIELDS[this.legal()]]);
}
