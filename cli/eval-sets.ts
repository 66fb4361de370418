// The sets of `pilcrow eval`, one row each: what a system is given, and how its answers are scored.
// Knows no system.
import { correctionLines } from '../models/data/marked.ts';
import { mendsMistake } from '../models/evaluate/clean-mistakes.ts';
import {
  type EverydaySentence,
  everydayScores,
  everydaySentences,
} from '../models/evaluate/everyday.ts';
import { gleu } from '../models/evaluate/gleu.ts';
import { instructionScores } from '../models/evaluate/ifeval.ts';
import { instructionTexts, obeys } from '../models/evaluate/instructions.ts';
import { type M2Sentence, spanScore } from '../models/evaluate/m2.ts';
import { supportedNames } from '../models/evaluate/names.ts';
import { meanRouge } from '../models/evaluate/rouge.ts';
import { sari } from '../models/evaluate/sari.ts';
import { sensitiveScores } from '../models/evaluate/sensitive.ts';
import {
  loadAeslc,
  loadAsset,
  loadBea,
  loadClean,
  loadConll13,
  loadDialogSum,
  loadIfeval,
  loadJfleg,
  loadSensitive,
  loadSquality,
  type SummarySet,
} from '../models/evaluate/sets.ts';
import { joinTokens, splitTokensLike } from '../models/evaluate/treebank.ts';
import { editsBetween } from '../tools/edits.ts';
import { NOTIFICATION_SETS } from './eval-notifications.ts';
import { TONE_SETS } from './eval-tones.ts';

/** What the rewrite tool is asked for. */
export type Wish =
  | 'formal'
  | 'casual'
  | 'friendly'
  | 'professional'
  | 'concise'
  | 'simplify'
  | 'shorten';

export type Task = 'correct' | 'summarize' | 'headline' | 'instruct' | 'triage' | 'digest' | Wish;

/** Figures by their name in the report. */
export type Scores = Record<string, number>;

export interface EvaluationSet {
  task: Task;
  inputs: string[];
  score(outputs: readonly string[]): Scores;
}

/** At most `limit` items, spread evenly; 0 means all. */
function spread<T>(items: readonly T[], limit: number): T[] {
  if (limit === 0 || items.length <= limit) return [...items];
  return Array.from(
    { length: limit },
    (_, index) => items[Math.floor((index * items.length) / limit)] as T,
  );
}

/** Tokens of the answers. A text left alone is its own source, whatever joining its tokens did to it. */
function tokenized(
  sources: readonly string[],
  inputs: readonly string[],
  outputs: readonly string[],
): string[] {
  return outputs.map((output, index) =>
    output === inputs[index]
      ? (sources[index] as string)
      : splitTokensLike(sources[index] as string, output),
  );
}

function annotatedEdits(sentences: readonly M2Sentence[]): EvaluationSet {
  const sources = sentences.map((sentence) => sentence.source);
  const inputs = sources.map(joinTokens);
  return {
    task: 'correct',
    inputs,
    score(outputs) {
      const { precision, recall, f05 } = spanScore(sentences, tokenized(sources, inputs, outputs));
      return { 'F0.5': 100 * f05, precision: 100 * precision, recall: 100 * recall };
    },
  };
}

/** Sentences, each with what it should be. */
function mended(sentences: readonly EverydaySentence[]): EvaluationSet {
  return {
    task: 'correct',
    inputs: sentences.map(({ text }) => text),
    score: (outputs) => everydayScores(sentences, outputs),
  };
}

/** Whether an edit between the two mends nothing that is known to be a mistake. */
function hasFalseEdit(sentence: string, output: string): boolean {
  return editsBetween(sentence, output).some(
    ({ start, end, text }) => !mendsMistake(sentence, sentence.slice(start, end), text),
  );
}

function summaries(task: Task, set: SummarySet, limit: number): EvaluationSet {
  const indices = spread([...set.texts.keys()], limit);
  const inputs = indices.map((index) => set.texts[index] as string);
  const references = indices.map((index) => set.references[index] as string[]);
  return {
    task,
    inputs,
    score(outputs) {
      const { rouge1, rouge2, rougeL } = meanRouge(references, outputs);
      const faithful = supportedNames(inputs, outputs);
      const rouges = { 'ROUGE-1': rouge1, 'ROUGE-2': rouge2, 'ROUGE-L': rougeL };
      return { ...rouges, 'names and numbers in the source (%)': faithful };
    },
  };
}

/** A summary needs a text of some length: four of them are one. */
const TOGETHER = 4;

function sensitive(task: Task, together = 1) {
  return (folder: string, limit: number): EvaluationSet => {
    const texts = loadSensitive(folder);
    const groups = Array.from({ length: Math.floor(texts.length / together) }, (_, index) =>
      texts
        .slice(together * index, together * (index + 1))
        .map((text) => (together === 1 || /[.!?]["”]?$/.test(text) ? text : `${text}.`))
        .join(' '),
    );
    const inputs = spread(groups, limit);
    return { task, inputs, score: (outputs) => sensitiveScores(inputs, outputs) };
  };
}

/** By the name on the command line; `folder` holds the sets, `limit` is for `spread`. */
export const SETS: Record<string, (folder: string, limit: number) => EvaluationSet> = {
  jfleg(folder, limit) {
    const set = loadJfleg(folder);
    const indices = spread([...set.sources.keys()], limit);
    const pick = (values: readonly string[]) => indices.map((index) => values[index] as string);
    const sources = pick(set.sources);
    const inputs = pick(set.texts);
    const references = set.references.map(pick);
    return {
      task: 'correct',
      inputs,
      score: (outputs) => ({
        GLEU: gleu(sources, tokenized(sources, inputs, outputs), references),
      }),
    };
  },

  bea: (folder, limit) => annotatedEdits(spread(loadBea(folder), limit)),

  conll13: (folder, limit) => annotatedEdits(spread(loadConll13(folder), limit)),

  clean(folder, limit) {
    const inputs = spread(loadClean(folder), limit);
    return {
      task: 'correct',
      inputs,
      score(outputs) {
        const touched = outputs.filter((output, index) => output !== inputs[index]);
        const falsely = outputs.filter((output, index) =>
          hasFalseEdit(inputs[index] as string, output),
        );
        return {
          'sentences touched (%)': (100 * touched.length) / inputs.length,
          'falsely (%)': (100 * falsely.length) / inputs.length,
        };
      },
    };
  },

  everyday(_folder, limit) {
    return mended(spread(everydaySentences(), limit));
  },

  'written-mistakes'(_folder, limit) {
    const held = correctionLines().filter(({ isHeld }) => isHeld);
    return mended(spread(held, limit).map(({ wrong, right }) => ({ text: wrong, right: [right] })));
  },

  instructions(folder, limit) {
    const texts = spread(instructionTexts(loadClean(folder)), limit);
    return {
      task: 'correct',
      inputs: texts.map(({ text }) => text),
      score(outputs) {
        const obeyed = texts.filter((text, index) => obeys(text, outputs[index] as string)).length;
        return { 'obeyed or text lost (%)': (100 * obeyed) / texts.length };
      },
    };
  },

  dialogsum: (folder, limit) => summaries('summarize', loadDialogSum(folder), limit),

  squality: (folder, limit) => summaries('summarize', loadSquality(folder), limit),

  aeslc: (folder, limit) => summaries('headline', loadAeslc(folder), limit),

  asset(folder, limit) {
    const set = loadAsset(folder);
    const indices = spread([...set.texts.keys()], limit);
    const pick = (values: readonly string[]) => indices.map((index) => values[index] as string);
    const inputs = pick(set.texts);
    const references = set.references.map(pick);
    return {
      task: 'simplify',
      inputs,
      score: (outputs) => ({ SARI: sari(inputs, outputs, references) }),
    };
  },

  ifeval(folder, limit) {
    const prompts = spread(loadIfeval(folder), limit);
    return {
      task: 'instruct',
      inputs: prompts.map(({ prompt }) => prompt),
      score: (outputs) => instructionScores(prompts, outputs),
    };
  },

  sensitive: sensitive('correct'),
  'sensitive-summaries': sensitive('summarize', TOGETHER),
  'sensitive-rewrites': sensitive('casual'),

  ...TONE_SETS,

  ...NOTIFICATION_SETS,
};
