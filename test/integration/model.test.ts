// The bundled model against PyTorch's reading of the same GGUF file (test/fixtures/reference.json, made
// by models/convert/reference.py): the conversion may cost 1% of perplexity at most, and no token.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Adapters } from '../../engine/adapters.ts';
import { type Bundle, openBundle } from '../../engine/bundle.ts';
import { CachedSequence } from '../../engine/cache.ts';
import { Session } from '../../engine/session.ts';
import { openTokenizer, type Tokenizer } from '../../engine/tokenizer.ts';

interface Reference {
  passages: { text: string; tokens: number; logLikelihood: number }[];
  texts: { text: string; ids: number[] }[];
}

const ROOT = join(import.meta.dirname, '../..');
let cache: string;
let bundle: Bundle;
let tokenizer: Tokenizer;
let reference: Reference;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'pilcrow-model-'));
  bundle = await openBundle(join(ROOT, 'models/bundle'), cache);
  tokenizer = await openTokenizer(bundle.tokenizerFile);
  reference = JSON.parse(await readFile(join(ROOT, 'test/fixtures/reference.json'), 'utf8'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

/** The log-likelihood of `token` in row `row` of `logits` [rows, vocabulary]. Plain loops: 228M values. */
function logProbability(logits: Float32Array, vocabulary: number, row: number, token: number) {
  const values = logits.subarray(row * vocabulary, (row + 1) * vocabulary);
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > largest) largest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - largest);
  return (values[token] ?? Number.NaN) - largest - Math.log(sum);
}

// Passages rather than single sentences: the first words of a text are guesses, and a float rounded
// the other way on another processor moves their likelihood by more than the conversion does.
test('its perplexity is within 1% of the weights that it was made from', async () => {
  const { architecture, specialTokens } = bundle.manifest;
  const session = await Session.open(bundle.graphFile, architecture);
  const plain = await new Adapters([ROOT], bundle.manifest).attach(null);
  const sequence = new CachedSequence(session, architecture, plain, 512);
  let tokens = 0;
  let expected = 0;
  let actual = 0;
  for (const passage of reference.passages) {
    const ids = [specialTokens.begin, ...tokenizer.encode(passage.text)];
    expect(ids.length - 1, passage.text).toBe(passage.tokens);
    sequence.length = 0;
    const logits = await sequence.forward(ids, ids.length);
    ids.slice(1).forEach((token, row) => {
      actual += logProbability(logits, architecture.vocabulary, row, token);
    });
    expected += passage.logLikelihood;
    tokens += passage.tokens;
  }
  await session.dispose();
  const ratio = Math.exp((expected - actual) / tokens);
  console.log(
    `perplexity ${Math.exp(-actual / tokens).toFixed(3)} over ${tokens} tokens, ${ratio.toFixed(4)} of the source's`,
  );
  expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
});

test('it splits text into the same tokens', () => {
  expect(reference.texts.map(({ text }) => ({ text, ids: tokenizer.encode(text) }))).toEqual(
    reference.texts,
  );
});
