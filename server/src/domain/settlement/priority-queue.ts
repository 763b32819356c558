/** A binary heap: the least item first, by a given order; adding and taking cost O(log n). */
export class PriorityQueue<Item> {
  private readonly items: Item[] = [];

  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  /** The least item, left in place. */
  peek(): Item | undefined {
    return this.items[0];
  }

  add(item: Item): void {
    let place = this.items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.isBefore(place, parent)) {
        return;
      }
      this.swap(place, parent);
      place = parent;
    }
  }

  /** Takes the least item out. */
  take(): Item | undefined {
    const least = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) {
      this.items[0] = last;
      this.sink();
    }
    return least;
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let least = this.isBefore(left, place) ? left : place;
      least = this.isBefore(right, least) ? right : least;
      if (least === place) {
        return;
      }
      this.swap(place, least);
      place = least;
    }
  }

  private isBefore(place: number, other: number): boolean {
    const [a, b] = [this.items[place], this.items[other]];
    return a !== undefined && b !== undefined && this.compare(a, b) < 0;
  }

  private swap(place: number, other: number): void {
    const [a, b] = [this.items[place], this.items[other]];
    if (a !== undefined && b !== undefined) {
      this.items[place] = b;
      this.items[other] = a;
    }
  }
}
