// Extractive summaries as a baseline: the units (a chat's turns, a text's sentences) that the others
// lead to, by PageRank over shared words (Mihalcea and Tarau 2004, "TextRank"). No model, no training.

const DAMPING = 0.85;
const ROUNDS = 40;
/** Shorter words say little of what a text is about. */
const SHORTEST_WORD = 4;

/** A text's lines where it has several, else its sentences. */
export function unitsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1) return lines;
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...sentences].map(({ segment }) => segment.trim()).filter((unit) => unit !== '');
}

function wordsOf(unit: string): Set<string> {
  const words = unit.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : shared / (Math.log(left.size + 1) + Math.log(right.size + 1));
}

function rank(units: readonly ReadonlySet<string>[]): number[] {
  const edges = units.map((unit, row) =>
    units.map((other, column) => (row === column ? 0 : similarity(unit, other))),
  );
  const totals = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let scores = units.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const before = scores;
    scores = edges.map((row) => {
      const received = row.reduce((sum, weight, other) => {
        return weight === 0
          ? sum
          : sum + (weight / (totals[other] as number)) * (before[other] as number);
      }, 0);
      return 1 - DAMPING + DAMPING * received;
    });
  }
  return scores;
}

/** The `count` best units in the order of the text; the earlier one where two are equal. */
export function extract(text: string, count: number): string {
  const units = unitsOf(text);
  const scores = rank(units.map(wordsOf));
  const best = [...units.keys()]
    .sort((left, right) => (scores[right] as number) - (scores[left] as number) || left - right)
    .slice(0, count)
    .sort((left, right) => left - right);
  return best.map((index) => units[index] as string).join(' ');
}
