import type { Parameter } from '../database/reader.js';
import type { ReaderScope } from './reader-scope.js';

/** Where a parameter of a compiled statement comes from. */
export type Slot =
  | { readonly from: 'today' }
  | { readonly from: 'scope'; readonly part: keyof ReaderScope }
  | { readonly from: 'plan'; readonly value: Parameter }
  | {
      readonly from: 'variables';
      readonly read: (variables: Readonly<Record<string, unknown>>) => Parameter;
    };

/** What a compiled statement is asked with. */
export interface Occasion {
  readonly today: string;
  readonly scope: ReaderScope;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The parameters of a statement, numbered as they are first named; those of the scope and the day stand there once. */
export class Slots {
  readonly all: Slot[] = [];
  private readonly shared = new Map<string, string>();

  add(slot: Slot, type: string): string {
    this.all.push(slot);
    return `$${String(this.all.length)}::${type}`;
  }

  today(): string {
    return this.once('today', () => this.add({ from: 'today' }, 'date'));
  }

  scope(part: keyof ReaderScope, type: string): string {
    return this.once(part, () => this.add({ from: 'scope', part }, type));
  }

  private once(key: string, make: () => string): string {
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.shared.set(key, made);
    return made;
  }
}

/** The values of a statement's parameters on an occasion. */
export function valuesOf(slots: readonly Slot[], occasion: Occasion): Parameter[] {
  return slots.map((slot) => {
    if (slot.from === 'today') return occasion.today;
    if (slot.from === 'scope') return occasion.scope[slot.part];
    return slot.from === 'plan' ? slot.value : slot.read(occasion.variables);
  });
}
