// The notification sets of `pilcrow eval`, and the systems that answer them: which priority each of the
// labelled notifications gets, by Pilcrow and by simpler ways. An input is one notification as JSON.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AppNotification, Flag, Priority } from '../contract/notifications.ts';
import { triageScores } from '../models/evaluate/triage.ts';
import { flagOf } from '../tools/triage/flags.ts';
import { decide } from '../tools/triage/rules.ts';
import { Triage } from '../tools/triage.ts';
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

export const NOTIFICATION_SETS: Record<string, (folder: string, limit: number) => EvaluationSet> = {
  triage: (_folder, limit) => triageSet('notifications.jsonl', 'dev', limit),
  'triage-unseen': (_folder, limit) => triageSet('notifications-unseen.jsonl', 'unseen', limit),
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
  triage: triageSystem('Pilcrow’s triage', (notification) => {
    const { priority, flag } = new Triage(NO_MARKS, []).judge(notification);
    return `${priority} ${flag ?? ''}`.trim();
  }),
};
