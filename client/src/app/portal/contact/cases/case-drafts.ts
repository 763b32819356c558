import { inject, Service } from '@angular/core';
import { SessionStore } from '../../../core/session/session-store';
import { MessageDraft } from './message-draft';

/**
 * Messages that were begun and not sent: a failure, another page or the end of the session loses nothing. They belong
 * to the person who typed them; another one on the same device starts afresh.
 */
@Service()
export class CaseDrafts {
  private readonly session = inject(SessionStore);
  private readonly drafts = new Map<string, MessageDraft>();
  private owner: string | undefined;

  /** The draft of a place: of a new case about a thing, or of an answer in a case. */
  of(place: string): MessageDraft {
    const owner = this.session.info()?.login ?? undefined;
    if (owner !== this.owner) this.drafts.clear();
    this.owner = owner;
    const known = this.drafts.get(place) ?? new MessageDraft();
    this.drafts.set(place, known);
    return known;
  }

  /** It was sent. */
  discard(place: string): void {
    this.drafts.delete(place);
  }
}
