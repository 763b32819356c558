import { Service } from '@angular/core';
import { Subject } from 'rxjs';

/** Tells the portal's other tabs in this browser that the session changed: sign-in, sign-out, extension. */
@Service()
export class SessionChannel {
  private readonly channel = new BroadcastChannel('ebok-session');
  private readonly told = new Subject<void>();

  /** Another tab changed the session. */
  readonly changes = this.told.asObservable();

  constructor() {
    this.channel.onmessage = () => this.told.next();
  }

  tell(): void {
    this.channel.postMessage('changed');
  }
}
