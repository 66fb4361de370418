// Span-based correction scores on M2 files: F0.5 of edits against the annotators' (the best annotator
// of each sentence counts), as the ERRANT scorer does it (Bryant et al. 2017). The edits of a
// hypothesis are found by aligning tokens with the same idea as ERRANT but without its tagger, so
// figures are near ERRANT's, not equal to them.

export interface M2Sentence {
  /** Tokens joined by single spaces. */
  source: string;
  /** One list of edits an annotator; an empty list means that the annotator changed nothing. */
  annotations: TokenEdit[][];
}

/** Replaces the tokens `[start, end)` by `correction` (tokens joined by spaces, empty to delete). */
export interface TokenEdit {
  start: number;
  end: number;
  correction: string;
}

/** Parses an M2 file; lines are `S tokens` and `A start end|||type|||correction|||…|||annotator`. */
export function parseM2(text: string): M2Sentence[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n');
      const source = (lines[0] ?? '').replace(/^S ?/, '').trim();
      const byAnnotator = new Map<string, TokenEdit[]>();
      for (const line of lines.slice(1)) {
        const [span = '', type = '', correction = '', , , annotator = '0'] = line
          .slice(2)
          .split('|||');
        const edits = byAnnotator.get(annotator) ?? [];
        byAnnotator.set(annotator, edits);
        if (type === 'noop' || type === 'UNK' || type === 'Um') continue;
        const [start = 0, end = 0] = span.split(' ').map(Number);
        edits.push({ start, end, correction: correction === '-NONE-' ? '' : correction });
      }
      return { source, annotations: byAnnotator.size === 0 ? [[]] : [...byAnnotator.values()] };
    });
}

/** Share of equal letters by position-free counting: cheap, and enough to pair `goed` with `went`'s peers. */
function letterSimilarity(left: string, right: string): number {
  const letters = new Map<string, number>();
  for (const letter of left.toLowerCase()) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  let common = 0;
  for (const letter of right.toLowerCase()) {
    const count = letters.get(letter) ?? 0;
    if (count > 0) common++;
    letters.set(letter, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function substitutionCost(left: string, right: string): number {
  if (left === right) return 0;
  if (left.toLowerCase() === right.toLowerCase()) return 0.1;
  const isWord = (token: string) => /\p{L}|\p{N}/u.test(token);
  if (isWord(left) !== isWord(right)) return 1.9;
  return 0.5 + 1.3 * (1 - letterSimilarity(left, right));
}

type Step = 'match' | 'substitute' | 'delete' | 'insert';

function align(source: readonly string[], target: readonly string[]): Step[] {
  const width = target.length + 1;
  const cost = new Float64Array((source.length + 1) * width);
  const step: Step[] = new Array((source.length + 1) * width).fill('match');
  for (let row = 0; row <= source.length; row++) {
    for (let column = 0; column < width; column++) {
      if (row === 0 && column === 0) continue;
      const candidates: [number, Step][] = [];
      if (row > 0 && column > 0) {
        const price = substitutionCost(source[row - 1] as string, target[column - 1] as string);
        const kind = price === 0 ? 'match' : 'substitute';
        candidates.push([(cost[(row - 1) * width + column - 1] as number) + price, kind]);
      }
      if (row > 0) candidates.push([(cost[(row - 1) * width + column] as number) + 1, 'delete']);
      if (column > 0) candidates.push([(cost[row * width + column - 1] as number) + 1, 'insert']);
      const [price, kind] = candidates.reduce((best, next) => (next[0] < best[0] ? next : best));
      cost[row * width + column] = price;
      step[row * width + column] = kind;
    }
  }
  const steps: Step[] = [];
  for (let row = source.length, column = target.length; row > 0 || column > 0; ) {
    const kind = step[row * width + column] as Step;
    steps.push(kind);
    if (kind !== 'insert') row--;
    if (kind !== 'delete') column--;
  }
  return steps.reverse();
}

/**
 * The edits that turn `source` into `target` (tokens joined by spaces). Neighbouring deletions and
 * insertions are one edit, substitutions stand alone unless the joined letters are the same
 * (`sub way` -> `subway`) or an insertion or deletion touches them; a change of case before them never
 * joins in.
 */
export function tokenEdits(source: string, target: string): TokenEdit[] {
  const from = source.split(' ');
  const to = target.split(' ');
  const edits: TokenEdit[] = [];
  let row = 0;
  let column = 0;
  let group: { start: number; first: number; steps: Step[] } | null = null;
  const close = () => {
    if (group === null) return;
    const { start, first, steps } = group;
    const left = from.slice(start, row);
    const right = to.slice(first, column);
    const letters = (tokens: string[]) => tokens.join('').toLowerCase().replace(/['-]/g, '');
    const standAlone =
      steps.every((step) => step === 'substitute') && letters(left) !== letters(right);
    if (standAlone) {
      for (const [index, token] of right.entries()) {
        edits.push({ start: start + index, end: start + index + 1, correction: token });
      }
    } else {
      edits.push({ start, end: row, correction: right.join(' ') });
    }
    group = null;
  };
  for (const step of align(from, to)) {
    const changesCase =
      step === 'substitute' && from[row]?.toLowerCase() === to[column]?.toLowerCase();
    if (step === 'match') {
      close();
    } else if (changesCase && group === null) {
      edits.push({ start: row, end: row + 1, correction: to[column] as string });
    } else {
      group ??= { start: row, first: column, steps: [] };
      group.steps.push(step);
    }
    if (step !== 'insert') row++;
    if (step !== 'delete') column++;
  }
  close();
  return edits;
}

export interface SpanScore {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  precision: number;
  recall: number;
  f05: number;
}

function scoreOf(truePositives: number, falsePositives: number, falseNegatives: number): SpanScore {
  const precision = falsePositives === 0 ? 1 : truePositives / (truePositives + falsePositives);
  const recall = falseNegatives === 0 ? 1 : truePositives / (truePositives + falseNegatives);
  const f05 =
    precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall);
  return { truePositives, falsePositives, falseNegatives, precision, recall, f05 };
}

/** Corpus span-based score; for each sentence the annotator counts who gives the best running F0.5. */
export function spanScore(
  sentences: readonly M2Sentence[],
  hypotheses: readonly string[],
): SpanScore {
  let total = scoreOf(0, 0, 0);
  for (const [index, sentence] of sentences.entries()) {
    const hypothesis = hypotheses[index] as string;
    const found = hypothesis === sentence.source ? [] : tokenEdits(sentence.source, hypothesis);
    const key = (edit: TokenEdit) => `${edit.start} ${edit.end} ${edit.correction}`;
    const keys = new Set(found.map(key));
    const candidates = sentence.annotations.map((wanted) => {
      const hits = wanted.filter((edit) => keys.has(key(edit))).length;
      return scoreOf(
        total.truePositives + hits,
        total.falsePositives + keys.size - hits,
        total.falseNegatives + wanted.length - hits,
      );
    });
    total = candidates.reduce((best, next) => (next.f05 > best.f05 ? next : best));
  }
  return total;
}
