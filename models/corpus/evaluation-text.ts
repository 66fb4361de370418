// Knows what the evaluation sets hold, so that nothing is trained on it: every 13 words in a row, and
// every whole line and sentence. Of a text it keeps hashes of 53 bits: with the two million that our sets
// have, the chance that one of a corpus's hundred million runs is taken for one of them wrongly is 3%.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../data/corpus.ts';
import { eachGram, hashOfAll, hashWords, type WordHashes } from './word-hashes.ts';

const RUN = 13;

export class EvaluationText {
  private readonly runs = new Set<number>();
  private readonly wholes = new Set<number>();

  add(text: string): void {
    eachGram(hashWords(text).hashes, RUN, (_, hash, more) => {
      this.runs.add(hash * 2 ** 21 + more);
    });
    for (const part of [text, ...splitSentences(text)])
      this.wholes.add(hashOfAll(hashWords(part).hashes));
  }

  /** Whether `sentence` is one of the sets' as a whole, or has 13 words in a row of one. */
  holds(sentence: string): boolean {
    const words = hashWords(sentence);
    return this.wholes.has(hashOfAll(words.hashes)) || this.linesOf(words).size > 0;
  }

  /** The lines of a text that a run of 13 words touches which the sets have too. */
  linesOf({ hashes, lines }: WordHashes): Set<number> {
    const touched = new Set<number>();
    eachGram(hashes, RUN, (start, hash, more) => {
      if (!this.runs.has(hash * 2 ** 21 + more)) return;
      for (let i = start; i < start + RUN; i++) touched.add(lines[i] as number);
    });
    return touched;
  }

  /** All of a folder's files but what says where they are from and what may be done with them. */
  static read(folder: string): EvaluationText {
    const known = new EvaluationText();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /SOURCE|README|licen[sc]e/i.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const line of text.split('\n')) known.addLine(line, entry.name.endsWith('.m2'));
    }
    return known;
  }

  private addLine(line: string, isM2: boolean): void {
    if (isM2) {
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
    if (typeof value === 'string') {
      // As a whole for runs across lines, and line by line for what is a whole line.
      for (const line of new Set([value, ...value.split('\n')])) this.add(line);
    } else if (value && typeof value === 'object') {
      for (const inner of Object.values(value)) this.addStrings(inner);
    }
  }
}
