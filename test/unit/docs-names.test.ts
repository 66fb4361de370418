// What the documents name exists: files that are linked to or named, npm's scripts, and commands of pilcrow.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DOCUMENTS = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  // Logs tell of what was, and may name what is gone.
  .filter((name) => name !== '' && !/LOG\.md$/.test(name));
const SCRIPTS = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts as object;

const isThere = (document: string, name: string) =>
  [ROOT, path.join(ROOT, path.dirname(document))].some((folder) =>
    existsSync(path.join(folder, name)),
  );

it.each(DOCUMENTS)('%s names what exists', (document) => {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(
    ([, name = '']) => name,
  );
  // A path of ours in code: with a folder and an ending, without a placeholder.
  const paths = [
    ...text.matchAll(/(?<![\w./~$-])((?:[\w.-]+\/)+[\w.-]+\.(?:ts|tsx|py|md|json|yml|sh|css))\b/g),
  ]
    .map(([, name = '']) => name)
    .filter((name) => existsSync(path.join(ROOT, name.split('/')[0] ?? '')));
  const scripts = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect({
    links: links.filter((name) => !isThere(document, name)),
    paths: paths.filter((name) => !isThere(document, name)),
    scripts: scripts.filter((name) => !(name in SCRIPTS)),
  }).toEqual({ links: [], paths: [], scripts: [] });
});
