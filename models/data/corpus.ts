// The permissive corpus as clean sentences, minus everything that an evaluation set holds. Of the
// data folder it opens corpus/ and nothing else: non-commercial/ is out of reach of whoever imports this.

import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, createZstdDecompress } from 'node:zlib';

const NGRAM = 13;

/** The documents of one corpus file; stop iterating and the rest is not read. */
export async function* documents(folder: string, name: string): AsyncGenerator<string> {
  const file = createReadStream(join(folder, 'corpus', `${name}.jsonl.zst`));
  const plain = file.pipe(
    createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
  );
  try {
    for await (const line of createInterface({ input: plain })) {
      yield (JSON.parse(line) as { text: string }).text;
    }
  } finally {
    file.destroy();
    plain.destroy();
  }
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

const normalWords = (text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Knows every 13-gram, and every whole line and sentence, of every evaluation set. */
export class EvaluationText {
  private readonly ngrams = new Set<string>();
  private readonly wholes = new Set<string>();

  add(text: string): void {
    const words = normalWords(text);
    for (let i = 0; i + NGRAM <= words.length; i++)
      this.ngrams.add(words.slice(i, i + NGRAM).join(' '));
    for (const part of [text, ...splitSentences(text)])
      this.wholes.add(normalWords(part).join(' '));
  }

  holds(sentence: string): boolean {
    const words = normalWords(sentence);
    if (this.wholes.has(words.join(' '))) return true;
    for (let i = 0; i + NGRAM <= words.length; i++) {
      if (this.ngrams.has(words.slice(i, i + NGRAM).join(' '))) return true;
    }
    return false;
  }

  static read(folder: string): EvaluationText {
    const known = new EvaluationText();
    const visit = (path: string): void => {
      if (statSync(path).isDirectory()) {
        for (const name of readdirSync(path)) visit(join(path, name));
      } else if (!/SOURCE|README|licen[sc]e|readme/i.test(path)) {
        for (const line of readFileSync(path, 'utf8').split('\n')) known.addLine(line, path);
      }
    };
    visit(folder);
    return known;
  }

  private addLine(line: string, path: string): void {
    if (path.endsWith('.m2')) {
      if (line.startsWith('S ')) this.add(line.slice(2));
    } else if (/^[[{]/.test(line)) {
      try {
        this.addStrings(JSON.parse(line));
      } catch {
        this.add(line);
      }
    } else {
      this.add(line);
    }
  }

  private addStrings(value: unknown): void {
    if (typeof value === 'string') for (const line of value.split('\n')) this.add(line);
    else if (value && typeof value === 'object')
      for (const inner of Object.values(value)) this.addStrings(inner);
  }
}
