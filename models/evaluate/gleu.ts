// GLEU for grammatical error correction (Napoles et al. 2015, "Ground Truth for Grammatical Error
// Correction Metrics"; the variant without a tuned weight, 2016), as in the JFLEG scorer: n-grams up
// to 4, corpus statistics, one reference drawn per sentence, averaged over many draws.

const ORDER = 4;
const DRAWS = 500;

type NgramCounts = Map<string, number>;

function countNgrams(tokens: readonly string[], order: number): NgramCounts {
  const counts: NgramCounts = new Map();
  for (let start = 0; start + order <= tokens.length; start++) {
    const ngram = tokens.slice(start, start + order).join(' ');
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

function sumOfMinimums(left: NgramCounts, right: NgramCounts): number {
  let sum = 0;
  for (const [ngram, count] of left) sum += Math.min(count, right.get(ngram) ?? 0);
  return sum;
}

/** `[hypothesis length, reference length, then matches and totals for n = 1..4]` */
type Statistics = number[];

function sentenceStatistics(
  source: string[],
  hypothesis: string[],
  reference: string[],
): Statistics {
  const statistics = [hypothesis.length, reference.length];
  for (let order = 1; order <= ORDER; order++) {
    const inHypothesis = countNgrams(hypothesis, order);
    const inReference = countNgrams(reference, order);
    const onlyInSource: NgramCounts = new Map();
    for (const [ngram, count] of countNgrams(source, order)) {
      if (!inReference.has(ngram)) onlyInSource.set(ngram, count);
    }
    const matches =
      sumOfMinimums(inHypothesis, inReference) - sumOfMinimums(inHypothesis, onlyInSource);
    statistics.push(Math.max(matches, 0), Math.max(hypothesis.length + 1 - order, 0));
  }
  return statistics;
}

function gleuOf(statistics: Statistics): number {
  if (statistics.some((value) => value === 0)) return 0;
  const [hypothesisLength, referenceLength, ...precision] = statistics as [
    number,
    number,
    ...number[],
  ];
  let logarithm = 0;
  for (let order = 0; order < ORDER; order++) {
    logarithm += Math.log((precision[2 * order] as number) / (precision[2 * order + 1] as number));
  }
  return Math.exp(Math.min(0, 1 - referenceLength / hypothesisLength) + logarithm / ORDER);
}

/** Numerical Recipes' linear congruential generator: the draws are the same on every machine. */
function* drawsBelow(limit: number): Generator<number, never> {
  let state = 101;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield Math.floor((state / 2 ** 32) * limit);
  }
}

/**
 * GLEU in percent of tokenized `hypotheses` against `references[r][i]`, given the `sources`.
 * All sentences are strings of tokens joined by single spaces.
 */
export function gleu(
  sources: readonly string[],
  hypotheses: readonly string[],
  references: readonly (readonly string[])[],
): number {
  const statistics = sources.map((source, index) =>
    references.map((reference) =>
      sentenceStatistics(
        source.split(' '),
        (hypotheses[index] as string).split(' '),
        (reference[index] as string).split(' '),
      ),
    ),
  );
  const draws = drawsBelow(references.length);
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const total: Statistics = new Array(2 + 2 * ORDER).fill(0);
    for (const candidates of statistics) {
      const chosen = candidates[draws.next().value] as Statistics;
      for (const [index, value] of chosen.entries())
        total[index] = (total[index] as number) + value;
    }
    sum += gleuOf(total);
  }
  return (100 * sum) / DRAWS;
}
