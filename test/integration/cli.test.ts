// The command line as a user starts it, in a process of its own: output, exit codes and what is told.
// Most of it needs no good model: those tests run a tiny one, which knows no language.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toolsFile } from '../../contract/custom-tools.ts';
import { Outcome } from '../../contract/task.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TINY = path.join(ROOT, 'test', 'fixtures', 'tiny-bundle');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-cli-'));
  for (const tool of ['proofread', 'rewrite', 'summarize']) {
    cpSync(path.join(TINY, 'adapters', 'random'), path.join(folder, 'adapters', tool), {
      recursive: true,
    });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ending {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(args: string[], tiny: boolean): ChildProcess {
  const environment: NodeJS.ProcessEnv = { ...process.env, HOME: path.join(folder, 'home') };
  delete environment.XDG_CACHE_HOME;
  delete environment.XDG_CONFIG_HOME;
  // ONNX Runtime reports nothing where it sees these; here it must be for our doing.
  delete environment.CI;
  delete environment.ORT_DISABLE_TELEMETRY;
  if (tiny) {
    environment.PILCROW_BUNDLE = TINY;
    environment.PILCROW_ADAPTERS = path.join(folder, 'adapters');
  }
  const script = path.join(ROOT, 'bin', 'pilcrow.js');
  return spawn(process.execPath, [script, ...args], { cwd: folder, env: environment });
}

async function ending(child: ChildProcess): Promise<Ending> {
  const streams = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (streams[name] += text));
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...streams };
}

async function pilcrow(args: string[], input: string | Uint8Array = '', tiny = true) {
  const child = start(args, tiny);
  child.stdin?.on('error', () => {}); // It may end before it has read all.
  child.stdin?.end(input);
  return ending(child);
}

function file(name: string, contents: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), contents);
  return name;
}

test.each([
  [['proofread'], 'proofread'],
  [['rewrite', '--tone', 'friendly', '--length', 'shorter', '--alternatives', '3'], 'rewritten'],
  [['summarize'], 'summarized'],
])('%j prints an outcome as JSON', async (args, status) => {
  const text = 'One sentence is here. Here is another one. And a third sentence stands here.\n';
  const { code, stdout, stderr } = await pilcrow([...args, '--json', '-'], text);
  expect([code, stderr]).toEqual([0, '']);
  expect(Outcome.parse(JSON.parse(stdout)).status).toBe(status);
});

test("a run leaves one file in the user's folders: which model files were verified", async () => {
  expect((await pilcrow(['proofread'], 'One sentence is here.\n')).code).toBe(0);
  const files = readdirSync(path.join(folder, 'home'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  expect(files).toEqual(['home/.cache/pilcrow/verified.json']);
});

test('a text without corrections comes out byte for byte, from a file and from standard input', async () => {
  const text = '\uFEFF```\r\nlet i has = 1;\r\n```\r\n\r\nhttps://a.org/x \n';
  expect(await pilcrow(['proofread', file('code.md', text)])).toEqual({
    code: 0,
    stdout: text,
    stderr: '',
  });
  expect((await pilcrow(['proofread'], text)).stdout).toBe(text);
  expect(await pilcrow(['proofread', '--in-place', 'code.md'])).toEqual({
    code: 0,
    stdout: '',
    stderr: 'Nothing was changed in code.md.\n',
  });
  expect(readFileSync(path.join(folder, 'code.md'), 'utf8')).toBe(text);
});

test("a tool of the user's own runs from the file that it was exported to", async () => {
  const action = { tool: 'summarize', type: 'tldr', length: 'short' } as const;
  const mine = {
    id: 'mine',
    name: 'In short',
    icon: '',
    hotkey: '',
    action,
    place: 'auto',
    output: 'copy',
  } as const;
  writeFileSync(path.join(folder, 'tools.json'), toolsFile([mine]));
  const args = ['tool', 'in short', '--tools', 'tools.json', '-'];
  const { code, stdout } = await pilcrow(args, 'The train is late.');
  expect([code, stdout]).toEqual([0, 'The train is late.']);
});

test.each<[string, string[], string | Uint8Array, string]>([
  ['a missing file', ['proofread', 'nothing.txt'], '', 'There is no file nothing.txt.'],
  ['a folder', ['summarize', '.'], '', '. is a folder.'],
  ['nothing', ['proofread', '-'], '', 'There is no text to work on.'],
  ['blanks', ['summarize', '-'], ' \n \n', 'There is no text to work on.'],
  ['binary data', ['proofread', '-'], Uint8Array.of(0x89, 0x50, 0, 0xff), 'This is not text'],
  ['other encodings', ['proofread', '-'], Uint8Array.of(0x63, 0xe9), 'This text is not in UTF-8'],
  ['a device without end', ['proofread', '/dev/zero'], '', 'The file /dev/zero is longer than'],
  ['no wish', ['rewrite', '-'], 'A text.', 'There is nothing to do'],
  ['a wish beyond the model', ['rewrite', '--length', 'longer'], 'A text.', 'Making a text longer'],
  ['a tool that is not there', ['tool', 'Mine', '-'], 'A text.', 'There is no tool called Mine.'],
  ['too much text', ['proofread', '-'], 'a '.repeat(2_500_000), 'The text is longer than'],
])('%s: exit code 1, and what to do', async (_name, args, input, message) => {
  const plain = await pilcrow(args, input);
  expect([plain.code, plain.stdout]).toEqual([1, '']);
  expect(plain.stderr.startsWith(message)).toBe(true);
  const json = await pilcrow([...args, '--json'], input);
  expect([json.code, json.stderr]).toEqual([1, '']);
  const outcome = Outcome.parse(JSON.parse(json.stdout));
  if (outcome.status !== 'failed') throw new Error(outcome.status);
  expect(`${outcome.problem.message} ${outcome.problem.advice}\n`).toBe(plain.stderr);
});

test.each([
  ['has seen enough', '| true', 0, ''],
  ['is full', '> /dev/full', 1, 'The output cannot be written: ENOSPC'],
])('an output that %s', async (_name, redirection, code, message) => {
  const command = `set -o pipefail; "$@" proofread --json ${file('note.txt', '42\n')} ${redirection}`;
  const script = path.join(ROOT, 'bin', 'pilcrow.js');
  const child = spawn('bash', ['-c', command, 'bash', process.execPath, script], {
    cwd: folder,
    env: { ...process.env, PILCROW_BUNDLE: TINY },
  });
  const ended = await ending(child);
  expect(ended.code).toBe(code);
  expect(ended.stderr.startsWith(message)).toBe(true);
  expect(ended.stderr.split('\n').length).toBeLessThan(3);
});

test.each([
  [['frobnicate']],
  [['proofread', '--no-such-option']],
  [['proofread', '--in-place']],
  [['proofread', '--diff', '--json']],
  [['summarize', '--length', 'endless']],
  [['rewrite', '--alternatives', '4']],
])('%j is wrong usage: exit code 2', async (args) => {
  const { code, stdout, stderr } = await pilcrow(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--help');
});

const TOO_LONG = 'a'.repeat(2001);
const OPTION = `option '--instruction <words>' argument '${TOO_LONG}' is invalid`;
const ARGUMENT = `command-argument value '${TOO_LONG}' is invalid for argument 'instruction'`;
test.each([
  ['rewrite', ['--instruction', TOO_LONG], OPTION],
  ['compose', [TOO_LONG], ARGUMENT],
  ['reply', ['--instruction', TOO_LONG], OPTION],
])('an instruction to %s that is too long is wrong usage', async (command, args, what) => {
  expect(await pilcrow([command, ...args])).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${what}. It must have 2000 characters at most.\nRun with --help to see how it is used.\n`,
  });
});

test('a missing model is told with the command that makes it', async () => {
  const child = spawn(process.execPath, [path.join(ROOT, 'bin', 'pilcrow.js'), 'models', 'list'], {
    env: { ...process.env, PILCROW_BUNDLE: path.join(folder, 'nowhere') },
  });
  const { code, stderr } = await ending(child);
  expect(code).toBe(1);
  expect(stderr).toContain('npx pilcrow models convert');
});

test('Ctrl+C ends a megabyte in the middle: nothing is written, exit code 130', async () => {
  const text = 'He go to school with three friend and I has it.\n'.repeat(22_000);
  const name = file('long.txt', text);
  const child = start(['proofread', '--in-place', '--json', name], true);
  child.stdin?.end();
  setTimeout(() => child.kill('SIGINT'), 3000);
  const { code, stdout } = await ending(child);
  expect(JSON.parse(stdout)).toEqual({ status: 'cancelled' });
  expect(code).toBe(130);
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
});

test('the bundled model corrects a letter, as text, as a diff, and in place', async () => {
  // Mistakes that leave no doubt: a processor may round an answer the other way where there is some.
  const text = 'Dear Ms Hobbes,\n\nIt was definately a good idea to visit my freind.\n\nTom\n';
  const name = file('letter.txt', text);
  const corrected = 'Dear Ms Hobbes,\n\nIt was definitely a good idea to visit my friend.\n\nTom\n';
  expect((await pilcrow(['proofread', name], '', false)).stdout).toBe(corrected);
  const diff = await pilcrow(['proofread', '--diff', name], '', false);
  expect(diff.stdout).toContain(
    '-It was definately a good idea to visit my freind.\n' +
      '+It was definitely a good idea to visit my friend.\n',
  );
  const words = file('words.txt', 'definately\r\n\n');
  const own = await pilcrow(['proofread', '--words', words, name], '', false);
  expect(own.stdout).toBe(text.replace('freind', 'friend'));
  const settings = path.join(folder, 'home', '.config', 'Pilcrow');
  mkdirSync(settings, { recursive: true });
  file(
    path.join('home', '.config', 'Pilcrow', 'settings.json'),
    '{"writing":{"words":["freind"]}}',
  );
  const ofApp = await pilcrow(['proofread', name], '', false);
  expect(ofApp.stdout).toBe(text.replace('definately', 'definitely'));
  rmSync(settings, { recursive: true });
  const inPlace = await pilcrow(['proofread', '--in-place', name], '', false);
  expect(inPlace.code).toBe(0);
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(corrected);
  expect(readFileSync(path.join(folder, `${name}~`), 'utf8')).toBe(text);
});

test('the bundled model rewrites a notice, and what must stay is there', async () => {
  const text =
    'Due to the fact that the train was late, we are not able to send the goods before 14 June.\n\n' +
    '- In the event that you wish to cancel, please write to orders@example.com.\n';
  const { code, stdout } = await pilcrow(['rewrite', '--tone', 'concise', '--json'], text, false);
  expect(code).toBe(0);
  const outcome = Outcome.parse(JSON.parse(stdout));
  if (outcome.status !== 'rewritten') throw new Error(outcome.status);
  const [wording = ''] = outcome.result.wordings;
  expect(wording.length).toBeLessThan(text.length);
  for (const kept of ['not', 'before 14 June', '\n\n- ', 'orders@example.com', '\n']) {
    expect(wording).toContain(kept);
  }
});

test('the bundled model summarizes a dialogue with its own names', async () => {
  const text =
    'Ann: My train leaves at nine on Friday. Will you come to the station with me?\n' +
    'Ben: Yes, of course. I will bring the papers for your meeting.\n' +
    'Ann: Thank you! And please do not forget the tickets on the kitchen table.\n' +
    'Ben: I will not. See you on Friday.\n';
  const { code, stdout } = await pilcrow(['summarize', '--json'], text, false);
  expect(code).toBe(0);
  const outcome = Outcome.parse(JSON.parse(stdout));
  if (outcome.status !== 'summarized') throw new Error(outcome.status);
  expect(outcome.result.notices).toEqual([]);
  expect(outcome.result.summary).toMatch(/\b(?:Ann|Ben)\b/);
  expect(outcome.result.summary.length).toBeLessThan(text.length / 2);
});
