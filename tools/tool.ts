// What a tool is, and all that it knows of the model: something that answers a source text and counts
// tokens. Which engine, bundle or process does that is the business of run.ts.
import type { Prompt, PromptedModel } from './prompted.ts';

/** The task is in the adapter's weights, and text is never an instruction: the source is data alone. */
export interface Question {
  /** The tool's own, or one of the user's. */
  adapter: string;
  /** Which of the adapter's uses, in fixed words of the tool; the engine parts them from the source. */
  instruction?: string;
  source: string;
  maximumNewTokens: number;
  /** Absent: the likeliest answer. The same seed gives the same answer. */
  sampling?: { temperature: number; topP: number; seed: number };
  /** For answers that are mostly the source: they come faster, and are the same. */
  copiesSource?: boolean;
}

export interface Answer {
  text: string;
  /** False when the answer was cut off, for its length or for running in a loop. */
  complete: boolean;
}

/** A model that follows instructions, as a tool has it: whoever runs the tool holds the signal. */
export type Follow = Pick<PromptedModel, 'name' | 'contextLength' | 'countTokens'> & {
  answer(prompt: Prompt): AsyncGenerator<string, Answer>;
};

export interface Model {
  /** Streams the answer's text; the return value is the whole of it. Returning early stops the model. */
  answer(question: Question): AsyncGenerator<string, Answer>;
  /**
   * In nats, for each answer: how likely it is, up to a number that is the same for all. Without an
   * adapter: as a text of its own, after `source`.
   */
  score(
    question: { adapter: Question['adapter'] | null; source: string },
    answers: string[],
  ): Promise<number[]>;
  /**
   * For each part of an answer, in nats a token: how sure the model is of it after `source` and the parts before
   * it. Near 0 for what it would say by itself.
   */
  sureness(
    question: Pick<Question, 'adapter' | 'instruction' | 'source'>,
    parts: string[],
  ): Promise<number[]>;
  countTokens(text: string): number;
  /** Null where no model follows instructions: the bundled one doesn't. */
  prompted: Follow | null;
}

/**
 * What `pieceOf` makes of each piece of the stream, where that is not null, and what the stream returns. The
 * stream is closed when whoever reads has had enough: a model that nobody listens to stops.
 */
export async function* through<In, Out, Result>(
  stream: AsyncGenerator<In, Result>,
  pieceOf: (piece: In) => Out | null,
): AsyncGenerator<Out, Result> {
  try {
    for (;;) {
      const step = await stream.next();
      if (step.done) return step.value;
      const piece = pieceOf(step.value);
      if (piece !== null) yield piece;
    }
  } finally {
    await stream.return(undefined as never); // its value goes nowhere
  }
}

/** What a stream returns, where nobody needs its pieces. */
export async function outcomeOf<Result>(stream: AsyncGenerator<unknown, Result>): Promise<Result> {
  for (;;) {
    const step = await stream.next();
    if (step.done) return step.value;
  }
}

/** How an answer is asked for where the likeliest one can't be taken, and how often. */
export const ANOTHER_TRY = { temperature: 0.7, topP: 0.9 };
export const TRIES = 2;

/** The whole answer of a model whose stream nobody needs. */
export function wholeAnswer<Asked>(
  model: { answer(question: Asked): AsyncGenerator<string, Answer> },
  question: Asked,
): Promise<Answer> {
  return outcomeOf(model.answer(question));
}
