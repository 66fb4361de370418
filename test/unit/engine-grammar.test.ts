// Whatever a model of random weights wants to say, with a grammar it says it in that form.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../engine/engine.ts';
import {
  Automaton,
  choice,
  DEAD,
  type Grammar,
  json,
  label,
  line,
  list,
  literal,
  repeat,
  sequence,
  table,
} from '../../engine/grammar.ts';

const TINY = join(import.meta.dirname, '../fixtures/tiny-bundle');
let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-grammar-'));
  engine = await openEngine({
    bundleFolder: TINY,
    adapterFolder: join(TINY, 'adapters'),
    cacheFolder: folder,
    threads: 1,
  });
});
afterAll(async () => {
  await engine.dispose();
  await rm(folder, { recursive: true });
});

function accepts(grammar: Grammar, text: string): boolean {
  const automaton = new Automaton(grammar);
  let state = automaton.start;
  for (const byte of new TextEncoder().encode(text)) state = automaton.step(state, byte);
  return state !== DEAD && automaton.canEnd(state);
}

test.each<[string, Grammar, string[], string[]]>([
  ['a literal', literal('né'), ['né'], ['', 'n', 'nè', 'née']],
  ['labels', label('low', 'high', 'higher'), ['low', 'high', 'higher'], ['', 'hi', 'highest']],
  ['a line', line('|', 4), ['a', 'ü€😀b'], ['', 'a|b', 'a\nb', 'abcde', '\u007f', '\u0080']],
  ['a repetition', repeat(literal('ab'), 1, 3), ['ab', 'ababab'], ['', 'aba', 'abababab']],
  ['no end', sequence(repeat(literal('a')), literal('b')), ['b', 'aaaab'], ['', 'aaa', 'ba']],
  [
    'a choice in a loop',
    repeat(choice(literal('x'), sequence(literal('y'), repeat(literal('z'))))),
    ['', 'xyzzx', 'yyy'],
    ['z', 'xz'],
  ],
  ['a list', list('- ', 2), ['- a', '- a\n- b c'], ['', '- ', '- a\n', '- a\n- b\n- c']],
  [
    'a table',
    table(['who', 'what'], 2),
    ['| who | what |\n| --- | --- |\n| Ann | tea|'],
    ['| who | what |\n| --- | --- |\n', '| who | what |\n| --- | --- |\n| Ann|'],
  ],
  [
    'JSON',
    json({ object: { a: { array: 'number', most: 2 }, b: 'string', c: { enumeration: ['x'] } } }),
    ['{"a":[],"b":"","c":"x"}', '{"a":[-1.5,20],"b":"q\\"\\n😀","c":"x"}'],
    [
      '{}',
      '{"a":[01],"b":"","c":"x"}',
      '{"a":[1,2,3],"b":"","c":"x"}',
      '{"a":[],"b":"\n","c":"x"}',
    ],
  ],
])('%s takes what it should', (_name, grammar, right, wrong) => {
  expect(right.filter((text) => !accepts(grammar, text))).toEqual([]);
  expect(wrong.filter((text) => accepts(grammar, text))).toEqual([]);
});

async function answer(grammar: Grammar, source: string, seed: number | null) {
  const generation = engine.generate({
    adapter: null,
    source,
    maximumNewTokens: 200,
    priority: 'interactive',
    grammar,
    ...(seed === null ? {} : { sampling: { temperature: 1, topP: 1, seed } }),
  });
  for (;;) {
    const step = await generation.next();
    if (step.done) return step.value;
  }
}

test('an answer of random weights has the form, by the most likely tokens and by chance', async () => {
  const short = line('"\\|', 6);
  const grammars: Grammar[] = [
    label('urgent', 'high', 'normal', 'low'),
    list('- ', 3, short),
    sequence(literal('| a | b |\n'), repeat(sequence(literal('| '), short, literal(' |\n')), 1, 2)),
    sequence(literal('{"name":"'), short, literal('","sure":'), json('boolean'), literal('}')),
    json({ object: { size: 'number', kind: { enumeration: ['note', 'mail'] } } }),
  ];
  const request = fc.tuple(
    fc.constantFrom(...grammars),
    fc.string({ maxLength: 12 }),
    fc.option(fc.nat(99)),
  );
  await fc.assert(
    fc.asyncProperty(request, async ([grammar, source, seed]) => {
      const { text, stopReason } = await answer(grammar, source, seed);
      expect([text, stopReason, accepts(grammar, text)]).toEqual([text, 'end', true]);
    }),
    { numRuns: 60 },
  );
});

test('what the form leaves no choice about is drafted', async () => {
  const before = engine.state().counters?.keptDrafts ?? 0;
  const form = `The answer, in so many words, is: `;
  await answer(sequence(literal(form), label('yes', 'no')), 'Is it?', null);
  expect((engine.state().counters?.keptDrafts ?? 0) - before).toBeGreaterThan(0);
});
