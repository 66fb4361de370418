// What Pilcrow is compared with, and the table that it stands in: real systems on small sets.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evaluate, toMarkdown, writeReport } from '../../cli/eval.ts';
import { evalCommand } from '../../cli/eval-command.ts';
import { SETS } from '../../cli/eval-sets.ts';
import { mendsMistake } from '../../models/evaluate/clean-mistakes.ts';
import { applyTag } from '../../models/evaluate/edit-tagger.ts';
import { extract } from '../../models/evaluate/extractive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-evaluation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeSet(name: string, files: Record<string, string[]>): void {
  mkdirSync(path.join(folder, name));
  for (const [file, lines] of Object.entries(files)) {
    writeFileSync(path.join(folder, name, file), `${lines.join('\n')}\n`);
  }
}

test('one table holds every chosen system that suits a set', async () => {
  const better = ['He goes to the old school by bus .'];
  writeSet('jfleg', {
    'dev.src': ['He go to the old school by bus .'],
    'dev.ref0': better,
    'dev.ref1': better,
    'dev.ref2': better,
    'dev.ref3': better,
  });
  writeSet('dialogsum', {
    'dialogsum.dev.jsonl': [
      JSON.stringify({ dialogue: 'Ann: Hello.\nBob: Hi.\nAnn: Tea?\nBob: Yes.', summary: 'Tea?' }),
    ],
  });
  const report = await evaluate({
    dataFolder: folder,
    sets: ['jfleg', 'dialogsum'],
    systems: ['unchanged', 'lead'],
    limit: 0,
    engine: { bundleFolder: folder, adapterFolder: folder, cacheFolder: folder },
  });
  const withoutTimes = toMarkdown(report).replace(/(?<=\| )(?:<1|\d+)(?= \|\n)/g, 'N');
  expect(withoutTimes.split('\n')).toEqual([
    '| set | system | items | scores | ms each |',
    '|---|---|---|---|---|',
    '| jfleg | unchanged text | 1 | GLEU 48.5 | N |',
    '| dialogsum | first three turns | 1 | ROUGE-1 28.6, ROUGE-2 0.0, ROUGE-L 28.6, ' +
      'names and numbers in the source (%) 100.0 | N |',
    '',
  ]);
  writeReport(path.join(folder, 'report'), report);
  expect(readFileSync(path.join(folder, 'report', 'dialogsum-lead.txt'), 'utf8')).toBe(
    '- Ann: Hello.\nBob: Hi.\nAnn: Tea?\nBob: Yes.\n+ Ann: Hello. Bob: Hi. Ann: Tea?\n',
  );
});

test('what mends a known mistake of a clean sentence is no false edit', () => {
  const mistakes = { f8dba15b26de: ['a>an'] };
  const sentence = 'It was a owl.';
  expect(mendsMistake(sentence, 'a', 'an', mistakes)).toBe(true);
  expect(mendsMistake(sentence, 'was', 'were', mistakes)).toBe(false);
  expect(mendsMistake('It was an owl.', 'a', 'an', mistakes)).toBe(false);
});

test('clean sentences that a system changes are counted, and those that it had no reason to', () => {
  writeSet('asset', { 'asset.valid.orig': ['All is well .', 'Nothing is wrong .'] });
  const set = SETS.clean?.(folder, 0);
  expect(set?.inputs).toEqual(['All is well.', 'Nothing is wrong.']);
  expect(set?.score(['All was well.', 'Nothing is wrong.'])).toEqual({
    'sentences touched (%)': 50,
    'falsely (%)': 50,
  });
});

test('the signs of a tone are counted over texts of our own, with no set to fetch', async () => {
  const report = await evaluate({
    dataFolder: folder,
    sets: ['formal', 'casual', 'shorter'],
    systems: ['unchanged', 'truncated'],
    limit: 0,
    engine: { bundleFolder: folder, adapterFolder: folder, cacheFolder: folder },
  });
  const rows = report.rows.map(({ set, system, scores }) => {
    const figures = Object.entries(scores).map(([name, value]) => `${name} ${Math.round(value)}`);
    return `${set}, ${system}: ${figures.join(', ')}`;
  });
  expect(rows).toEqual([
    'formal, unchanged: changed (%) 0, relaxed (%) 46, names and numbers kept (%) 100, length (%) 100',
    'casual, unchanged: changed (%) 0, relaxed (%) 0, names and numbers kept (%) 100, length (%) 100',
    'shorter, unchanged: changed (%) 0, names and numbers kept (%) 100, length (%) 100',
    'shorter, truncated: changed (%) 100, names and numbers kept (%) 38, length (%) 82',
  ]);
});

test('a set or a system that does not exist is wrong usage, and told with those that do', async () => {
  const told: string[] = [];
  const run = (...choice: string[]) =>
    evalCommand()
      .exitOverride()
      .configureOutput({ writeErr: (text) => told.push(text.trim()) })
      .parseAsync(['--data', folder, ...choice], { from: 'user' });
  await expect(run('--sets', 'jfleg', 'pile')).rejects.toMatchObject({ exitCode: 1 });
  await expect(run('--systems', 'oracle')).rejects.toMatchObject({ exitCode: 1 });
  expect(told).toEqual([
    'error: there is no set "pile"; there are jfleg, bea, conll13, clean, everyday, written-mistakes, instructions, dialogsum, ' +
      'squality, aeslc, asset, ifeval, sensitive, sensitive-summaries, sensitive-rewrites, ' +
      'formal, casual, friendly, professional, concise, simpler, shorter, written-formal, written-casual, written-friendly, written-professional, written-concise, written-simpler, written-shorter, triage, triage-unseen, ' +
      'digests',
    'error: there is no system "oracle"; there are unchanged, spelling, harper, tagger, ' +
      'truncated, opening, lead, extractive, base, all-normal, urgency-hint, rules, triage-weights, triage, ' +
      'summary-unchecked, digest, pilcrow, adapter',
  ]);
});

test('the central turns of a chat are those that share most with the others', () => {
  const chat = [
    'Ann: Good morning!',
    'Bob: The printer on the second floor is broken again.',
    'Ann: Which printer, the second one?',
    'Bob: Yes, the broken printer near the kitchen floor.',
    'Ann: Thanks, bye.',
  ];
  expect(extract(chat.join('\n'), 2)).toBe(`${chat[1]} ${chat[3]}`);
  expect(extract('One sentence only.', 2)).toBe('One sentence only.');
});

test("the edit tagger's tags change one word each", () => {
  const tags = ['$KEEP', '$DELETE', '$CASE_CAPITAL', '$CASE_LOWER', '$CASE_UPPER'];
  const more = ['$REPLACE_they’re', '$APPEND_,', '$APPEND_then'];
  expect([...tags, ...more].map((tag) => applyTag('tHere', tag))).toEqual([
    'tHere',
    null,
    'There',
    'there',
    'THERE',
    'they’re',
    'tHere,',
    'tHere then',
  ]);
});
