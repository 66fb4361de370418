// The commands in the documents do what they say: each line of a shell block is run as it stands, in a
// folder with the files that it names, and must end well. What can't run here is listed with its reason.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** docs/server.md is about servers with graphics cards, which there are none of here. */
const DOCUMENTS = [
  'README.md',
  'docs/features.md',
  'docs/user-guide.md',
  'docs/troubleshooting.md',
  'docs/train-an-adapter.md',
];

/** Beginnings of lines that are not run. */
const NOT_RUN: Record<string, string> = {
  'npx pilcrow mcp': 'serves until it is ended: test/integration/cli-servers.test.ts',
  'npx pilcrow serve': 'serves until it is ended: test/integration/cli-servers.test.ts',
  'curl ': 'asks that server: test/integration/cli-servers.test.ts',
  '.venv/bin/python models/train.py': 'trains for twenty minutes, with PyTorch',
  'npx pilcrow models add': 'wants what the training made',
  'npx pilcrow adapt': 'the same',
};

const LETTER = 'Dear Ann,\n\nI recieved your letter yesterday. She go to school every day.\n';
const REPORT =
  'The library will open at nine from May on. The council agreed on it on Monday.\n\n' +
  'Two thirds of the readers had asked for longer hours. Nothing changes on Sundays.\n';
const NOTIFICATION = {
  application: 'Chat',
  title: 'Ann',
  body: 'Can you call me at four?',
  time: 1,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-docs-'));
  const npx = path.join(folder, 'npx');
  // `npx pilcrow` of a checkout, from a folder that is none.
  writeFileSync(
    npx,
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${ROOT}/bin/pilcrow.js" "$@"\n`,
  );
  chmodSync(npx, 0o755);
  for (const name of ['letter.txt', 'notes.txt']) writeFileSync(path.join(folder, name), LETTER);
  writeFileSync(path.join(folder, 'report.txt'), REPORT);
  writeFileSync(path.join(folder, 'notifications.jsonl'), `${JSON.stringify(NOTIFICATION)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commandsOf(document: string): string[] {
  const text = readFileSync(path.join(ROOT, document), 'utf8');
  return [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block = '']) =>
    block
      .replaceAll('\\\n', ' ')
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  );
}

const commands = [...new Set(DOCUMENTS.flatMap(commandsOf))];
const isRun = (line: string) => !Object.keys(NOT_RUN).some((start) => line.startsWith(start));

it.each(commands.filter(isRun))('%s', (line) => {
  const run = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, PATH: `${folder}:${process.env.PATH}` },
  });
  expect([line, run.status, run.stderr]).toEqual([line, 0, expect.any(String)]);
  // Where the model changes nothing, there is no difference to show.
  if (!line.includes('--diff')) expect(run.stdout + run.stderr).not.toBe('');
});

it('every reason not to run a command is still needed', () => {
  const unused = Object.keys(NOT_RUN).filter(
    (start) => !commands.some((line) => line.startsWith(start)),
  );
  expect(unused).toEqual([]);
});
