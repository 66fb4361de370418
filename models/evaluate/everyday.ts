// Everyday sentences of our own: 351 with the mistakes that people make in mails and messages, each with what it should be
// (of several, any will do), and 70 without any. The rules of proofreading were made while the first 158 were looked at, and
// of the next 50, 86 and 57 after they had been measured once (models/LOG.md), so they tell what is mended, not how
// much of what is unseen.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Sentence = z.object({ text: z.string(), right: z.array(z.string()).min(1) });
export type EverydaySentence = z.infer<typeof Sentence>;

export function everydaySentences(): EverydaySentence[] {
  const file = new URL('everyday.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => Sentence.parse(JSON.parse(line)));
}

/** In percent: of the wrong ones, how many came out right or as they were; of the right ones, how many were touched. */
export function everydayScores(
  sentences: readonly EverydaySentence[],
  outputs: readonly string[],
): Record<string, number> {
  const all = sentences.map((sentence, index) => ({ ...sentence, output: outputs[index] ?? '' }));
  const wrong = all.filter(({ text, right }) => !right.includes(text));
  const good = all.filter(({ text, right }) => right.includes(text));
  const share = (of: typeof all, is: (one: (typeof all)[number]) => boolean) =>
    of.length === 0 ? 0 : (100 * of.filter(is).length) / of.length;
  return {
    'right (%)': share(wrong, ({ right, output }) => right.includes(output)),
    'left as they were (%)': share(wrong, ({ text, output }) => output === text),
    'good ones touched (%)': share(good, ({ text, output }) => output !== text),
  };
}
