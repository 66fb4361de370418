// `pilcrow eval`: runs systems over public sets, Pilcrow as a user would, and prints one table.
// Measures; decides nothing. What is measured is in eval-sets.ts, what is compared in eval-systems.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Scores, SETS } from './eval-sets.ts';
import { type OpenSystem, SYSTEMS, type System, type SystemOptions } from './eval-systems.ts';

export interface EvaluationOptions extends SystemOptions {
  /** The folder that holds the sets. */
  dataFolder: string;
  /** Names of rows of SETS and SYSTEMS. */
  sets: readonly string[];
  systems: readonly string[];
  /** At most this many items of each set, spread evenly over it; 0 means all. */
  limit: number;
  onProgress?: (set: string, system: string, done: number, total: number) => void;
}

export interface EvaluationRow {
  set: string;
  system: string;
  items: number;
  scores: Scores;
  /** The mean over the items, on this machine and in this run. */
  millisecondsEach: number;
}

export interface EvaluationReport {
  rows: EvaluationRow[];
  /** What was answered, for reading. */
  answers: { set: string; system: string; pairs: { input: string; output: string }[] }[];
}

export const SET_NAMES = Object.keys(SETS);
export const SYSTEM_NAMES = Object.keys(SYSTEMS);
export const DEFAULT_SYSTEMS = SYSTEM_NAMES.filter((name) => SYSTEMS[name]?.byDefault);

/** Throws UserError when a set's or a system's files are missing. */
export async function evaluate(options: EvaluationOptions): Promise<EvaluationReport> {
  const report: EvaluationReport = { rows: [], answers: [] };
  const sets = options.sets.map((name) => {
    const load = SETS[name] as (typeof SETS)[string];
    return { name, ...load(options.dataFolder, options.limit) };
  });
  for (const name of options.systems) {
    const system = SYSTEMS[name] as System;
    const suited = sets.filter((set) => system.tasks.includes(set.task));
    if (suited.length === 0) continue;
    // One after the other: two models at once would be in each other's way.
    const opened = await system.open(options);
    try {
      for (const set of suited) {
        const started = performance.now();
        const outputs = await answerAll(opened, name, set, options);
        const millisecondsEach = (performance.now() - started) / set.inputs.length;
        report.rows.push({
          set: set.name,
          system: name,
          items: set.inputs.length,
          scores: set.score(outputs),
          millisecondsEach,
        });
        const pairs = set.inputs.map((input, index) => ({
          input,
          output: outputs[index] as string,
        }));
        report.answers.push({ set: set.name, system: name, pairs });
      }
    } finally {
      await opened.close?.();
    }
  }
  const place = ({ set, system }: EvaluationRow) =>
    options.sets.indexOf(set) * options.systems.length + options.systems.indexOf(system);
  report.rows.sort((left, right) => place(left) - place(right));
  return report;
}

async function answerAll(
  opened: OpenSystem,
  system: string,
  set: { name: string } & ReturnType<(typeof SETS)[string]>,
  { onProgress, signal }: EvaluationOptions,
): Promise<string[]> {
  const outputs: string[] = [];
  for (const input of set.inputs) {
    outputs.push(await opened.answer(set.task, input));
    signal?.throwIfAborted();
    onProgress?.(set.name, system, outputs.length, set.inputs.length);
  }
  return outputs;
}

/** The report as a Markdown table. */
export function toMarkdown({ rows }: EvaluationReport): string {
  const lines = ['| set | system | items | scores | ms each |', '|---|---|---|---|---|'];
  for (const { set, system, items, scores, millisecondsEach } of rows) {
    const title = SYSTEMS[system]?.title;
    const figures = Object.entries(scores).map(([name, value]) => `${name} ${value.toFixed(1)}`);
    const time = millisecondsEach < 1 ? '<1' : millisecondsEach.toFixed(0);
    lines.push(`| ${set} | ${title} | ${items} | ${figures.join(', ')} | ${time} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Writes `report.md`, `report.json` and one readable file of answers for each row. */
export function writeReport(folder: string, report: EvaluationReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'report.md'), toMarkdown(report));
  writeFileSync(path.join(folder, 'report.json'), `${JSON.stringify(report.rows, null, 2)}\n`);
  for (const { set, system, pairs } of report.answers) {
    const lines = pairs.map(({ input, output }) =>
      input === output ? `= ${input}` : `- ${input}\n+ ${output}`,
    );
    writeFileSync(path.join(folder, `${set}-${system}.txt`), `${lines.join('\n')}\n`);
  }
}
