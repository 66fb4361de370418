// The rules in a thread of their own: they build their dictionary while the model is loaded, and look at a
// sentence while the model reads it. Where there can be no such thread, they work in this one.
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { Dialect } from '../contract/task.ts';
import { type Finding, harperRules, type Rules } from '../tools/rules.ts';
import { log } from './log.ts';

export const RulesQuestion = z.object({
  id: z.number(),
  text: z.string(),
  dialect: Dialect.optional(),
});
export type RulesQuestion = z.infer<typeof RulesQuestion>;

export interface RulesAnswer {
  id: number;
  findings: Finding[] | null;
}

/** `entry`: path of rules-thread.ts, as it was built. The thread ends with its process. */
export function rulesBeside(entry: string): Rules {
  const here = harperRules();
  const waiting = new Map<number, PromiseWithResolvers<RulesAnswer['findings']>>();
  let thread: Worker | null = new Worker(entry);
  let last = 0;
  const fallBack = (error: unknown) => {
    if (thread) log.error('The rules go on without a thread of their own', error);
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  thread.on('message', ({ id, findings }: RulesAnswer) => {
    waiting.get(id)?.resolve(findings);
    waiting.delete(id);
  });
  thread.on('error', fallBack);
  thread.on('exit', fallBack);
  return {
    async find(text, dialect) {
      if (!thread) return here.find(text, dialect);
      const asked = Promise.withResolvers<RulesAnswer['findings']>();
      const id = ++last;
      waiting.set(id, asked);
      thread.postMessage({ id, text, dialect } satisfies RulesQuestion);
      return asked.promise.catch(() => here.find(text, dialect));
    },
  };
}
