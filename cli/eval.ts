// `pilcrow eval`: runs the tools, as a user would, over the public sets and prints a table with the
// baselines beside them. Measures; decides nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Request } from '../contract/task.ts';
import type { Engine } from '../engine/engine.ts';
import { gleu } from '../models/evaluate/gleu.ts';
import { spanScore } from '../models/evaluate/m2.ts';
import { meanRouge } from '../models/evaluate/rouge.ts';
import { loadBea, loadClean, loadDialogSum, loadJfleg } from '../models/evaluate/sets.ts';
import { joinTokens, splitTokens } from '../models/evaluate/treebank.ts';
import { runRequest } from '../tools/run.ts';

export interface EvaluationOptions {
  /** The folder that holds the sets. */
  dataFolder: string;
  /** Names of rows of SETS. */
  sets: readonly string[];
  /** At most this many items of each set, spread evenly over it; 0 means all. */
  limit: number;
  onProgress?: (set: string, done: number, total: number) => void;
  signal?: AbortSignal;
}

export interface EvaluationRow {
  set: string;
  system: string;
  items: number;
  scores: Record<string, number>;
}

export interface EvaluationReport {
  rows: EvaluationRow[];
  /** What the tool answered, by set, for reading. */
  answers: Record<string, { input: string; output: string }[]>;
}

/** Runs one text through a tool; a told failure leaves the text as it is, as a user would keep it. */
type Answerer = (text: string) => Promise<string>;

interface Context {
  options: EvaluationOptions;
  proofread: Answerer;
  summarize: Answerer;
}

interface SetResult {
  rows: Omit<EvaluationRow, 'set'>[];
  answers: { input: string; output: string }[];
}

function spread<T>(items: readonly T[], limit: number): T[] {
  if (limit === 0 || items.length <= limit) return [...items];
  return Array.from(
    { length: limit },
    (_, index) => items[Math.floor((index * items.length) / limit)] as T,
  );
}

async function answerAll(
  texts: readonly string[],
  answer: Answerer,
  name: string,
  { onProgress, signal }: EvaluationOptions,
): Promise<string[]> {
  const outputs: string[] = [];
  for (const text of texts) {
    signal?.throwIfAborted();
    outputs.push(await answer(text));
    onProgress?.(name, outputs.length, texts.length);
  }
  return outputs;
}

function pair(inputs: readonly string[], outputs: readonly string[]) {
  return inputs.map((input, index) => ({ input, output: outputs[index] as string }));
}

/** One row a set: what it is called on the command line, and how it is run and scored. */
const SETS: Record<string, (context: Context) => Promise<SetResult>> = {
  async jfleg({ options, proofread }) {
    const { sources, texts, references } = loadJfleg(options.dataFolder);
    const indices = spread([...sources.keys()], options.limit);
    const pick = (values: readonly string[]) => indices.map((index) => values[index] as string);
    const inputs = pick(texts);
    const outputs = await answerAll(inputs, proofread, 'jfleg', options);
    const score = (hypotheses: string[]) => ({
      GLEU: gleu(pick(sources), hypotheses, references.map(pick)),
    });
    return {
      rows: [
        { system: 'unchanged text', items: inputs.length, scores: score(pick(sources)) },
        { system: 'Pilcrow', items: inputs.length, scores: score(outputs.map(splitTokens)) },
      ],
      answers: pair(inputs, outputs),
    };
  },

  async bea({ options, proofread }) {
    const sentences = spread(loadBea(options.dataFolder), options.limit);
    const inputs = sentences.map((sentence) => joinTokens(sentence.source));
    const outputs = await answerAll(inputs, proofread, 'bea', options);
    // A sentence that the tool left alone is scored as its own source, whatever the joining did to it.
    const hypotheses = outputs.map((output, index) =>
      output === inputs[index] ? (sentences[index]?.source as string) : splitTokens(output),
    );
    const { precision, recall, f05 } = spanScore(sentences, hypotheses);
    const scores = { 'F0.5': 100 * f05, precision: 100 * precision, recall: 100 * recall };
    return {
      rows: [{ system: 'Pilcrow', items: inputs.length, scores }],
      answers: pair(inputs, outputs),
    };
  },

  async clean({ options, proofread }) {
    const inputs = spread(loadClean(options.dataFolder), options.limit);
    const outputs = await answerAll(inputs, proofread, 'clean', options);
    const touched = outputs.filter((output, index) => output !== inputs[index]).length;
    const scores = { 'sentences touched (%)': (100 * touched) / inputs.length };
    return {
      rows: [{ system: 'Pilcrow', items: inputs.length, scores }],
      answers: pair(inputs, outputs),
    };
  },

  async dialogsum({ options, summarize }) {
    const set = loadDialogSum(options.dataFolder);
    const indices = spread([...set.texts.keys()], options.limit);
    const inputs = indices.map((index) => set.texts[index] as string);
    const references = indices.map((index) => set.references[index] as string[]);
    const outputs = await answerAll(inputs, summarize, 'dialogsum', options);
    const score = (predictions: string[]) => {
      const { rouge1, rouge2, rougeL } = meanRouge(references, predictions);
      return { 'ROUGE-1': rouge1, 'ROUGE-2': rouge2, 'ROUGE-L': rougeL };
    };
    const lead = inputs.map((text) => text.split('\n').slice(0, 3).join(' '));
    return {
      rows: [
        { system: 'first three turns', items: inputs.length, scores: score(lead) },
        { system: 'Pilcrow', items: inputs.length, scores: score(outputs) },
      ],
      answers: pair(inputs, outputs),
    };
  },
};

export const SET_NAMES = Object.keys(SETS);

async function answerWith(engine: Engine, request: unknown, signal?: AbortSignal): Promise<string> {
  const parsed = Request.parse(request);
  const run = runRequest(engine, parsed, {
    priority: 'background',
    ...(signal === undefined ? {} : { signal }),
  });
  for (;;) {
    const step = await run.next();
    if (!step.done) continue;
    const outcome = step.value;
    if (outcome.status === 'proofread') return outcome.result.correctedInput;
    if (outcome.status === 'summarized') return outcome.result.summary;
    return parsed.text;
  }
}

/** Runs the chosen sets; throws UserError when a set's files are missing. */
export async function evaluate(
  engine: Engine,
  options: EvaluationOptions,
): Promise<EvaluationReport> {
  const report: EvaluationReport = { rows: [], answers: {} };
  const ask = (request: object) => answerWith(engine, request, options.signal);
  const context: Context = {
    options,
    proofread: (text) => ask({ id: 'evaluation', tool: 'proofread', text }),
    summarize: (text) => ask({ id: 'evaluation', tool: 'summarize', text }),
  };
  for (const set of options.sets) {
    const run = SETS[set];
    if (run === undefined) continue;
    const { rows, answers } = await run(context);
    report.rows.push(...rows.map((row) => ({ set, ...row })));
    report.answers[set] = answers;
  }
  return report;
}

/** The report as a Markdown table. */
export function toMarkdown(report: EvaluationReport): string {
  const lines = ['| set | system | items | scores |', '|---|---|---|---|'];
  for (const { set, system, items, scores } of report.rows) {
    const figures = Object.entries(scores).map(([name, value]) => `${name} ${value.toFixed(1)}`);
    lines.push(`| ${set} | ${system} | ${items} | ${figures.join(', ')} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes `report.md`, `report.json` and one readable file of answers a set. */
export function writeReport(folder: string, report: EvaluationReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'report.md'), toMarkdown(report));
  writeFileSync(path.join(folder, 'report.json'), `${JSON.stringify(report.rows, null, 2)}\n`);
  for (const [set, answers] of Object.entries(report.answers)) {
    const lines = answers.map(({ input, output }) =>
      input === output ? `= ${input}` : `- ${input}\n+ ${output}`,
    );
    writeFileSync(path.join(folder, `${set}.txt`), `${lines.join('\n')}\n`);
  }
}
