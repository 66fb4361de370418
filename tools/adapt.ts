// A text through an adapter of the user's own: sentence by sentence, or whole. Nothing is known of what
// such an adapter is for, so none of the checks of the other tools apply, and each answer is taken as it is;
// what it lost is told.
import type { Piece, RewriteOptions, RewriteResult } from '../contract/task.ts';
import { missingIn } from './asked.ts';
import { blocksOf, sentencesOf } from './chunk.ts';
import { type Model, wholeAnswer } from './tool.ts';

export interface AdaptOptions {
  /** The adapter's folder name. */
  adapter: string;
  /** In the words of its training pairs, where they had some. */
  instruction?: string | undefined;
  /** All of the text at once; else sentence by sentence, with what stands between them kept. */
  whole?: boolean | undefined;
}

/** An answer may be so much longer than its source, in tokens. */
const LONGEST_SHARE = 2;
const LEAST_ROOM = 64;

/** The same as rewriting: one wording, and what it lacks of what must survive. Throws UserError as the engine does. */
export async function* rewriteByAdapter(
  text: string,
  { adapter, words }: RewriteOptions,
  model: Pick<Model, 'answer' | 'countTokens'>,
): AsyncGenerator<Piece, RewriteResult> {
  let wording = '';
  for await (const piece of adapt(text, { adapter }, model)) {
    wording += piece;
    yield { kind: 'text', text: piece, replace: false };
  }
  return { wordings: [wording], kept: [], missing: missingIn(text, wording, words) };
}

/** Streams the new text piece by piece. Throws UserError as the engine does. */
export async function* adapt(
  text: string,
  { adapter, instruction, whole }: AdaptOptions,
  model: Pick<Model, 'answer' | 'countTokens'>,
): AsyncGenerator<string, void> {
  const answer = async (source: string) => {
    const maximumNewTokens = LONGEST_SHARE * model.countTokens(source) + LEAST_ROOM;
    const wish = instruction === undefined ? {} : { instruction };
    return (await wholeAnswer(model, { adapter, source, maximumNewTokens, ...wish })).text.trim();
  };
  if (whole) {
    yield await answer(text.trim());
    return;
  }
  let position = 0;
  for (const block of blocksOf(text)) {
    for (const sentence of sentencesOf(block)) {
      yield text.slice(position, sentence.start) + (await answer(sentence.text));
      position = sentence.end;
    }
  }
  yield text.slice(position);
}
