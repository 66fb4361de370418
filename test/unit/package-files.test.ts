// Which native code the packages of each system take along: the runtime for that system and processor and for
// no other, and what reads selections only where it is used. What the Linux packages really hold is looked at in
// test/integration/package.test.ts.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { configuration, type System } from '../../build/electron-builder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NATIVE = /\.(?:node|dll|dylib|so)(?:\.[\d.]+)?$/;

/** As electron-builder goes through its patterns: the last that matches decides. */
function isTaken(file: string, patterns: readonly string[]): boolean {
  let taken = false;
  for (const pattern of patterns) {
    const isRefused = pattern.startsWith('!');
    if (path.matchesGlob(file, isRefused ? pattern.slice(1) : pattern)) taken = !isRefused;
  }
  return taken;
}

const RUNTIME = 'node_modules/onnxruntime-node/bin/napi-v6';
const runtime = readdirSync(path.join(ROOT, RUNTIME), { recursive: true, encoding: 'utf8' })
  .map((name) => `${RUNTIME}/${name.replaceAll('\\', '/')}`)
  .filter((name) => NATIVE.test(name));
const SELECTIONS = [
  'node_modules/selection-hook/prebuilds/x/node.napi.node',
  'node_modules/koffi/x.node',
];

it.each<[System, string]>([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['win32', 'arm64'],
  ['darwin', 'arm64'],
])('%s, %s', (system, processor) => {
  const { files } = configuration(system, 'https://example.org', undefined);
  const patterns = (files as string[]).map((pattern) => pattern.replace(/\$\{arch\}/g, processor));
  const taken = runtime.filter((file) => isTaken(file, patterns));
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(taken.map((file) => path.posix.dirname(file)))).toEqual(
    new Set([`${RUNTIME}/${system}/${processor}`]),
  );
  expect(SELECTIONS.filter((file) => isTaken(file, patterns))).toEqual(
    system === 'linux' ? [] : SELECTIONS,
  );
});
