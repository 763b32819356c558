import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import { Clock } from '../clock/clock';
import { Transport } from '../graphql/transport';
import { pushedEnds, sessionEndView, type SessionEndView } from './session-end';
import { SessionStore } from './session-store';

const TICK_MILLISECONDS = 1_000;
const NOTHING: SessionEndView = { kind: 'none' };

/** Watches the end of the session: warns before it, and asks the server when it has passed. */
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

  readonly view = computed<SessionEndView>(
    () => {
      const ends = this.ends();
      return ends ? sessionEndView(ends, this.now()) : NOTHING;
    },
    { equal: (before, after) => before.kind === 'none' && after.kind === 'none' },
  );
  /** Whole seconds left; for the warning. */
  readonly secondsLeft = computed(() => {
    const view = this.view();
    return view.kind === 'warning' ? Math.max(0, Math.ceil((view.endsAt - this.now()) / 1000)) : 0;
  });

  constructor() {
    setInterval(() => this.now.set(this.clock.now()), TICK_MILLISECONDS);
    effect(() => {
      if (this.view().kind === 'over') untracked(() => void this.confirmEnd());
    });
  }

  /** Another tab may have kept the session alive; only the server knows. */
  private async confirmEnd(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      await this.session.refresh();
    } catch {
      // Without a connection the end cannot be confirmed; the next request will meet it.
    } finally {
      this.isAsking = false;
    }
  }
}
