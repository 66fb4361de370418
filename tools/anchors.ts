// Where two long versions of a text surely stand for one another: at words in a row that each of them has
// once. It takes time as the lengths, and so makes short what takes time as their product.

/** So many in a row that both versions have once are no chance. */
const RUN = 3;

/** Pairs of indices at which the same run begins in both, once in each; ascending in both. */
export function anchorsBetween(
  source: readonly string[],
  target: readonly string[],
): [number, number][] {
  const places = runsOnce(target);
  const common: [number, number][] = [];
  for (const [run, i] of runsOnce(source)) {
    const j = places.get(run);
    if (j !== undefined) common.push([i, j]);
  }
  return longestAscending(common);
}

/** Where each run begins that is there once, ascending. */
function runsOnce(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = 0; index + RUN <= words.length; index++) {
    const run = words.slice(index, index + RUN).join(' ');
    if (places.has(run)) repeated.add(run);
    else places.set(run, index);
  }
  for (const run of repeated) places.delete(run);
  return places;
}

/** The most of `pairs`, which ascend in their first place, that ascend in their second too: what moved is left out. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const second = (index: number | undefined) => pairs[index ?? -1]?.[1] ?? -1;
  // Of all chains of a length, the last pair of the one that ends lowest; and what stands before each pair in its chain.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const index of pairs.keys()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(ends[middle]) < second(index)) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1]);
    ends[low] = index;
  }
  const chain: [number, number][] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) {
    chain.push(pairs[index] as [number, number]);
  }
  return chain.reverse();
}
