// A larger model behind a mask: it is shown placeholders, and who asks it hears the real things. Nobody
// above knows of it.
import type { Mask, Masked } from './mask.ts';
import type { Prompt, PromptedModel } from './prompted.ts';
import { through } from './tool.ts';

/**
 * `beforeSending` gets what will be sent, and resolves when it may be; `mask` null hides nothing. The words
 * of `system` are the tool's own, and hold nothing of the user's.
 */
export function maskedModel(
  model: PromptedModel,
  mask: Mask | null,
  beforeSending: (prompt: Prompt, spans: Masked['spans']) => Promise<void>,
): PromptedModel {
  return {
    name: model.name,
    contextLength: model.contextLength,
    // A placeholder takes more tokens than some names do.
    countTokens: (text) => model.countTokens(mask ? mask.hide(text).text : text),
    async *answer(prompt, signal) {
      const { text: user, spans } = mask?.hide(prompt.user) ?? { text: prompt.user, spans: [] };
      const hidden = { ...prompt, user };
      await beforeSending(hidden, spans);
      const restorer = mask?.restorer() ?? null;
      const { text, complete } = yield* through(
        model.answer(hidden, signal),
        (piece) => (restorer ? restorer.add(piece) : piece) || null,
      );
      const rest = restorer?.end() ?? '';
      if (rest !== '') yield rest;
      return { text: mask?.restore(text) ?? text, complete };
    },
  };
}
