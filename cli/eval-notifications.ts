// The notification sets of `pilcrow eval`, and the systems that answer them: which priority each of the
// labelled notifications gets, and in which line a conversation is told, by Pilcrow and by simpler ways. An
// input is one notification, or the notifications of one thread, as JSON.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppNotification, Flag, Priority, type Verdict } from '../contract/notifications.ts';
import { openEngine } from '../engine/engine.ts';
import { supportedNames } from '../models/evaluate/names.ts';
import { triageScores } from '../models/evaluate/triage.ts';
import { digestsOf, writeLine } from '../tools/digest.ts';
import { backgroundModel } from '../tools/run.ts';
import { summarize } from '../tools/summarize.ts';
import type { Model } from '../tools/tool.ts';
import { flagOf } from '../tools/triage/flags.ts';
import { decide } from '../tools/triage/rules.ts';
import { askAdapter, Triage } from '../tools/triage.ts';
import type { EvaluationSet } from './eval-sets.ts';
import type { System } from './eval-systems.ts';

const Labelled = AppNotification.extend({
  split: z.enum(['train', 'dev', 'unseen']),
  priority: Priority,
  flag: Flag.nullable(),
});

function load(file: string, split: string): z.infer<typeof Labelled>[] {
  const text = readFileSync(new URL(`../models/data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) =>
      Labelled.parse({ desktopEntry: null, actions: [], time: 0, ...JSON.parse(line) }),
    )
    .filter((one) => one.split === split);
}

/** Answers are `priority` or `priority flag`. */
function triageSet(file: string, split: string, limit: number): EvaluationSet {
  const all = load(file, split);
  const labelled =
    limit === 0 ? all : all.filter((_, index) => index % Math.ceil(all.length / limit) === 0);
  return {
    task: 'triage',
    inputs: labelled.map(({ priority: _priority, flag: _flag, split: _split, ...one }) =>
      JSON.stringify(one),
    ),
    score(outputs) {
      const answers = outputs.map((output) => output.split(' '));
      const wanted = labelled.map(({ priority }) => priority);
      const given = answers.map(([priority = '']) => priority);
      const flagged = labelled.flatMap(({ flag }, index) => (flag === null ? [] : [index]));
      const found = flagged.filter((index) => answers[index]?.[1] === labelled[index]?.flag);
      const wrong = answers.filter(([, flag], index) => flag && flag !== labelled[index]?.flag);
      return {
        ...triageScores(wanted, given),
        'codes, news and scams known (%)': (100 * found.length) / Math.max(1, flagged.length),
        'flagged wrongly': wrong.length,
      };
    },
  };
}

const Thread = z.object({
  name: z.string(),
  /** `own words`: a failure case, where no summary may be written. */
  expect: z.enum(['own words', 'faithful']),
  items: z.array(
    z.object({
      application: z.string(),
      title: z.string(),
      body: z.string(),
      flag: Flag.nullable(),
    }),
  ),
  /** What would be false, as patterns of what a model might say. */
  lies: z.array(z.string()),
});

function loadThreads(): z.infer<typeof Thread>[] {
  const file = new URL('../models/data/notification-threads.jsonl', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => Thread.parse(JSON.parse(line)));
}

/** Answers are the lines of all groups; a summary's begins with `summary: `. */
function digestSet(): EvaluationSet {
  const threads = loadThreads();
  return {
    task: 'digest',
    inputs: threads.map(({ items }) => JSON.stringify(items)),
    score(outputs) {
      const isSummary = outputs.map((output) => /^summary: /m.test(output));
      const cases = [...threads.keys()].filter((index) => threads[index]?.expect === 'own words');
      const others = [...threads.keys()].filter((index) => threads[index]?.expect === 'faithful');
      const lying = others.filter((index) =>
        threads[index]?.lies.some((lie) => new RegExp(lie, 'i').test(summariesOf(outputs[index]))),
      );
      const written = others.filter((index) => isSummary[index]);
      const percent = (part: number, whole: number) => (100 * part) / Math.max(1, whole);
      return {
        'failure cases left in their own words (%)': percent(
          cases.filter((index) => !isSummary[index]).length,
          cases.length,
        ),
        'other threads summarized (%)': percent(written.length, others.length),
        'summaries with a known lie': lying.length,
        'names and numbers in the source (%)':
          written.length === 0
            ? 100
            : supportedNames(
                written.map((index) => said(threads[index]?.items ?? [])),
                written.map((index) => summariesOf(outputs[index])),
              ),
      };
    },
  };
}

function summariesOf(output = ''): string {
  const lines = output.split('\n').filter((line) => line.startsWith('summary: '));
  return lines.map((line) => line.slice('summary: '.length)).join(' ');
}

function said(items: readonly { title: string; body: string }[]): string {
  return items.map(({ title, body }) => `${title}: ${body}`).join('\n');
}

export const NOTIFICATION_SETS: Record<string, (folder: string, limit: number) => EvaluationSet> = {
  triage: (_folder, limit) => triageSet('notifications.jsonl', 'dev', limit),
  'triage-unseen': (_folder, limit) => triageSet('notifications-unseen.jsonl', 'unseen', limit),
  digests: () => digestSet(),
};

const NO_MARKS = { contacts: [], applications: [], muted: [] };

function triageSystem(title: string, judge: (notification: AppNotification) => string): System {
  const answer = async (_task: unknown, text: string) =>
    judge(AppNotification.parse(JSON.parse(text)));
  return { title, tasks: ['triage'], byDefault: true, open: async () => ({ answer }) };
}

const HINTS = { critical: 'urgent', normal: 'normal', low: 'low' } as const;

export const NOTIFICATION_SYSTEMS: Record<string, System> = {
  'all-normal': triageSystem('everything is normal', () => 'normal'),
  'urgency-hint': triageSystem('what the application says', ({ urgency }) => HINTS[urgency]),
  rules: triageSystem('the rules alone', (notification) => {
    const flagged = flagOf(notification);
    const decision = decide(notification, NO_MARKS, flagged);
    return `${decision?.priority ?? 'normal'} ${flagged?.flag ?? ''}`.trim();
  }),
  'triage-weights': triageSystem('rules and learnt weights', (notification) =>
    verdictOf(new Triage(NO_MARKS, []).judge(notification)),
  ),
  triage: {
    title: 'Pilcrow’s triage, with its adapter',
    tasks: ['triage'],
    byDefault: true,
    async open({ engine: options, signal = new AbortController().signal }) {
      const engine = await openEngine(options);
      const model = backgroundModel(engine, signal);
      const triage = new Triage(NO_MARKS, []);
      return {
        close: () => engine.dispose(),
        async answer(_task, text) {
          const notification = AppNotification.parse(JSON.parse(text));
          const read = triage.read(notification);
          if (typeof read !== 'function') return verdictOf(read);
          return verdictOf(read(await askAdapter(notification, model)));
        },
      };
    },
  },
  'summary-unchecked': digestSystem('the summary tool, without these checks', summarizeAll),
  digest: digestSystem('Pilcrow’s digests', digest),
};

function verdictOf({ priority, flag }: Verdict): string {
  return `${priority} ${flag ?? ''}`.trim();
}

function digestSystem(
  title: string,
  write: (items: z.infer<typeof Thread>['items'], model: Model) => Promise<string>,
): System {
  return {
    title,
    tasks: ['digest'],
    byDefault: true,
    async open({ engine: options, signal = new AbortController().signal }) {
      const engine = await openEngine(options);
      const model = backgroundModel(engine, signal);
      return {
        close: () => engine.dispose(),
        answer: (_task, text) => write(Thread.shape.items.parse(JSON.parse(text)), model),
      };
    },
  };
}

/** The summary tool over everything at once, as if the rest of Pilcrow's care were not there. */
async function summarizeAll(items: z.infer<typeof Thread>['items'], model: Model): Promise<string> {
  const options = { type: 'tldr', length: 'short', format: 'plain-text' } as const;
  const run = summarize(said(items), options, model);
  let step = await run.next();
  while (!step.done) step = await run.next();
  return `summary: ${step.value.summary}`;
}

async function digest(items: z.infer<typeof Thread>['items'], model: Model): Promise<string> {
  const numbered = items.map((item, index) => ({
    ...item,
    id: index,
    time: index,
    desktopEntry: null,
    category: null,
    urgency: 'normal' as const,
    actions: [],
    flag: flagOf({ ...item, desktopEntry: null, category: null })?.flag ?? null,
  }));
  const { digests, wanting } = digestsOf(numbered);
  const lines = new Map(digests.map(({ key, line }) => [key, line]));
  for (const group of wanting) lines.set(group.key, await writeLine(group, model));
  return [...lines.values()]
    .map((line) => `${line?.kind ?? 'none'}: ${line?.text ?? ''}`)
    .join('\n');
}
