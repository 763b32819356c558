import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import { Clock } from '../clock/clock';
import { Transport } from '../graphql/transport';
import { pushedEnds, sessionEndView, WARNING_MILLISECONDS, type SessionEndView } from './session-end';
import { SessionStore } from './session-store';

const TICK_MILLISECONDS = 1_000;
/** The way of an answer makes this clock and the server's differ by less than this. */
const CLOCK_TOLERANCE_MILLISECONDS = 5_000;
const NOTHING: SessionEndView = { kind: 'none' };

/** Watches the end of the session: asks the server when it seems near, warns, and asks again when it has passed. */
@Service()
export class SessionTimer {
  private readonly session = inject(SessionStore);
  private readonly transport = inject(Transport);
  private readonly clock = inject(Clock);

  private readonly now = signal(this.clock.now());
  private isAsking = false;

  private readonly ends = computed(() => {
    const info = this.session.info();
    if (!info?.idleEndsAt || !info.absoluteEndsAt) return undefined;
    return pushedEnds(
      { idle: Date.parse(info.idleEndsAt), absolute: Date.parse(info.absoluteEndsAt) },
      Date.parse(info.serverTime),
      this.clock.atServer(this.transport.lastAnswerAt()),
    );
  });

  /** By what this tab knows; another tab may have pushed the end meanwhile. */
  private readonly estimate = computed<SessionEndView>(
    () => {
      const ends = this.ends();
      return ends ? sessionEndView(ends, this.now()) : NOTHING;
    },
    { equal: (before, after) => before.kind === 'none' && after.kind === 'none' },
  );
  private readonly mustAsk = computed(() => {
    const estimate = this.estimate();
    return estimate.kind === 'over' || (estimate.kind === 'warning' && !this.isFresh(estimate.endsAt));
  });

  /** What to show: a warning only once the server itself has named this end. */
  readonly view = computed<SessionEndView>(() => {
    const estimate = this.estimate();
    return estimate.kind === 'warning' && !this.isFresh(estimate.endsAt) ? NOTHING : estimate;
  });
  /** Whole seconds left; for the warning. */
  readonly secondsLeft = computed(() => {
    const view = this.view();
    return view.kind === 'warning' ? Math.max(0, Math.ceil((view.endsAt - this.now()) / 1000)) : 0;
  });

  constructor() {
    setInterval(() => this.now.set(this.clock.now()), TICK_MILLISECONDS);
    effect(() => {
      if (this.mustAsk()) untracked(() => void this.ask());
    });
  }

  /** Whether the server reported within the last minutes before this end. */
  private isFresh(endsAt: number): boolean {
    const reportedAt = Date.parse(this.session.info()?.serverTime ?? '');
    return reportedAt >= endsAt - WARNING_MILLISECONDS - CLOCK_TOLERANCE_MILLISECONDS;
  }

  /** Only the server knows; asking for the session does not push its end. */
  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      await this.session.refresh();
    } catch {
      // Without a connection nothing is known; the next request will meet the end.
    } finally {
      this.isAsking = false;
    }
  }
}
