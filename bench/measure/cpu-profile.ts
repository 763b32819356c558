/** A profile as `node --cpu-prof` writes it. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A part of the work, told by where its code lies. */
export interface WorkPart {
  readonly name: string;
  readonly matches: RegExp;
}

/** Frames in which nothing is done. */
const IDLE = new Set(['(idle)', '(program)', '(root)']);

/**
 * Shares of the working time by part: a sample belongs to the first part, in the order given, that any frame on its stack
 * matches; what matches none is „other”. Idle samples are left out.
 */
export function sharesByStack(profile: CpuProfile, parts: readonly WorkPart[]): ReadonlyMap<string, number> {
  const partOf = stackParts(profile, parts);
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, id] of profile.samples.entries()) {
    const part = partOf.get(id);
    const time = profile.timeDeltas[index] ?? 0;
    if (part === undefined) continue;
    total += time;
    times.set(part, (times.get(part) ?? 0) + time);
  }
  return new Map([...times].map(([name, time]) => [name, time / total]));
}

function stackParts(profile: CpuProfile, parts: readonly WorkPart[]): ReadonlyMap<number, string> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const places = new Map<number, string>();
  const walk = (id: number, inherited: number): void => {
    const node = nodes.get(id);
    if (!node) return;
    const own = parts.findIndex(({ matches }) => matches.test(node.callFrame.url));
    const place = own === -1 ? inherited : Math.min(own, inherited);
    if (!IDLE.has(node.callFrame.functionName)) places.set(id, parts[place]?.name ?? 'other');
    for (const child of node.children ?? []) walk(child, place);
  };
  const [root] = profile.nodes;
  if (root) walk(root.id, parts.length);
  return places;
}
