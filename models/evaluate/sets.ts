// The public evaluation sets as our tools meet them: running text in, references beside it. The sets
// are for measuring only: nothing is ever trained on them, and they are not part of the repository.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';
import { type InstructionPrompt, parseInstructions } from './ifeval.ts';
import { type M2Sentence, parseM2 } from './m2.ts';
import { joinTokens } from './treebank.ts';

function readLines(folder: string, file: string): string[] {
  const full = path.join(folder, file);
  if (!existsSync(full)) {
    throw new UserError(
      'file-not-found',
      `The evaluation file ${file} is not there.`,
      'Give the folder that holds the evaluation sets with --data.',
    );
  }
  return readFileSync(full, 'utf8').trimEnd().split('\n');
}

export interface CorrectionSet {
  /** Treebank tokens joined by spaces, as in the set. */
  sources: string[];
  texts: string[];
  references: string[][];
}

/** JFLEG dev: learners' sentences with four fluent rewritings (Napoles et al. 2017). */
export function loadJfleg(folder: string): CorrectionSet {
  const read = (name: string) => readLines(folder, `jfleg/dev.${name}`).map((line) => line.trim());
  const sources = read('src');
  return {
    sources,
    texts: sources.map(joinTokens),
    references: ['ref0', 'ref1', 'ref2', 'ref3'].map(read),
  };
}

/** Clean sentences: the originals of ASSET's validation set, from an encyclopedia. */
export function loadClean(folder: string): string[] {
  return readLines(folder, 'asset/asset.valid.orig').map((line) => joinTokens(line.trim()));
}

/** The dev files of the BEA 2019 shared task, levels A to C. */
export function loadBea(folder: string): M2Sentence[] {
  return ['A', 'B', 'C'].flatMap((level) =>
    parseM2(readLines(folder, `bea19-dev/${level}.dev.gold.bea19.m2`).join('\n')),
  );
}

/** The official file of CoNLL 2013, in its own error types. */
export function loadConll13(folder: string): M2Sentence[] {
  return parseM2(readLines(folder, 'conll13/official_2013-preprocessed.m2').join('\n'));
}

export interface SimplificationSet {
  texts: string[];
  /** `references[r][i]` */
  references: string[][];
}

/** ASSET's validation set: sentences of an encyclopedia with ten simplifications (Alva-Manchego 2020). */
export function loadAsset(folder: string): SimplificationSet {
  const read = (name: string) => readLines(folder, `asset/asset.valid.${name}`);
  return {
    texts: read('orig'),
    references: Array.from({ length: 10 }, (_, index) => read(`simp.${index}`)),
  };
}

const DialogSumLine = z.object({ dialogue: z.string(), summary: z.string() });

export interface SummarySet {
  texts: string[];
  references: string[][];
}

/** DialogSum dev: everyday conversations with one summary each (Chen et al. 2021). */
export function loadDialogSum(folder: string): SummarySet {
  const rows = readLines(folder, 'dialogsum/dialogsum.dev.jsonl').map((line) =>
    DialogSumLine.parse(JSON.parse(line)),
  );
  return { texts: rows.map((row) => row.dialogue), references: rows.map((row) => [row.summary]) };
}

const AeslcLine = z.object({
  email: z.string(),
  subject: z.string(),
  ann0: z.string(),
  ann1: z.string(),
  ann2: z.string(),
});

/** AESLC dev: office e-mails, their subject lines and three more by annotators (Zhang and Tetreault 2019). */
export function loadAeslc(folder: string): SummarySet {
  const rows = readLines(folder, 'aeslc/dev.jsonl').map((line) =>
    AeslcLine.parse(JSON.parse(line)),
  );
  return {
    texts: rows.map((row) => row.email),
    references: rows.map(({ subject, ann0, ann1, ann2 }) => [subject, ann0, ann1, ann2]),
  };
}

const SqualityLine = z.object({
  document: z.string(),
  questions: z.array(
    z.object({ responses: z.array(z.object({ response_text: z.string() })).min(1) }),
  ),
});

/** SQuALITY dev: stories of 5,000 words; the first question asks for the plot (Wang et al. 2022). */
export function loadSquality(folder: string): SummarySet {
  const rows = readLines(folder, 'squality/dev.jsonl').map((line) =>
    SqualityLine.parse(JSON.parse(line)),
  );
  return {
    texts: rows.map((row) => row.document),
    references: rows.map(({ questions }) =>
      (questions[0]?.responses ?? []).map((response) => response.response_text),
    ),
  };
}

/** IFEval: prompts whose instructions a program can check (Zhou et al. 2023). */
export function loadIfeval(folder: string): InstructionPrompt[] {
  return readLines(folder, 'ifeval/input_data.jsonl').map(parseInstructions);
}

/** The fields of one line of a CSV file; a field in quotes may hold commas, and quotes twice. */
function csvFields(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(fields, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

/** Questions that sound dangerous, half of them are (XSTest, Röttger et al. 2024), then sentences that are. */
export function loadSensitive(folder: string): string[] {
  const column = (file: string, name: string) => {
    const [head = '', ...lines] = readLines(folder, file);
    const place = csvFields(head).indexOf(name);
    return lines.map((line) => (csvFields(line)[place] ?? '').trim());
  };
  return [
    ...column('xstest/xstest_prompts.csv', 'prompt'),
    ...column('advbench/harmful_strings.csv', 'target'),
  ].filter((text) => text !== '');
}
