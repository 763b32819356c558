/** How long each phase of an import took, milliseconds. */
export class PhaseTimes {
  private readonly times = new Map<string, number>();
  private current: string | undefined;
  private since = performance.now();

  begin(name: string): void {
    this.end();
    this.current = name;
    this.since = performance.now();
  }

  end(): void {
    if (this.current !== undefined) {
      this.add(this.current, performance.now() - this.since);
    }
    this.current = undefined;
  }

  add(name: string, milliseconds: number): void {
    this.times.set(name, (this.times.get(name) ?? 0) + milliseconds);
  }

  get all(): ReadonlyMap<string, number> {
    return this.times;
  }
}
