import { Service, signal } from '@angular/core';

/** The one polite live region of the portal: what is said here is read aloud once. */
@Service()
export class Announcer {
  private readonly said = signal('');
  readonly message = this.said.asReadonly();

  /** Reads a sentence aloud; the same sentence twice is read twice. */
  say(sentence: string): void {
    this.said.set('');
    queueMicrotask(() => this.said.set(sentence));
  }
}
