// The fault table in docs/RELIABILITY.md names tests: each of them exists, under exactly that name, and no test
// of ours is put to sleep.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const [TABLE = ''] = readFileSync(path.join(ROOT, 'docs', 'RELIABILITY.md'), 'utf8').split(
  '## Not tested',
);

const named = [...TABLE.matchAll(/\| (test\/[\w/.-]+\.ts): (.+?) \|$/gm)].map(
  ([, file, name]) => [file, name] as [string, string],
);

it('has thirty rows and more', () => {
  expect(named.length).toBeGreaterThanOrEqual(30);
  expect(named.length).toBe(TABLE.match(/^\| (?!Fault|---)/gm)?.length);
});

it.each(named)('%s has a test “%s”', (file, name) => {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  // A title may go on after a colon; what comes next is the test's own function.
  expect(source).toMatch(new RegExp(`(['"\`])${escaped(name)}(?::[^'"\`]*)?\\1,`));
});

it('no test is skipped, or runs alone', () => {
  const asleep = /\b(?:it|test|describe)\.(?:skip|todo|only|fixme)\(\s*['"`]/;
  const files = [...new Set(named.map(([file]) => file))];
  expect(files.filter((file) => asleep.test(readFileSync(path.join(ROOT, file), 'utf8')))).toEqual(
    [],
  );
});

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
