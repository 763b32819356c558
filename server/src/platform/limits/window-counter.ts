interface Window {
  used: number;
  readonly endsAt: number;
}

/** Counts how often each key is taken within a window that opens with its first take. In the memory of the process. */
export class WindowCounter {
  private readonly windows = new Map<string, Window>();
  private sweepAt = 0;

  /**
   * @param most  takes in one window
   * @param length of a window, milliseconds
   * @param now   milliseconds of a clock that only goes forward
   */
  constructor(
    private readonly most: number,
    private readonly length: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes once; returns 0 when that was within the limit, else the milliseconds until the window closes. */
  take(key: string): number {
    const now = this.now();
    if (now >= this.sweepAt) this.sweep(now);
    const open = this.windows.get(key);
    if (!open || open.endsAt <= now) {
      this.windows.set(key, { used: 1, endsAt: now + this.length });
      return 0;
    }
    open.used += 1;
    return open.used <= this.most ? 0 : open.endsAt - now;
  }

  /** Forgets what is over, so that memory holds no more keys than came within two windows. */
  private sweep(now: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
    this.sweepAt = now + this.length;
  }
}
