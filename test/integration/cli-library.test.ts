// `pilcrow models` from a loopback hub to a rewriting by the model that came from it, through the gate.
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackHub, openLoopbackHub } from '../loopback-hub.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const PILCROW = path.resolve(import.meta.dirname, '../../bin/pilcrow.js');
const CHECKPOINT = path.join(FIXTURES, 'checkpoints', 'qwen3');

let hub: LoopbackHub;
let folder: string;
beforeAll(async () => {
  hub = await openLoopbackHub(CHECKPOINT, 'Qwen/Qwen3-0.6B');
  folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-cli-library-'));
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({
  ...process.env,
  PILCROW_BUNDLE: path.join(FIXTURES, 'tiny-bundle'),
  PILCROW_MODELS: path.join(folder, 'models'),
  PILCROW_HUB: hub.url,
  XDG_CACHE_HOME: path.join(folder, 'cache'),
  XDG_DATA_HOME: path.join(folder, 'data'),
});

async function pilcrow(...args: string[]) {
  const options = { env: environment() };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [PILCROW, ...args], options, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}
const models = (...args: string[]) => pilcrow('models', ...args);

const LICENSE =
  'Qwen3 0.6B is under the Apache License 2.0: https://huggingface.co/Qwen/Qwen3-0.6B\n';

test('a model is downloaded only with its licence accepted, chosen, used and removed', async () => {
  const refused = await models('download', 'qwen3-0.6b');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toBe(
    `${LICENSE}The licence was not accepted, and nothing was downloaded. Read it, and answer "y" or give --accept-license.\n`,
  );
  expect(hub.asked).toEqual([]);

  hub.faults.push({ path: /storage\/model-00002/, kind: 'wrong' });
  const damaged = await models('download', 'qwen3-0.6b', '--accept-license');
  expect(damaged.stderr).toContain('its hash differs');
  expect((await models('list')).stdout).toContain(
    '(qwen3-0.6b), apache-2.0, downloads about 1520 MB, Qwen/Qwen3-0.6B, begun\n',
  );

  expect(await models('download', 'qwen3-0.6b', '--accept-license')).toEqual({
    status: 0,
    stdout: 'Installed qwen3-0.6b from Qwen/Qwen3-0.6B. Choose it: pilcrow models use qwen3-0.6b\n',
    stderr: LICENSE,
  });
  const letter = path.join(folder, 'letter.txt');
  await writeFile(letter, 'The ships were in the harbour.\n');
  const rewrite = () => pilcrow('rewrite', letter, '--instruction', 'Make it about boats.');
  const without = await rewrite();
  expect([without.status, without.stderr]).toEqual([
    1,
    'Changing a text as you ask takes a larger model than the one that comes with Pilcrow. Choose one under Models.\n',
  ]);
  expect((await models('use', 'qwen3-0.6b')).stdout).toBe('qwen3-0.6b is chosen.\n');
  expect((await models('list')).stdout).toMatch(/^qwen3-0\.6b, apache-2\.0, 0 MB, .*, chosen$/m);
  // Random weights write noise, which may be refused: but the model was there and was asked.
  expect((await rewrite()).status).toBe(0);

  expect((await models('remove', 'qwen3-0.6b')).stdout).toBe('Removed qwen3-0.6b.\n');
  expect((await rewrite()).status).toBe(1);
  expect((await readdir(path.join(folder, 'models'))).sort()).toEqual([
    '.downloads',
    'chosen.json',
  ]);
});

test.each([
  ['Ctrl+C', '', '\x03'],
  ['Ctrl+D', '', '\x04'],
  ['Ctrl+D, where standard error is no terminal,', '2>&1 | cat', '\x04'],
])('%s at the question for the licence cancels', async (_name, redirection, key) => {
  hub.asked.length = 0;
  const download = `"${process.execPath}" "${PILCROW}" models download qwen3-0.6b`;
  const command = `set -o pipefail; ${download} ${redirection}`;
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: { ...environment(), SHELL: '/bin/bash' },
  });
  let shown = '';
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (text.includes('[y/N]')) terminal.stdin.write(key);
  });
  const status = await new Promise((resolve) => terminal.on('close', resolve));
  expect([status, stripVTControlCharacters(shown).replaceAll('\r', '')]).toEqual([
    130,
    `${LICENSE}Do you accept it? [y/N] \nCancelled.\n`,
  ]);
  expect(hub.asked).toEqual([]);
});

test('files from a USB stick need no connection', async () => {
  hub.asked.length = 0;
  expect((await models('import', CHECKPOINT)).stdout).toBe(
    'Installed qwen3. Choose it: pilcrow models use qwen3\n',
  );
  expect((await models('use', 'bundled')).stdout).toBe('Only the bundled model is used.\n');
  expect((await models('use', 'other')).stderr).toContain('There is no model other in ');
  expect(hub.asked).toEqual([]);
});
