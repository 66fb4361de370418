// Whether a model's answer stammers: says the same words twice in a row, or a longer run of them again. A
// small model does that where it does not know how to go on. Rules over words.
import { wordsOf } from './edits.ts';
import { ENGLISH } from './words.ts';

/** Words in a row that nobody says twice in one sentence or two. */
const LONG_RUN = 4;
/** One word is doubled for emphasis ("very, very"). */
const SHORT_RUN = 2;

/**
 * False for what `source` itself says twice. `longest`: so many words in a row, said again, are a stammer; a summary, which
 * should be brief, may be asked for less.
 */
export function stammers(answer: string, source: string, longest = LONG_RUN): boolean {
  const found = repetitions(answer, longest);
  if (found.length === 0) return false; // As nearly always: a long source need not be searched.
  const known = new Set(repetitions(source, longest));
  return found.some((run) => !known.has(run));
}

/** A word in small letters, and no little one, that comes so often in a sentence or two. */
const TOO_OFTEN = 3;

function saidTooOften(text: string): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (!/^\p{Ll}{4,}$/u.test(word) || ENGLISH.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= TOO_OFTEN ? [word] : []));
}

/** "only come only once"; "more and more" is no stammer. */
const TWICE_AT_ONCE =
  /(?<!\p{L})(?<word>\p{Ll}{4,}) (?!and |or |by |to |after |for |with )\p{Ll}+ \k<word>(?!\p{L})/gu;
/** "my husband, if he would be my husband": who or what is somebody's is called "he" or "it" the next time. */
const OWNED = /\b(?:my|your|his|her|our|their) \p{Ll}{4,}/giu;

function saidAgain(text: string): string[] {
  const owned = (text.match(OWNED) ?? []).map((thing) => thing.toLowerCase());
  return [
    ...(text.match(TWICE_AT_ONCE) ?? []),
    ...owned.filter((thing, index) => owned.indexOf(thing) !== index),
  ];
}

function repetitions(text: string, longest: number): string[] {
  const words = wordsOf(text.toLowerCase());
  const run = (start: number, length: number) => words.slice(start, start + length).join(' ');
  const found = [...saidTooOften(text), ...saidAgain(text)];
  const seen = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let length = SHORT_RUN; start + 2 * length <= words.length; length++) {
      if (run(start, length) === run(start + length, length)) found.push(run(start, length));
    }
    if (start + longest > words.length) continue;
    const long = run(start, longest);
    if (seen.has(long)) found.push(long);
    seen.add(long);
  }
  return found;
}
