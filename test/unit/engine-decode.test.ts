// Drafting changes how fast an answer comes and nothing else: decode() against a token at a time,
// on an invented model that copies, changes, drops and inserts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceTrack } from '../../engine/copy.ts';
import { type DecodeRequest, decode, type Sequence, type StopReason } from '../../engine/decode.ts';
import { Likelihoods } from '../../engine/likelihoods.ts';
import { Lookup } from '../../engine/lookup.ts';
import { mostLikely } from '../../engine/sample.ts';
import { score } from '../../engine/score.ts';

const VOCABULARY = 24;
const END = 0;

/** Logits from a hash of the last three tokens, with a liking for what followed the last one before. */
class InventedModel implements Sequence {
  readonly vocabulary = VOCABULARY;
  readonly seen: number[] = [];
  readonly liking: number;
  forwards = 0;

  constructor(liking: number) {
    this.liking = liking;
  }

  get length(): number {
    return this.seen.length;
  }

  set length(length: number) {
    this.seen.length = length;
  }

  async forward(tokens: readonly number[], wanted: number): Promise<Float32Array> {
    this.forwards++;
    const logits = new Float32Array(wanted * VOCABULARY);
    for (const [index, token] of tokens.entries()) {
      this.seen.push(token);
      const row = index - (tokens.length - wanted);
      if (row >= 0) logits.set(this.#row(), row * VOCABULARY);
    }
    return logits;
  }

  #row(): Float32Array {
    let state = this.seen.slice(-3).reduce((hash, token) => Math.imul(hash, 31) + token + 1, 7);
    const row = new Float32Array(VOCABULARY).map(() => {
      state = Math.imul(state ^ (state >>> 13), 0x5bd1e995);
      return ((state >>> 8) % 1000) / 100;
    });
    const before = this.seen.indexOf(this.seen.at(-1) ?? 0);
    const liked = this.seen[before + 1];
    if (liked !== undefined) row[liked] = (row[liked] as number) + this.liking;
    return row;
  }
}

interface Case {
  source: number[];
  keepMargin: number;
  liking: number;
  maximumNewTokens: number;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  source: fc.array(fc.integer({ min: 3, max: VOCABULARY - 1 }), { maxLength: 260 }),
  keepMargin: fc.constantFrom(0, 0.5, 2, 5, 9, 20),
  liking: fc.constantFrom(0, 2, 6, 10),
  maximumNewTokens: fc.integer({ min: 1, max: 120 }),
});

function requestOf(model: Sequence, { source, keepMargin, maximumNewTokens }: Case): DecodeRequest {
  return {
    sequence: model,
    prompt: [1, ...source, END],
    maximumNewTokens,
    isEnd: (token) => token === END,
    choose: mostLikely,
    copy: { rule: { keepMargin }, track: new SourceTrack(source, END) },
    next: async () => {},
  };
}

async function collect(request: DecodeRequest): Promise<{ emitted: number[]; stop: StopReason }> {
  const emitted: number[] = [];
  const steps = decode(request);
  for (;;) {
    const step = await steps.next();
    if (step.done) return { emitted, stop: step.value };
    emitted.push(...step.value);
  }
}

/** The rule as it reads in CopyRule, a token at a time and without drafts. */
async function oneAtATime(model: Sequence, options: Case): Promise<number[]> {
  const track = new SourceTrack(options.source, END);
  const emitted: number[] = [];
  let logits = await model.forward([1, ...options.source, END], 1);
  while (emitted.length < options.maximumNewTokens) {
    const best = mostLikely(logits);
    const copy = track.expected ?? best;
    const margin = (logits[best] as number) - (logits[copy] as number);
    const token = margin > options.keepMargin ? best : copy;
    if (token === END) break;
    emitted.push(token);
    track.advance(token);
    logits = await model.forward([token], 1);
  }
  return emitted;
}

test('the answer with drafts is the answer of a token at a time', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (options) => {
      const drafted = await collect(requestOf(new InventedModel(options.liking), options));
      const plain = await oneAtATime(new InventedModel(options.liking), options);
      const cut = drafted.stop === 'repetition' ? drafted.emitted.length : plain.length;
      expect(drafted.emitted).toEqual(plain.slice(0, cut));
    }),
    { numRuns: 400 },
  );
});

test('what is looked up in the prompt and the answer changes nothing either, whatever a step costs', async () => {
  const anyPace = fc.record({ step: fc.constantFrom(1, 4, 20), row: fc.constantFrom(0.01, 1, 10) });
  let drafted = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, anyPace, async (options, pace) => {
      const plain = { ...requestOf(new InventedModel(options.liking), options), copy: null };
      const drafter = new Lookup(plain.prompt);
      const sequence = new InventedModel(options.liking);
      const onDrafts = (count: number) => (drafted += count);
      const looked = await collect({ ...plain, sequence, drafter, pace, onDrafts });
      expect(looked).toEqual(await collect(plain));
    }),
    { numRuns: 200 },
  );
  expect(drafted).toBeGreaterThan(200); // or nothing was put to the test
});

test('what a copy notes of itself and its source is what weighing the two would find', async () => {
  let noted = 0;
  await fc.assert(
    fc.asyncProperty(anyCase, async (options) => {
      const likelihoods = new Likelihoods();
      const request = requestOf(new InventedModel(options.liking), options);
      const { emitted } = await collect({ ...request, likelihoods });
      const answers = [
        [...options.source, END],
        [...emitted, END],
      ];
      const asked = new Likelihoods();
      const sequence = new InventedModel(options.liking);
      await score({ ...request, sequence, answers, likelihoods: asked });
      for (const answer of answers) {
        const known = likelihoods.of(answer);
        const fresh = asked.of(answer);
        const both = known.flatMap((value, place) =>
          fresh[place] === undefined ? [] : (value ?? []),
        );
        const same = fresh.filter(
          (value, place) => value !== undefined && known[place] !== undefined,
        );
        expect(both).toEqual(same);
        noted += both.length;
      }
    }),
    { numRuns: 200 },
  );
  expect(noted).toBeGreaterThan(2000); // or nothing was put to the test
});

test('a faithful copy of 200 tokens takes a tenth of the passes', async () => {
  const source = Array.from({ length: 200 }, (_, index) => 3 + ((index * 7) % 21));
  const model = new InventedModel(0);
  const options = { source, keepMargin: 1000, liking: 0, maximumNewTokens: 300 };
  const { emitted, stop } = await collect(requestOf(model, options));
  expect(emitted).toEqual(source);
  expect(stop).toBe('end');
  expect(model.forwards).toBeLessThan(20);
});

/** Always the same next token, whatever came before. */
const stuck: Sequence = {
  vocabulary: 4,
  length: 0,
  forward: async (_, wanted) =>
    new Float32Array(4 * wanted).map((_, index) => (index % 4 === 3 ? 1 : 0)),
};

test('an answer that goes round in circles is stopped', async () => {
  const request = {
    ...requestOf(stuck, { source: [], keepMargin: 0, liking: 0, maximumNewTokens: 500 }),
    copy: null,
  };
  const { emitted, stop } = await collect(request);
  expect(stop).toBe('repetition');
  expect(emitted.length).toBeLessThan(40);
});

test('a source that repeats itself is copied to its end', async () => {
  const source = new Array<number>(120).fill(3);
  const options = { source, keepMargin: 5, liking: 0, maximumNewTokens: 500 };
  const { emitted, stop } = await collect(requestOf(stuck, options));
  expect(emitted.slice(0, 120)).toEqual(source);
  expect(stop).toBe('end');
});

test.each([0, 1, 5])('no more than %i new tokens', async (maximumNewTokens) => {
  const source = [3, 4, 5, 6, 7, 8, 9];
  const options = { source, keepMargin: 1000, liking: 0, maximumNewTokens };
  const { emitted, stop } = await collect(requestOf(new InventedModel(0), options));
  expect(emitted).toEqual(source.slice(0, maximumNewTokens));
  expect(stop).toBe('length');
});

test('an answer may end before its source where the model prefers that by more than the margin', async () => {
  const ending: Sequence = {
    vocabulary: 4,
    length: 0,
    forward: async (_, wanted) => new Float32Array(4 * wanted).map((_, i) => (i % 4 === 0 ? 7 : 1)),
  };
  const options = { source: [3, 3], liking: 0, maximumNewTokens: 9 };
  expect(await collect(requestOf(ending, { ...options, keepMargin: 2 }))).toEqual({
    emitted: [],
    stop: 'end',
  });
  ending.length = 0;
  expect(await collect(requestOf(ending, { ...options, keepMargin: 6 }))).toEqual({
    emitted: [3, 3],
    stop: 'end',
  });
});

test('an abort between two steps ends a long prefill', async () => {
  const model = new InventedModel(0);
  const options = {
    source: new Array<number>(1000).fill(3),
    keepMargin: 0,
    liking: 0,
    maximumNewTokens: 9,
  };
  let steps = 0;
  const next = async () => {
    if (++steps === 3) throw new DOMException('', 'AbortError');
  };
  await expect(collect({ ...requestOf(model, options), next })).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(model.forwards).toBe(2);
});
