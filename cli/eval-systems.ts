// The systems of `pilcrow eval`, one row each: Pilcrow as a user has it, and what it is compared with.
// Knows no set and no score. What a row needs is loaded when the row is opened.
import { Request } from '../contract/task.ts';
import { type EngineOptions, openEngine } from '../engine/engine.ts';
import { INSTRUCTIONS } from '../models/data/rewrite-instructions.ts';
import { harperRules, openLinter } from '../tools/rules.ts';
import { runRequest } from '../tools/run.ts';
import { ANSWER_TOKENS } from '../tools/summarize.ts';
import { NOTIFICATION_SYSTEMS } from './eval-notifications.ts';
import type { Task, Wish } from './eval-sets.ts';

export interface SystemOptions {
  engine: EngineOptions;
  /** Holds the files of the edit tagger. */
  taggerFolder?: string;
  signal?: AbortSignal;
}

export interface OpenSystem {
  answer(task: Task, text: string): Promise<string>;
  close?(): Promise<void>;
}

const WISHES: readonly Wish[] = [
  'formal',
  'casual',
  'friendly',
  'professional',
  'concise',
  'simplify',
  'shorten',
];

export interface System {
  /** As the report calls it. */
  title: string;
  tasks: readonly Task[];
  /** Whether it runs when no system is named: Pilcrow, and what costs nothing. */
  byDefault: boolean;
  open(options: SystemOptions): Promise<OpenSystem>;
}

/** By the name on the command line, in the order of the report. */
export const SYSTEMS: Record<string, System> = {
  unchanged: {
    title: 'unchanged text',
    tasks: ['correct', 'instruct', ...WISHES],
    byDefault: true,
    open: async () => ({ answer: async (_task, text) => text }),
  },
  spelling: {
    title: 'dictionary spell-checker',
    tasks: ['correct'],
    byDefault: false,
    async open() {
      const { HARPER_SPELLING, harperCorrector } = await import('../models/evaluate/harper.ts');
      const correct = await harperCorrector(await openLinter('american'), HARPER_SPELLING);
      return { answer: (_task, text) => correct(text) };
    },
  },
  harper: {
    title: 'Harper',
    tasks: ['correct'],
    byDefault: false,
    async open() {
      const { harperCorrector } = await import('../models/evaluate/harper.ts');
      const correct = await harperCorrector(await openLinter('american'));
      return { answer: (_task, text) => correct(text) };
    },
  },
  tagger: {
    title: 'edit tagger',
    tasks: ['correct'],
    byDefault: false,
    async open({ taggerFolder }) {
      const { openEditTagger } = await import('../models/evaluate/edit-tagger.ts');
      const correct = await openEditTagger(taggerFolder ?? '.');
      return { answer: (_task, text) => correct(text) };
    },
  },
  truncated: {
    title: 'first four fifths of the words',
    tasks: ['simplify', 'shorten'],
    byDefault: true,
    open: async () => ({
      async answer(_task, text) {
        const words = text.split(' ');
        return words.slice(0, Math.ceil(0.8 * words.length)).join(' ');
      },
    }),
  },
  opening: {
    title: 'first eight words',
    tasks: ['headline'],
    byDefault: true,
    open: async () => ({
      answer: async (_task, text) => text.split(/\s+/).slice(0, 8).join(' '),
    }),
  },
  lead: {
    title: 'first three turns',
    tasks: ['summarize'],
    byDefault: true,
    async open() {
      const { unitsOf } = await import('../models/evaluate/extractive.ts');
      return { answer: async (_task, text) => unitsOf(text).slice(0, 3).join(' ') };
    },
  },
  extractive: {
    title: 'two central turns',
    tasks: ['summarize'],
    byDefault: true,
    async open() {
      const { extract } = await import('../models/evaluate/extractive.ts');
      return { answer: async (_task, text) => extract(text, 2) };
    },
  },
  base: {
    title: 'base model, asked in words',
    tasks: ['correct', 'summarize', 'headline', 'instruct', 'simplify'],
    byDefault: false,
    async open({ engine, signal }) {
      const { openZeroShot } = await import('./eval-zero-shot.ts');
      return openZeroShot(engine, signal);
    },
  },
  ...NOTIFICATION_SYSTEMS,
  pilcrow: {
    title: 'Pilcrow',
    tasks: ['correct', 'summarize', 'headline', ...WISHES],
    byDefault: true,
    open: openPilcrow,
  },
  adapter: {
    title: 'adapter, its answers unchecked',
    tasks: ['summarize', ...WISHES],
    byDefault: false,
    open: openAdapter,
  },
};

/** The options of the rewrite tool and the words that its adapter is given. */
const REWRITES: Record<Wish, { options: object; instruction: string }> = {
  formal: { options: { tone: 'more-formal' }, instruction: INSTRUCTIONS.formal },
  casual: { options: { tone: 'more-casual' }, instruction: INSTRUCTIONS.casual },
  friendly: { options: { tone: 'friendly' }, instruction: INSTRUCTIONS.friendly },
  professional: { options: { tone: 'professional' }, instruction: INSTRUCTIONS.professional },
  concise: { options: { tone: 'concise' }, instruction: INSTRUCTIONS.concise },
  simplify: { options: { tone: 'simpler' }, instruction: INSTRUCTIONS.simpler },
  shorten: { options: { length: 'shorter' }, instruction: INSTRUCTIONS.shorter },
};

function requestOf(task: Task, text: string): Request {
  const id = 'evaluation';
  if (task === 'correct') return Request.parse({ id, tool: 'proofread', text });
  if (task === 'summarize') return Request.parse({ id, tool: 'summarize', text });
  if (task === 'headline') {
    const options = { type: 'headline', length: 'short' };
    return Request.parse({ id, tool: 'summarize', text, options });
  }
  return Request.parse({ id, tool: 'rewrite', text, options: REWRITES[task as Wish].options });
}

/** The adapter below the tool: what the tool makes of the text before, and what its checks refuse, is seen here. */
async function openAdapter({ engine: options, signal }: SystemOptions): Promise<OpenSystem> {
  const engine = await openEngine(options);
  return {
    close: () => engine.dispose(),
    async answer(task, text) {
      const asked =
        task === 'summarize'
          ? { adapter: 'summarize', maximumNewTokens: ANSWER_TOKENS }
          : {
              adapter: 'rewrite',
              instruction: REWRITES[task as Wish].instruction,
              maximumNewTokens: 2 * engine.countTokens(text) + 24,
            };
      const run = engine.generate({
        ...asked,
        source: text,
        priority: 'background',
        ...(signal === undefined ? {} : { signal }),
      });
      for (;;) {
        const step = await run.next();
        if (step.done) return step.value.text.replace(/\s+/g, ' ').trim();
      }
    },
  };
}

/** A told failure leaves the text as it is, as a user would keep it. */
async function openPilcrow({ engine: options, signal }: SystemOptions): Promise<OpenSystem> {
  const engine = await openEngine(options);
  const rules = harperRules();
  return {
    close: () => engine.dispose(),
    async answer(task, text) {
      const run = runRequest(engine, requestOf(task, text), {
        priority: 'background',
        rules,
        ...(signal === undefined ? {} : { signal }),
      });
      for (;;) {
        const step = await run.next();
        if (!step.done) continue;
        const outcome = step.value;
        if (outcome.status === 'proofread') return outcome.result.correctedInput;
        if (outcome.status === 'summarized') return outcome.result.summary;
        if (outcome.status === 'rewritten') return outcome.result.wordings[0] as string;
        return text;
      }
    },
  };
}
