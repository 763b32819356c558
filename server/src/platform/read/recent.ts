interface Kept<Thing> {
  readonly thing: Thing;
  readonly weight: number;
}

/** Things made on demand; when there are too many of them, or they weigh too much, the least recently used are forgotten. */
export class Recent<Key, Thing> {
  private readonly things = new Map<Key, Kept<Thing>>();
  private weight = 0;

  /**
   * @param most how many things are kept
   * @param mostWeight what they may weigh together, in whatever unit `put` is told
   * @param onForget hears of what is forgotten for want of room
   */
  constructor(
    private readonly most: number,
    private readonly mostWeight = Number.POSITIVE_INFINITY,
    private readonly onForget: (thing: Thing) => void = () => undefined,
  ) {}

  /** How much is kept at this moment. */
  get held(): { readonly count: number; readonly weight: number } {
    return { count: this.things.size, weight: this.weight };
  }

  find(key: Key): Thing | undefined {
    const known = this.things.get(key);
    if (known === undefined) return undefined;
    this.things.delete(key);
    this.things.set(key, known);
    return known.thing;
  }

  /** Keeps a thing, unless it alone is heavier than all the room. */
  put(key: Key, thing: Thing, weight = 0): void {
    this.drop(key);
    if (weight > this.mostWeight) return;
    this.things.set(key, { thing, weight });
    this.weight += weight;
    for (const [oldest, { thing: old }] of this.things) {
      if (this.things.size <= this.most && this.weight <= this.mostWeight) return;
      this.drop(oldest);
      this.onForget(old);
    }
  }

  private drop(key: Key): void {
    const known = this.things.get(key);
    if (known === undefined) return;
    this.things.delete(key);
    this.weight -= known.weight;
  }
}
