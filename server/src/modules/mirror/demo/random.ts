/** A reproducible stream of chance. Two streams with the same seed and key give the same throws. */
export interface Dice {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number between two bounds, both included. */
  int(least: number, most: number): number;
  /** True with the given probability, 0–1. */
  chance(probability: number): boolean;
  /** One of the items, each equally likely. */
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * A stream of its own for each key, e.g. (seed, account, month): a longer history never shifts the chance
 * of an earlier month, which is what makes a later export repeat the earlier one row by row.
 */
export function diceFor(seed: number, ...key: readonly (string | number)[]): Dice {
  let state = hash(`${String(seed)}|${key.join('|')}`);
  const next = (): number => {
    // mulberry32 (public domain, T. Ettinger)
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => picked(items, int(0, items.length - 1)),
  };
}

/** One of the weighted items; the weights need not sum to anything in particular. */
export function pickWeighted<Item>(
  dice: Dice,
  items: readonly (readonly [item: Item, weight: number])[],
): Item {
  const whole = items.reduce((sum, [, weight]) => sum + weight, 0);
  let left = dice.next() * whole;
  const index = items.findIndex(([, weight]) => (left -= weight) < 0);
  return picked(items, index === -1 ? items.length - 1 : index)[0];
}

function picked<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) {
    throw new RangeError('random: there is nothing to pick from');
  }
  return item;
}

/** FNV-1a over UTF-16 units with a final avalanche, so that neighbouring keys start far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return state ^ (state >>> 16);
}
