// The texts that the rewriting pairs are made of: passages of one to three clean sentences by kind of
// prose, and sentences that people simplified. Opens corpus/ and tasks/simplification/, nothing else.

import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, createZstdDecompress } from 'node:zlib';
import { documents, isCleanSentence, splitSentences } from './corpus.ts';
import type { Random } from './random.ts';
import type { Rewriting } from './rewrite-instructions.ts';
import { cleanPair, sameFacts } from './rewrite-simplify.ts';

export type Prose =
  | 'business'
  | 'textbook'
  | 'encyclopedia'
  | 'speech'
  | 'chat'
  | 'talk'
  | 'story'
  | 'manual';

export interface Passage {
  sentences: string[];
  source: string;
  license: string;
}

interface Source {
  name: string;
  prose: Prose;
  license: string;
  limit: number;
  /** The share of documents that is read. */
  share: number;
}

const SOURCES: readonly Source[] = [
  { name: 'sourcegraph-handbook', prose: 'business', license: 'Apache-2.0', limit: 3000, share: 1 },
  { name: '18f-blog', prose: 'business', license: 'CC0-1.0', limit: 3000, share: 1 },
  { name: 'digitalgov', prose: 'business', license: 'CC0-1.0', limit: 5000, share: 0.6 },
  {
    name: 'ms-business-central-docs',
    prose: 'manual',
    license: 'CC-BY-4.0',
    limit: 3000,
    share: 0.6,
  },
  { name: 'openstax', prose: 'textbook', license: 'CC-BY-4.0', limit: 4000, share: 0.4 },
  {
    name: 'presidential-speeches',
    prose: 'speech',
    license: 'public domain',
    limit: 1500,
    share: 0.3,
  },
  {
    name: 'wikipedia-2015',
    prose: 'encyclopedia',
    license: 'CC-BY-SA-3.0',
    limit: 40000,
    share: 0.15,
  },
  { name: 'topical-chat', prose: 'chat', license: 'CDLA-Sharing-1.0', limit: 6000, share: 1 },
  {
    name: 'changelog-transcripts',
    prose: 'talk',
    license: 'CC-BY-SA-4.0',
    limit: 9000,
    share: 0.3,
  },
  { name: 'storybooks', prose: 'story', license: 'CC-BY', limit: 2500, share: 0.6 },
];

const SPEAKER = /^[A-Z][\w .'-]{0,30}: /;
const whole = (sentence: string, prose: Prose) =>
  prose === 'encyclopedia'
    ? /^[A-Z][\x20-\x7e]{45,300}[a-z0-9)]\.$/.test(sentence) &&
      !/ v\.|\bet al|[[\]{}<>|=*#_\\]|"[^"]*$/.test(sentence.replace(/"[^"]*"/g, ''))
    : isCleanSentence(sentence, 5, 30) && !/ v\.$|\.\w|hoose the icon|^Q\./.test(sentence);

/** Passages by kind of prose, in random order. */
export async function collectPassages(
  folder: string,
  random: Random,
): Promise<Map<Prose, Passage[]>> {
  const all = new Map<Prose, Passage[]>();
  for (const { name, prose, license, limit, share } of SOURCES) {
    const found: Passage[] = [];
    for await (const text of documents(folder, name)) {
      if (!random.chance(share)) continue;
      for (const paragraph of text.split('\n')) {
        const sentences = splitSentences(paragraph.replace(SPEAKER, ''));
        for (let i = 0; i < sentences.length; ) {
          const wanted = random.weighted([
            [1, 0.72],
            [2, 0.18],
            [3, 0.1],
          ] as const);
          const run: string[] = [];
          while (run.length < wanted && whole(sentences[i + run.length] ?? '', prose))
            run.push(sentences[i + run.length] as string);
          if (run.length > 0 && run.join(' ').length < 420)
            found.push({ sentences: run, source: name, license });
          i += Math.max(1, run.length);
        }
      }
      if (found.length > limit * 2) break;
    }
    all.set(prose, [...(all.get(prose) ?? []), ...random.shuffle(found).slice(0, limit)]);
  }
  for (const list of all.values()) random.shuffle(list);
  return all;
}

async function* rows(
  folder: string,
  name: string,
): AsyncGenerator<{ input: string; output: string; level?: string }> {
  const file = createReadStream(join(folder, 'tasks', 'simplification', `${name}.jsonl.zst`));
  const plain = file.pipe(
    createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } }),
  );
  for await (const line of createInterface({ input: plain }))
    yield JSON.parse(line) as { input: string; output: string };
}

export interface Aligned {
  /** News that teachers made easier, one sentence each. */
  news: Rewriting[];
  /** Encyclopedia sentences that editors split in two. */
  splits: Rewriting[];
}

/** The pairs that people made, without those whose answer says what the text doesn't. */
export async function readAligned(folder: string, random: Random): Promise<Aligned> {
  const read = async (name: string, source: string) => {
    const pairs: Rewriting[] = [];
    for await (const { input, output } of rows(folder, name)) {
      const clean = cleanPair(input, output);
      if (!clean || !sameFacts(clean.input, clean.output) || clean.input.length > 420) continue;
      if (clean.output.length > clean.input.length * 1.15) continue;
      if (clean.output.length < clean.input.length * 0.3) continue;
      pairs.push({ ...clean, source, license: 'CC-BY-SA-4.0' });
    }
    return random.shuffle(pairs);
  };
  return {
    news: await read('onestopenglish', 'onestopenglish'),
    splits: await read('wiki-split', 'wiki-split'),
  };
}
