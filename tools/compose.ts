// Writing what is not there yet: a text from an instruction, or three short replies to a message. Only a
// model that follows instructions can; the one that comes with Pilcrow writes what nobody meant. What the
// text says that neither instruction nor context does is told, and a reply that brings such a thing goes.
import { UserError } from '../contract/errors.ts';
import type { ComposeOptions, ComposeResult, Piece, ReplyOptions } from '../contract/task.ts';
import { sentenceTexts } from './chunk.ts';
import { unsupported } from './faithful.ts';
import { type Prompt, requirePrompted } from './prompted.ts';
import { systemPrompt, unwrapped, userPrompt } from './prompts.ts';
import { protectedSpans } from './protect.ts';
import { type Model, through, wholeAnswer } from './tool.ts';

const WRITE =
  'You write what a user asks for, in the language they ask in. If there is a text, it is what they refer to.';
const REPLY =
  'You write the reply to a message, for its receiver to send: one to three short sentences in the language ' +
  'of the message. No greeting, no signature, nothing in brackets to fill in.';
/** What makes the three differ, where the user says nothing. */
const STANCES = [
  'Agree, or say yes.',
  'Say no, politely.',
  'Ask for what is missing, or for more time.',
];
const COMPOSED_TOKENS = 1024;
const REPLY_TOKENS = 160;
const ANOTHER = { temperature: 0.8, topP: 0.95 };
/** Something that was left for the user to fill in. */
const GAP = /\[[^\]\n]{2,40}\]|\{\{|_{4,}/;

/** Streams the text. Throws UserError `needs-larger-model`, and `invalid-request` without an instruction. */
export async function* compose(
  context: string,
  { instruction }: ComposeOptions,
  model: Model,
): AsyncGenerator<Piece, ComposeResult> {
  if (instruction === '') {
    throw new UserError(
      'invalid-request',
      'There is nothing to write: no instruction was given.',
      'Say what the text shall be about.',
    );
  }
  const prompted = requirePrompted(model.prompted, 'Writing a text');
  const answer = prompted.answer({
    system: systemPrompt(WRITE),
    user: userPrompt({ instruction, text: context.trim() }),
    maximumNewTokens: Math.min(COMPOSED_TOKENS, Math.floor(prompted.contextLength / 2)),
  });
  let streamed = '';
  const whole = yield* through(answer, (piece): Piece => {
    streamed += piece;
    return { kind: 'text', text: piece, replace: false };
  });
  const text = unwrapped(whole.text);
  if (text === '') throw noAnswer();
  if (text !== streamed) yield { kind: 'text', text, replace: true };
  return {
    texts: [text],
    added: addedBy(text, `${instruction}\n${context}`),
    model: prompted.name,
  };
}

/** Throws UserError `needs-larger-model`, and `no-answer` where no reply can be offered. */
export async function* reply(
  message: string,
  { instruction }: ReplyOptions,
  model: Model,
): AsyncGenerator<Piece, ComposeResult> {
  const prompted = requirePrompted(model.prompted, 'Writing a reply');
  const texts = new Set<string>();
  const known = `${instruction}\n${message}`;
  yield { kind: 'progress', done: 0, total: STANCES.length };
  for (const [index, stance] of STANCES.entries()) {
    const prompt: Prompt = {
      system: systemPrompt(REPLY),
      user: userPrompt({ instruction: instruction || stance, text: message.trim() }),
      maximumNewTokens: REPLY_TOKENS,
    };
    // Three replies to one instruction differ by chance alone; a refused one has a second try.
    const tries =
      instruction === '' ? [undefined, index + 1] : [index === 0 ? undefined : index, 9 + index];
    for (const seed of tries) {
      const sampling = seed === undefined ? {} : { sampling: { ...ANOTHER, seed } };
      const { text, complete } = await wholeAnswer(prompted, { ...prompt, ...sampling });
      const said = unwrapped(text);
      const isOffered =
        complete && said !== '' && !GAP.test(said) && addedBy(said, known).length === 0;
      if (!isOffered || texts.has(said)) continue;
      texts.add(said);
      break;
    }
    yield { kind: 'progress', done: index + 1, total: STANCES.length };
  }
  if (texts.size === 0) throw noAnswer();
  return { texts: [...texts], added: [], model: prompted.name };
}

/** Names, numbers and addresses of `text` that `known` has not. */
function addedBy(text: string, known: string): string[] {
  const names = sentenceTexts(text).flatMap((sentence) => unsupported(sentence, known));
  const addresses = protectedSpans(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => /@|:\/\/|www\./.test(part) && !known.includes(part));
  return [...new Set([...names, ...addresses])];
}

function noAnswer(): UserError {
  return new UserError(
    'no-answer',
    'The model gave no answer that can be offered.',
    'Try again, or say it in other words.',
  );
}
