import { Component, input } from '@angular/core';
import { dayOfInstant } from '../../../ui/format/day';
import { DayPipe } from '../../../ui/format/format.pipes';
import { Tag } from '../../../ui/tag/tag';
import { TextPipe } from '../../../ui/text/text.pipes';
import type { MyDataQuery } from '../my-data.generated';
import { consentWord } from '../register-words';

export type Consent = MyDataQuery['viewer']['consents'][number];

/** What the person agreed to, since when, and what was withdrawn. */
@Component({
  selector: 'ebok-consent-list',
  imports: [DayPipe, Tag, TextPipe],
  template: `
    @if (consents().length === 0) {
      <p>{{ 'myData.consents.none' | t }}</p>
    }
    <ul role="list" class="rows">
      @for (consent of consents(); track consent.id) {
        <li>
          <span class="what">
            {{ wordOf(consent) | t }}
            <span class="muted">
              @if (consent.withdrawnAt; as at) {
                {{ 'myData.consent.withdrawnOn' | t: { day: (dayOf(at) | day) } }}
              } @else {
                {{ 'myData.consent.since' | t: { day: (dayOf(consent.grantedAt) | day) } }}
              }
              @if (consent.account; as account) {
                · {{ 'shell.account.number' | t }} {{ account.number }}
              }
            </span>
          </span>
          @if (consent.withdrawnAt) {
            <bok-tag tone="neutral" icon="close">{{ 'myData.consent.withdrawn' | t }}</bok-tag>
          } @else {
            <bok-tag tone="credit" icon="check">{{ 'myData.consent.given' | t }}</bok-tag>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .what {
      display: grid;
      flex: 1 1 12rem;
      min-width: 0;
    }
  `,
})
export class ConsentList {
  readonly consents = input.required<readonly Consent[]>();

  protected readonly dayOf = dayOfInstant;
  protected readonly wordOf = ({ kind }: Consent): string => consentWord(kind);
}
