// ROUGE-1, ROUGE-2 and ROUGE-L (Lin 2004) with the definitions of the Python package rouge-score
// 0.1.2: lower case, letters and digits only, words longer than three letters stemmed, F-measure,
// ROUGE-L over the whole text as one sequence.
import { porterStem } from './porter.ts';

export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

/** Tokens as rouge-score sees them, with the stemmer on. */
function rougeTokens(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((token) => token.length > 0)
    .map((token) => (token.length > 3 ? porterStem(token) : token));
}

function fMeasure(matches: number, predicted: number, wanted: number): number {
  if (matches === 0 || predicted === 0 || wanted === 0) return 0;
  const precision = matches / predicted;
  const recall = matches / wanted;
  return (2 * precision * recall) / (precision + recall);
}

function ngramF(
  reference: readonly string[],
  prediction: readonly string[],
  order: number,
): number {
  const count = (tokens: readonly string[]) => {
    const counts = new Map<string, number>();
    for (let start = 0; start + order <= tokens.length; start++) {
      const ngram = tokens.slice(start, start + order).join(' ');
      counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
    return counts;
  };
  const predicted = count(prediction);
  let matches = 0;
  for (const [ngram, wanted] of count(reference))
    matches += Math.min(wanted, predicted.get(ngram) ?? 0);
  return fMeasure(
    matches,
    Math.max(prediction.length - order + 1, 0),
    Math.max(reference.length - order + 1, 0),
  );
}

function longestCommonSubsequence(left: readonly string[], right: readonly string[]): number {
  let previous = new Uint32Array(right.length + 1);
  for (const token of left) {
    const current = new Uint32Array(right.length + 1);
    for (const [index, other] of right.entries()) {
      current[index + 1] =
        token === other
          ? (previous[index] as number) + 1
          : Math.max(previous[index + 1] as number, current[index] as number);
    }
    previous = current;
  }
  return previous[right.length] as number;
}

/** F-measures between 0 and 1 of one prediction against one reference. */
export function rouge(reference: string, prediction: string): Rouge {
  const wanted = rougeTokens(reference);
  const predicted = rougeTokens(prediction);
  return {
    rouge1: ngramF(wanted, predicted, 1),
    rouge2: ngramF(wanted, predicted, 2),
    rougeL: fMeasure(longestCommonSubsequence(wanted, predicted), predicted.length, wanted.length),
  };
}

/** The mean over a set, in percent; the best reference counts where there are several. */
export function meanRouge(
  references: readonly (readonly string[])[],
  predictions: readonly string[],
): Rouge {
  const total: Rouge = { rouge1: 0, rouge2: 0, rougeL: 0 };
  for (const [index, prediction] of predictions.entries()) {
    const scores = (references[index] as readonly string[]).map((reference) =>
      rouge(reference, prediction),
    );
    for (const key of ['rouge1', 'rouge2', 'rougeL'] as const) {
      total[key] += Math.max(...scores.map((score) => score[key])) * (100 / predictions.length);
    }
  }
  return total;
}
