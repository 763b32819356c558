/** Things made on demand, of which the least recently used are forgotten. */
export class Recent<Key, Thing> {
  private readonly things = new Map<Key, Thing>();

  constructor(private readonly most: number) {}

  /** The thing of a key, made when it is not known. */
  get(key: Key, make: () => Thing): Thing {
    const known = this.find(key);
    if (known !== undefined) return known;
    const made = make();
    this.put(key, made);
    return made;
  }

  find(key: Key): Thing | undefined {
    const known = this.things.get(key);
    if (known === undefined) return undefined;
    this.things.delete(key);
    this.things.set(key, known);
    return known;
  }

  put(key: Key, thing: Thing): void {
    this.things.delete(key);
    this.things.set(key, thing);
    if (this.things.size <= this.most) return;
    const [oldest] = this.things.keys();
    if (oldest !== undefined) this.things.delete(oldest);
  }
}
