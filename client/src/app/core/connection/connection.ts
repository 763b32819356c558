import { computed, inject, Service, signal } from '@angular/core';
import { Transport } from '../graphql/transport';

/** Whether this device reaches the portal; with no connection the shown data may be old. */
@Service()
export class Connection {
  private readonly transport = inject(Transport);
  private readonly hasNetwork = signal(navigator.onLine);

  readonly isLost = computed(() => !this.hasNetwork() || !this.transport.isReachable());
  /** When the server last answered; what is shown is not newer. */
  readonly lastAnswerAt = this.transport.lastAnswerAt;

  constructor() {
    addEventListener('online', () => {
      this.hasNetwork.set(true);
      this.transport.assumeReachable();
    });
    addEventListener('offline', () => this.hasNetwork.set(false));
  }
}
