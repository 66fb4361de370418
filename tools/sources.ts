// Where a summary has it from: for each of its sentences or points, the sentence of the text that shares
// most with it. Rules over words, so that the link can't be invented.
import type { SummarySource } from '../contract/task.ts';
import { blocksOf, type Sentence, sentencesOf } from './chunk.ts';
import { ENGLISH } from './words.ts';

/** A sentence that shares less with the summary's, of the weight of its words, is no source of it. */
const LEAST_SHARE = 0.25;

/** The sources of `summary` in `text`; what has none is left out. */
export function sourcesOf(summary: string, text: string): SummarySource[] {
  const sentences = sentencesIn(text).map((sentence) => ({
    sentence,
    words: contentOf(sentence.text),
  }));
  const weights = weightsOf(sentences.map(({ words }) => words));
  return sentencesIn(summary).flatMap(({ text: said, start, end }) => {
    const wanted = contentOf(said);
    const weigh = (words: Iterable<string>) => {
      let sum = 0;
      for (const word of words) sum += weights.get(word) ?? 0;
      return sum;
    };
    const all = wanted.size === 0 ? 0 : weigh(wanted) + wanted.size * 1e-9;
    let best: Sentence | null = null;
    let bestScore = 0;
    for (const { sentence, words } of sentences) {
      const shared = weigh([...words].filter((word) => wanted.has(word)));
      // A long sentence shares more for its length alone.
      const score = shared / Math.sqrt(words.size + 8);
      if (shared >= LEAST_SHARE * all && score > bestScore) {
        best = sentence;
        bestScore = score;
      }
    }
    if (best === null) return [];
    const { start: sourceStart, end: sourceEnd } = best;
    return [{ startIndex: start, endIndex: end, sourceStart, sourceEnd }];
  });
}

function sentencesIn(text: string): Sentence[] {
  return blocksOf(text).flatMap((block) => sentencesOf(block));
}

/** Words of substance, without the endings of plurals and verbs. */
function contentOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 2 && !ENGLISH.has(word))
      .map((word) => word.replace(/(?<=.{3})(?:ing|ed|es|s|e)$/, '')),
  );
}

/** A word that few sentences have says more of where it comes from. */
function weightsOf(sentences: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map(
    Array.from(counts, ([word, count]) => [word, Math.log(1 + sentences.length / count)]),
  );
}
