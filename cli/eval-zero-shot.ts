// The base model without an adapter, asked in words, in the chat form of its publishers: what a task
// adapter must beat. The engine's front door takes text alone, so this enters below it.
import { Adapters } from '../engine/adapters.ts';
import { openBundle } from '../engine/bundle.ts';
import { CachedSequence } from '../engine/cache.ts';
import { decode } from '../engine/decode.ts';
import type { EngineOptions } from '../engine/engine.ts';
import { mostLikely } from '../engine/sample.ts';
import { Session } from '../engine/session.ts';
import { openTokenizer, TextStream } from '../engine/tokenizer.ts';
import type { Task } from './eval-sets.ts';
import type { OpenSystem } from './eval-systems.ts';

const SYSTEM = 'You are a helpful AI assistant named SmolLM, trained by Hugging Face';

type Asked = Exclude<
  Task,
  | 'formal'
  | 'casual'
  | 'friendly'
  | 'professional'
  | 'concise'
  | 'shorten'
  | 'instruct'
  | 'triage'
  | 'digest'
>;

const REQUESTS: Record<Asked, string> = {
  correct:
    'Correct the spelling and grammar of this text. Answer with the corrected text and nothing else.',
  summarize: 'Summarize this conversation in one or two sentences.',
  headline: 'Write a subject line for this e-mail. Answer with the subject line and nothing else.',
  simplify: 'Rewrite this text in simpler words. Answer with the simpler text and nothing else.',
};

/** Room for an answer, in tokens of the text: a correction is as long as its text, others are shorter. */
const ANSWER_SHARE = 1.5;
const LONGEST: Partial<Record<Task, number>> = { summarize: 96, headline: 24, instruct: 512 };

export async function openZeroShot(
  options: EngineOptions,
  signal?: AbortSignal,
): Promise<OpenSystem> {
  const bundle = await openBundle(options.bundleFolder, options.cacheFolder);
  const { architecture, specialTokens } = bundle.manifest;
  const tokenizer = await openTokenizer(bundle.tokenizerFile);
  const session = await Session.open(bundle.graphFile, architecture);
  const none = await new Adapters([options.adapterFolder], bundle.manifest).attach(null);
  const { begin, end } = specialTokens;
  const lineBreak = tokenizer.encode('\n');

  return {
    close: () => session.dispose(),
    async answer(task, text) {
      const turn = (role: string, said: string) => [
        begin,
        ...tokenizer.encode(`${role}\n${said}`),
        end,
        ...lineBreak,
      ];
      const prompt = [
        ...turn('system', SYSTEM),
        ...turn('user', task === 'instruct' ? text : `${REQUESTS[task as Asked]}\n\n${text}`),
        begin,
        ...tokenizer.encode('assistant\n'),
      ];
      const length = tokenizer.encode(text).length;
      const steps = decode({
        sequence: new CachedSequence(session, architecture, none, prompt.length),
        prompt,
        maximumNewTokens: LONGEST[task] ?? Math.ceil(ANSWER_SHARE * length) + 16,
        isEnd: (token) => token === end || tokenizer.isControl(token),
        choose: mostLikely,
        copy: null,
        next: async () => signal?.throwIfAborted(),
      });
      const stream = new TextStream(tokenizer);
      let answer = '';
      for await (const step of steps) for (const token of step) answer += stream.push(token);
      answer += stream.end();
      // Where an instruction was about lines and paragraphs, they are the answer.
      return task === 'instruct' ? answer.trim() : answer.replace(/\s+/g, ' ').trim();
    },
  };
}
