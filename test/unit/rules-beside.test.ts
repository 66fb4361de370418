// The rules in a thread of their own, as in the app: the same findings, and none lost without the thread.
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { rulesBeside } from '../../electron/rules-beside.ts';
import { harperRules } from '../../tools/rules.ts';

const THREAD = path.resolve(import.meta.dirname, '../../electron/rules-thread.ts');
const TEXTS = ['Despite of it, recieve the the end.', 'All is well.', 'Its colour is gray.'];
/** Building the dictionary takes a second, or many where others work. */
const LIMIT = 60_000;

test('a thread finds what the rules find here, in each dialect', { timeout: LIMIT }, async () => {
  const beside = rulesBeside(THREAD);
  const here = harperRules();
  const asked = TEXTS.flatMap((text) =>
    (['american', 'british'] as const).map((dialect) => [text, dialect] as const),
  );
  const found = await Promise.all(asked.map((question) => beside.find(...question)));
  expect(found.map((findings) => findings?.map(({ rule }) => rule))).toEqual([
    ['DespiteOf', 'SpellCheck', 'RepeatedWords'],
    ['DespiteOf', 'SpellCheck', 'RepeatedWords'],
    [],
    [],
    ['SpellCheck'],
    ['SpellCheck'],
  ]);
  expect(found).toEqual(await Promise.all(asked.map((question) => here.find(...question))));
});

test('where there can be no thread, they work here', { timeout: LIMIT }, async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const beside = rulesBeside(path.join(import.meta.dirname, 'nowhere.ts'));
  const found = await Promise.all(TEXTS.map((text) => beside.find(text)));
  expect(found.map((findings) => findings?.length)).toEqual([3, 0, 1]);
  expect(told).toHaveBeenCalledOnce();
});
