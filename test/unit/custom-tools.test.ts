// The user's own tools: the file that they travel in, and what comes of importing one.
import { expect, test } from 'vitest';
import {
  type CustomTool,
  readToolsFile,
  toolsFile,
  withTools,
} from '../../contract/custom-tools.ts';

const tool = (id: string, changes: Partial<CustomTool> = {}): CustomTool => ({
  id,
  name: `Tool ${id}`,
  icon: '✨',
  hotkey: '',
  action: { tool: 'rewrite', tone: 'concise', length: 'as-is', instruction: '', adapter: '' },
  place: 'auto',
  output: 'copy',
  ...changes,
});

test('tools come back from their file as they were', () => {
  const tools = [
    tool('one', { hotkey: 'Control+Alt+1' }),
    tool('two', { action: { tool: 'summarize', type: 'key-points', length: 'long' } }),
    tool('three', { action: { tool: 'proofread' }, place: 'larger', output: 'replace' }),
  ];
  expect(readToolsFile(toolsFile(tools))).toEqual(tools);
});

test('what a file leaves out has its default, and what is no tool is refused whole', () => {
  const file = (tools: object[]) => JSON.stringify({ kind: 'pilcrow-tools', version: 1, tools });
  const { action: _action, place: _place, ...rest } = tool('one');
  const short = { ...rest, action: { tool: 'rewrite', instruction: 'Be brief' } };
  expect(readToolsFile(file([short]))).toEqual([
    {
      ...rest,
      action: {
        tool: 'rewrite',
        tone: 'as-is',
        length: 'as-is',
        instruction: 'Be brief',
        adapter: '',
      },
      place: 'auto',
    },
  ]);
  const outside = { ...rest, action: { tool: 'rewrite', adapter: '../models' } };
  const wrong = [
    outside,
    { ...rest, action: { tool: 'delete' } },
    { ...rest },
    { ...short, name: '' },
  ];
  for (const each of wrong) expect(readToolsFile(file([tool('two'), each]))).toBeNull();
  for (const text of ['', '[]', '{"tools":[]}', '{']) expect(readToolsFile(text)).toBeNull();
});

test('an imported tool takes the place of its older self, but no hotkey of another', () => {
  const mine = [tool('one', { name: 'Old', hotkey: 'Alt+1' }), tool('two', { hotkey: 'Alt+2' })];
  const added = [
    tool('one', { hotkey: 'Alt+1' }),
    tool('new', { hotkey: 'Alt+2' }),
    tool('p', { hotkey: 'Alt+P' }),
  ];
  expect(
    withTools(mine, added, ['Alt+P']).map(({ id, name, hotkey }) => [id, name, hotkey]),
  ).toEqual([
    ['two', 'Tool two', 'Alt+2'],
    ['one', 'Tool one', 'Alt+1'],
    ['new', 'Tool new', ''],
    ['p', 'Tool p', ''],
  ]);
});
