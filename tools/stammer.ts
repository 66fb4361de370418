// Whether a model's answer stammers: says the same words twice in a row, or a longer run of them again. A
// small model does that where it does not know how to go on. Rules over words.
import { wordsOf } from './edits.ts';

/** Words in a row that nobody says twice in one sentence or two. */
const LONG_RUN = 4;
/** One word is doubled for emphasis ("very, very"). */
const SHORT_RUN = 2;

/** False for what `source` itself says twice. */
export function stammers(answer: string, source: string): boolean {
  const found = repetitions(answer);
  if (found.length === 0) return false; // As nearly always: a long source need not be searched.
  const known = new Set(repetitions(source));
  return found.some((run) => !known.has(run));
}

function repetitions(text: string): string[] {
  const words = wordsOf(text.toLowerCase());
  const run = (start: number, length: number) => words.slice(start, start + length).join(' ');
  const found: string[] = [];
  const seen = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let length = SHORT_RUN; start + 2 * length <= words.length; length++) {
      if (run(start, length) === run(start + length, length)) found.push(run(start, length));
    }
    if (start + LONG_RUN > words.length) continue;
    const long = run(start, LONG_RUN);
    if (seen.has(long)) found.push(long);
    seen.add(long);
  }
  return found;
}
