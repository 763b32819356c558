/**
 * So many elements from all over a list, others for another seed; the same seed gives the same ones, so that every server
 * of a round is asked for the same.
 */
export function sample<Element>(list: readonly Element[], size: number, seed: number): Element[] {
  const random = mulberry32(seed + 1);
  return Array.from({ length: size }, () => {
    const element = list[Math.floor(random() * list.length)];
    if (element === undefined) throw new RangeError('sample: nothing to choose from');
    return element;
  });
}

/** A small generator of even random numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
