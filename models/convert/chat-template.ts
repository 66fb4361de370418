// What a checkpoint's chat template puts around a prompt. The template is a program (Jinja); it is run here
// once, on marks instead of texts, and the bundle keeps what stood around the marks. So the engine needs no
// Jinja, and nothing that a user writes is ever run through a program that came with a model.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from '@huggingface/jinja';
import { z } from 'zod';
import type { ChatFrame } from '../../contract/bundle.ts';
import { damaged } from './safetensors.ts';

const SYSTEM = 'SYSTEM-6b1f';
const USER = 'USER-93ac';

const Token = z.union([z.string(), z.looseObject({ content: z.string() })]).nullish();
const TokenizerConfig = z.looseObject({
  chat_template: z
    .union([z.string(), z.array(z.object({ name: z.string(), template: z.string() }))])
    .nullish(),
  bos_token: Token,
  eos_token: Token,
});

/** The frame of the checkpoint's chat template; null for a model without one. */
export async function readChat(folder: string): Promise<ChatFrame | null> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  const text = (await read('tokenizer_config.json')) ?? '{}';
  let config: z.infer<typeof TokenizerConfig>;
  try {
    config = TokenizerConfig.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged("its tokenizer_config.json can't be understood", cause);
  }
  const inConfig = Array.isArray(config.chat_template)
    ? config.chat_template.find(({ name }) => name === 'default')?.template
    : config.chat_template;
  const template = (await read('chat_template.jinja')) ?? inConfig;
  if (!template) return null;
  const textOf = (token: z.infer<typeof Token>) =>
    typeof token === 'string' ? token : (token?.content ?? '');
  return frameOf(template, {
    bos_token: textOf(config.bos_token),
    eos_token: textOf(config.eos_token),
  });
}

/** Throws UserError 'bundle-damaged' for a template that loses what it is given. */
function frameOf(template: string, tokens: Record<string, string>): ChatFrame {
  const render = (messages: { role: string; content: string }[]): string =>
    // The library's own clock can't be replaced by a value of its name.
    new Template(template.replaceAll('strftime_now(', 'no_date(')).render({
      ...tokens,
      messages,
      add_generation_prompt: true,
      // Tools want the answer; those who can think aloud first are told not to.
      enable_thinking: false,
      // A bundle is the same whenever it is made, and a frozen date would be wrong tomorrow.
      no_date: () => '',
      date_string: '',
    });
  const split = (text: string): ChatFrame | null => {
    const [beforeSystem, rest] = text.split(SYSTEM);
    const [beforeUser, beforeAnswer, more] = rest?.split(USER) ?? [];
    if (beforeSystem === undefined || beforeUser === undefined || beforeAnswer === undefined)
      return null;
    return more === undefined ? { beforeSystem, beforeUser, beforeAnswer } : null;
  };
  try {
    const separate = [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: USER },
    ];
    // Some templates know no system role: then the two go as one message.
    const together = [{ role: 'user', content: `${SYSTEM}\n\n${USER}` }];
    const attempt = (messages: typeof separate) => {
      try {
        return split(render(messages));
      } catch (error) {
        if (messages === together) throw error;
        return null;
      }
    };
    const frame = attempt(separate) ?? attempt(together);
    if (frame !== null) return frame;
  } catch (cause) {
    throw damaged("its chat template can't be run", cause);
  }
  throw damaged('its chat template loses a message');
}
