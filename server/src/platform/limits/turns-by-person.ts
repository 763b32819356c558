import { Turnstile } from './turnstile.js';

interface Place {
  readonly turnstile: Turnstile;
  /** Pieces of work that run or wait there. */
  present: number;
}

/** A turnstile for each person, so that nobody's work takes every place. */
export class TurnsByPerson {
  private readonly places = new Map<string, Place>();

  /**
   * @param most how many pieces of work of one person may run at the same time
   * @param mostWaiting how many of his may wait for their turn
   */
  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws Problem RATE_LIMITED (HTTP 503) when too much of this person's work waits already */
  async run<Result>(person: string, work: () => Promise<Result>): Promise<Result> {
    const place = this.places.get(person) ?? {
      turnstile: new Turnstile(this.most, this.mostWaiting),
      present: 0,
    };
    this.places.set(person, place);
    place.present += 1;
    try {
      return await place.turnstile.run(work);
    } finally {
      place.present -= 1;
      if (place.present === 0) this.places.delete(person);
    }
  }
}
