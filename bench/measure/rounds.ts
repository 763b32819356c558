/**
 * The order in which servers take turns: forwards in one round, backwards in the next (A B C, C B A, …), so that a
 * machine that grows warmer or busier favours none of them.
 */
export function interleaved<Contender>(contenders: readonly Contender[], rounds: number): Contender[][] {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? [...contenders] : [...contenders].reverse(),
  );
}
