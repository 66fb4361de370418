// score() against the probabilities of an invented model, where each token is told from the one before.
import { expect, test } from 'vitest';
import type { Sequence } from '../../engine/decode.ts';
import { Likelihoods } from '../../engine/likelihoods.ts';
import { score, sureness } from '../../engine/score.ts';

const END = 3;
/** Row by row, how likely each token is after this one. */
const PROBABILITIES = [
  [0.1, 0.2, 0.3, 0.4],
  [0.25, 0.25, 0.25, 0.25],
  [0.7, 0.1, 0.1, 0.1],
  [0.4, 0.3, 0.2, 0.1],
] as const;

class Chain implements Sequence {
  readonly vocabulary = 4;
  readonly seen: number[] = [];
  /** Every token that ran forward. */
  run = 0;

  get length(): number {
    return this.seen.length;
  }

  set length(length: number) {
    this.seen.length = length;
  }

  async forward(tokens: readonly number[], wanted: number): Promise<Float32Array> {
    this.seen.push(...tokens);
    this.run += tokens.length;
    // Logits are log-probabilities up to a number of the row's own.
    const rows = tokens.slice(tokens.length - wanted);
    return Float32Array.from(
      rows.flatMap((token, row) =>
        (PROBABILITIES[token] ?? []).map((probability) => Math.log(probability) + 5 * row),
      ),
    );
  }
}

const ask = (
  prompt: number[],
  answers: number[][],
  sequence = new Chain(),
  likelihoods = new Likelihoods(),
) => score({ sequence, prompt, answers, likelihoods, next: async () => {} });

test('the log-probability of what the answers do not have in common', async () => {
  const scores = await ask(
    [1, 0],
    [
      [2, 0, 1, END],
      [2, 0, END],
    ],
  );
  // After the common 2, 0: "1, end" and "end".
  expect(scores).toEqual([
    expect.closeTo(Math.log(0.2) + Math.log(0.25), 5),
    expect.closeTo(Math.log(0.4), 5),
  ]);
});

test('each answer runs from where it leaves the first one, whatever their order', async () => {
  const sequence = new Chain();
  const scores = await ask(
    [1],
    [
      [2, 0, 1, 0, END],
      [2, 1, 0, 1, 0, END],
      [2, 0, 1, 0, 0, END],
    ],
    sequence,
  );
  // After the common 2, with the chances of the next token in this order.
  const logOf = (...chances: number[]) => chances.reduce((all, one) => all + Math.log(one), 0);
  expect(scores).toEqual([
    expect.closeTo(logOf(0.7, 0.2, 0.25, 0.4), 5),
    expect.closeTo(logOf(0.1, 0.25, 0.2, 0.25, 0.4), 5),
    expect.closeTo(logOf(0.7, 0.2, 0.25, 0.1, 0.4), 5),
  ]);
  expect(sequence.run).toBe(1 + 4 + 4 + 1);
});

test('a long prompt is read once, whatever the number of answers', async () => {
  const prompt = Array.from({ length: 250 }, (_, index) => index % 3);
  const sequence = new Chain();
  const scores = await ask(prompt, [[0, END], [1, END], [END]], sequence);
  expect(scores).toEqual([
    expect.closeTo(Math.log(0.1) + Math.log(0.4), 5),
    expect.closeTo(Math.log(0.2) + Math.log(0.25), 5),
    expect.closeTo(Math.log(0.4), 5),
  ]);
  expect(sequence.run).toBe(249 + 2 + 1);
});

test('a step that ends inside the prompt says nothing of an answer', async () => {
  // Two steps of 20 rows: the first leaves the prompt's last token to the second, and ends after a 1.
  const prompt = [...new Array<number>(20).fill(1), 0];
  const long = [2, ...new Array<number>(18).fill(0), END];
  expect(await ask(prompt, [long, [END]])).toEqual([
    expect.closeTo(Math.log(0.3) + Math.log(0.7) + 17 * Math.log(0.1) + Math.log(0.4), 4),
    expect.closeTo(Math.log(0.4), 5),
  ]);
});

test('of what was asked before, only what is new is run', async () => {
  const likelihoods = new Likelihoods();
  const first = await ask(
    [1],
    [
      [2, 0, 1, END],
      [2, 1, END],
    ],
    new Chain(),
    likelihoods,
  );
  const again = new Chain();
  expect(
    await ask(
      [1],
      [
        [2, 0, 1, END],
        [2, 1, END],
      ],
      again,
      likelihoods,
    ),
  ).toEqual(first);
  expect(again.run).toBe(0);

  const another = new Chain();
  const answers = [
    [2, 0, 1, END],
    [2, 0, 0, END],
  ];
  const fresh = await ask([1], answers);
  expect(await ask([1], answers, another, likelihoods)).toEqual(fresh);
  // The prompt's 1, and 2, 0, 0, of which the last row is all that is asked.
  expect(another.run).toBe(4);
});

test('how sure a model is of each part of an answer: the mean of its tokens', async () => {
  const parts = [[2, 0], [1]];
  const expected = [
    expect.closeTo((Math.log(0.3) + Math.log(0.7)) / 2, 5),
    expect.closeTo(Math.log(0.2), 5),
  ];
  const sequence = new Chain();
  const asked = { sequence, prompt: [1, 0], parts, next: async () => {} };
  expect(await sureness(asked)).toEqual(expected);
  // Again, when all of it is there; and after a prompt of several steps.
  expect(await sureness(asked)).toEqual(expected);
  expect(sequence.run).toBe(4 + 3);
  const prompt = [...Array.from({ length: 100 }, () => 1), 0];
  expect(await sureness({ ...asked, sequence: new Chain(), prompt })).toEqual(expected);
});
