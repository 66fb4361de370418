// The port to a model that follows instructions in words: a larger bundle on this computer, a server of the
// user's, a service. The model that comes with Pilcrow follows none; what needs one says so and offers it.
// A new kind of such a model implements PromptedModel and hands it to runRequest, and no tool changes.
import { UserError } from '../contract/errors.ts';
import type { Answer, Follow } from './tool.ts';

/** The two roles of every chat protocol and template; the user's text is never in `system`. */
export interface Prompt {
  /** What to do and how: fixed words of the tool. */
  system: string;
  /** The writer's own instruction and the text, told apart as prompts.ts does. */
  user: string;
  maximumNewTokens: number;
  /** Absent: the likeliest answer. */
  sampling?: { temperature: number; topP: number; seed: number };
}

export interface PromptedModel {
  /** As the user knows it; shown beside what came of it. */
  readonly name: string;
  /** Tokens of prompt and answer together. */
  readonly contextLength: number;
  /** May be an estimate, as long as it is not too low. */
  countTokens(text: string): number;
  /**
   * Streams the answer's text; the return value is the whole of it. Returning early stops the model.
   * Throws AbortError when the signal aborts, and UserError for what a user must be told.
   */
  answer(prompt: Prompt, signal?: AbortSignal): AsyncGenerator<string, Answer>;
}

/** Throws UserError `needs-larger-model` where there is none; `what` begins a sentence. */
export function requirePrompted(model: Follow | null, what: string): Follow {
  if (model) return model;
  throw new UserError(
    'needs-larger-model',
    `${what} takes a larger model than the one that comes with Pilcrow.`,
    'Choose one under Models.',
  );
}
