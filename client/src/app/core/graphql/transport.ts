import { Service, signal } from '@angular/core';
import { Subject } from 'rxjs';
import { deviceTime } from '../clock/device-time';
import type { FailureCode } from './failure';

/** What the transport and the session tell each other without knowing each other. */
@Service()
export class Transport {
  /** Sent with every request of a signed-in session; proves that the request comes from this page. */
  csrfToken: string | undefined;

  private readonly answeredAt = signal<Date | undefined>(undefined);
  private readonly reachable = signal(true);
  private readonly failed = new Subject<FailureCode>();

  /** When the server last answered. */
  readonly lastAnswerAt = this.answeredAt.asReadonly();
  /** False from a request that reached nobody until the next answer. */
  readonly isReachable = this.reachable.asReadonly();
  /** The code of every failure, as it happens. */
  readonly failures = this.failed.asObservable();

  noteAnswer(): void {
    this.answeredAt.set(deviceTime());
    this.reachable.set(true);
  }

  /** The network is back; the next request will show whether the server is. */
  assumeReachable(): void {
    this.reachable.set(true);
  }

  noteFailure(code: FailureCode): void {
    if (code === 'OFFLINE') this.reachable.set(false);
    this.failed.next(code);
  }
}
