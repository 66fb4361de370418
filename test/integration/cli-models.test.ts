// `pilcrow models` on a disk that has its faults: what is damaged is made again, what can't be finished
// leaves nothing behind, and what others left is cleared away.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tinyGguf } from '../../models/convert/tiny.ts';

const PILCROW = path.resolve(import.meta.dirname, '../../bin/pilcrow.js');

let folder = '';
let bundle = '';
let adapters = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-models-'));
  bundle = path.join(folder, 'bundle');
  adapters = path.join(folder, 'adapters');
  writeFileSync(path.join(folder, 'tiny.gguf'), tinyGguf());
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `pilcrow models …` with the bundle of this test; `limit` is the longest file, in KiB. */
function models(args: string[], limit = 'unlimited') {
  const script = `ulimit -f ${limit}; exec "$@"`;
  const command = ['-c', script, 'bash', process.execPath, PILCROW, 'models', ...args];
  const places = {
    PILCROW_BUNDLE: bundle,
    PILCROW_ADAPTERS: adapters,
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
  const environment = { ...process.env, ...places };
  const options = { cwd: folder, env: environment, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('bash', command, options);
  return { status, stdout, stderr };
}

const CONVERT = ['convert', '--gguf', 'tiny.gguf'];

test('a bundle is made once, and again when a file of it is damaged', () => {
  const made = { status: 0, stdout: `Made tiny 0.4.0 in ${bundle}.\n`, stderr: '' };
  expect(models(CONVERT)).toEqual(made);
  expect(models(CONVERT).stdout).toBe(`tiny 0.4.0 is in ${bundle}; --force makes it again.\n`);
  truncateSync(path.join(bundle, 'model.onnx.data'), 5000);
  expect(models(['list'])).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'The model file model.onnx.data has the wrong size. Run `npx pilcrow models convert` to make it again.\n',
  });
  expect(models(CONVERT)).toEqual(made);
  expect(models(['list']).status).toBe(0);
});

test('without room nothing is left half made, and the reason is told', () => {
  const { status, stdout, stderr } = models(CONVERT, '40');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(`The folder ${bundle} can't be written: EFBIG`);
  expect(readdirSync(folder)).toEqual(['tiny.gguf']);
});

test('what a killed conversion left is cleared away, what runs or holds adapters is not', () => {
  const gone = spawnSync('true').pid;
  const running = `.bundle-${process.pid}-abcdef`;
  const replaced = `.bundle-${gone}-abcdef-old`;
  for (const name of [`.bundle-${gone}-abcdef`, running, `${replaced}/adapters`]) {
    mkdirSync(path.join(folder, name), { recursive: true });
  }
  expect(models(CONVERT).status).toBe(0);
  const hidden = readdirSync(folder).filter((name) => name.startsWith('.'));
  expect(hidden.sort()).toEqual([running, replaced].sort());
});

test('a list shows what keeps an adapter from being used', () => {
  models(CONVERT);
  mkdirSync(path.join(adapters, 'proofread'), { recursive: true });
  writeFileSync(path.join(adapters, 'proofread', 'adapter.json'), '{');
  const [, adapter] = models(['list']).stdout.split('\n');
  expect(adapter).toBe('  proofread is damaged: its description cannot be read');
});
