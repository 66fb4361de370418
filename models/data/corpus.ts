// The permissive corpus as clean sentences. Of the data folder it opens corpus/ and nothing else:
// non-commercial/ is out of reach of whoever imports this.

import { join } from 'node:path';
import { z } from 'zod';
import { rowsOf } from './jsonl.ts';

const Document = z.object({ text: z.string() });

/** The documents of one corpus file; stop iterating and the rest is not read. */
export async function* documents(folder: string, name: string): AsyncGenerator<string> {
  for await (const { text } of rowsOf(join(folder, 'corpus', `${name}.jsonl.zst`), Document))
    yield text;
}

const SENTENCE_END = /(?<=[.!?]["”]?)\s+(?=["“]?[A-Z])/;
const ABBREVIATION = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|vs|No|Prof|Sr|Jr|Gen|Sen|[A-Z])\.$/;
// Transcript marks, mark-up, lists, and what only speech contains.
const UNCLEAN =
  /[[\]{}<>|=*#_@~^\\$%&]|\bhttp|www\.|\.\.|--|\bum\b|\buh\b|\byou know\b|\blike, |\bgonna\b|\bwanna\b|[?!][?!]/i;

/** The sentences of a paragraph, with a guard for abbreviations. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const part of paragraph.replace(/\s+/g, ' ').trim().split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

/** The same of what may be a line of a dialogue, without the speaker's name before it. */
export function spokenSentences(line: string): string[] {
  return splitSentences(line.replace(/^[A-Z][\w .]{0,25}: /, ''));
}

/** A whole, plain, modern sentence of `least` to `most` words that a proofreader would leave alone. */
export function isCleanSentence(sentence: string, least: number, most: number): boolean {
  const words = sentence.split(' ');
  if (words.length < least || words.length > most) return false;
  if (!/^["]?[A-Z]/.test(sentence) || !/[.!?]"?$/.test(sentence)) return false;
  if (UNCLEAN.test(sentence) || !/^[\x20-\x7e]+$/.test(sentence)) return false;
  if ((sentence.match(/"/g)?.length ?? 0) % 2 === 1) return false;
  if (/ [.,;:!?]|,,|\( | \)|\b(\w+) \1\b/.test(sentence)) return false;
  const letters = sentence.match(/[A-Za-z ]/g)?.length ?? 0;
  if (letters < 0.88 * sentence.length) return false;
  const names = words.slice(1).filter((word) => /^[A-Z]/.test(word) && !/^I\b/.test(word)).length;
  return names <= words.length * 0.3;
}
