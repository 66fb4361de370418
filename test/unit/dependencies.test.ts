// What can be said of our dependencies without asking anybody: each is pinned by a hash that holds for what is
// installed from it, what ships may be shipped, and no package runs code when it is installed but two.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = path.resolve(import.meta.dirname, '../..');
const Package = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as unknown;
const lock = z.object({ packages: z.record(z.string(), Package) }).parse(read('package-lock.json'));
const fields = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(read('package.json'));
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** What asks for no more than to be named, and for its text to be passed on (build/licences.ts does). */
const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC0-1.0',
];
/** Says its licence, MIT, in the way of its time. */
const OLD = ['node_modules/x11'];

it('each is pinned by a SHA-512', () => {
  const unpinned = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unpinned).toEqual([]);
});

it('what ships has a permissive licence, or a choice of one', () => {
  const isPermissive = (license: string) =>
    license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => PERMISSIVE.includes(choice));
  const others = packages
    .filter(
      ([place, { dev, license }]) => !dev && !OLD.includes(place) && !isPermissive(license ?? ''),
    )
    .map(([place, { license }]) => [place, license]);
  expect(others).toEqual([]);
});

it('whoever wants to run code when it is installed is allowed or refused by name', () => {
  const wanting = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
  expect(Object.keys(fields.allowScripts).sort()).toEqual(wanting.sort());
  const allowed = Object.entries(fields.allowScripts).flatMap(([name, may]) => (may ? [name] : []));
  expect(allowed).toEqual(['esbuild', 'node']);
});

it('nothing is fetched from a branch, an address or a folder', () => {
  const ranges = Object.entries({ ...fields.dependencies, ...fields.devDependencies });
  expect(ranges.filter(([, range]) => !/^\^?\d+(\.\d+){0,2}$/.test(range))).toEqual([]);
});
