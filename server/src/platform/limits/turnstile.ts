import { busyProblem } from '../graphql/problem.js';

/** Lets a few pieces of work in at a time, keeps a short queue, turns the rest away at once. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param most how many pieces of work may run at the same time
   * @param mostWaiting how many may wait for their turn
   */
  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws Problem RATE_LIMITED (HTTP 503) when too many wait already: better to come back than to wait for ever */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.inside < this.most) {
      this.inside += 1;
      return;
    }
    if (this.waiting.length >= this.mostWaiting) {
      throw busyProblem();
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place to the next one waiting, or frees it. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
