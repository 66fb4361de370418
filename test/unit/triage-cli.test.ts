// `pilcrow triage` on a file, and the figures by which triage is measured.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../contract/errors.ts';
import { readNotifications } from '../../contract/notification-lines.ts';
import { makeNotifications } from '../../models/data/notifications.ts';
import { GRAMMAR } from '../../models/data/notifications-grammar.ts';
import { Random } from '../../models/data/random.ts';
import { triageScores } from '../../models/evaluate/triage.ts';

const CLI = path.resolve(import.meta.dirname, '../../cli/main.ts');
const FILE = [
  '{"application":"Shop","title":"Shop","body":"40% off everything this weekend only"}',
  '',
  '{"application":"Messages","title":"Acme","body":"Your code is 482913"}',
  '{"application":"Messages","title":"Bank","body":"Your card is blocked. Verify your details now http://a-b.top"}',
  '{"application":"Chat","title":"Ann","body":"lol"}',
].join('\n');

test('what is most pressing comes first, each with its reason', () => {
  const options = ['triage', '--contact', 'Ann'];
  const output = execFileSync(process.execPath, [CLI, ...options], {
    input: FILE,
    encoding: 'utf8',
  });
  expect(output.split('\n')).toEqual([
    'urgent  Messages · Acme · Your code is 482913',
    '        It holds a code that you are likely waiting for, and it soon expires.',
    'high    Chat · Ann · lol',
    '        Ann is one of the people you marked.',
    'low     Shop · Shop · 40% off everything this weekend only',
    '        It reads like advertising: “% off”.',
    'low     Messages · Bank · Your card is blocked. Verify your details now http://a-b.top [may be fraud]',
    '        This may be fraud: a link that hides where it leads, asks for a password or bank details.',
    '',
  ]);
});

test('as JSON it keeps the order of the file', () => {
  const output = execFileSync(process.execPath, [CLI, 'triage', '--json', '-'], { input: FILE });
  const lines = output.toString().trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).verdict.priority)).toEqual([
    'low',
    'urgent',
    'low',
    expect.any(String),
  ]);
});

test.each([
  ['{"title":"a"}\nnonsense', 'Line 2 is not a notification'],
  ['{"urgency":"very","title":"a"}', 'Line 1 is not a notification: urgency'],
  ['{"application":"a"}', 'neither title nor body'],
  ['\n\n', 'There are no notifications.'],
])('a bad file is told with its line: %j', (text, message) => {
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'triage'], {
    input: text,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  expect(() => readNotifications(text)).toThrow(UserError);
});

test('triage is scored by what is right, what is missed and what is noise', () => {
  const wanted = ['urgent', 'urgent', 'high', 'low', 'low', 'normal'];
  const given = ['urgent', 'normal', 'high', 'urgent', 'low', 'normal'];
  const scores = triageScores(wanted, given);
  expect(Object.entries(scores).map(([name, value]) => [name, Math.round(value)])).toEqual([
    ['accuracy (%)', 67],
    ['macro F1', 71],
    ['urgent recall (%)', 50],
    ['low shown as urgent or high (%)', 50],
  ]);
});

test('no pattern and no name is in both splits of the labelled set', () => {
  const all = makeNotifications(GRAMMAR, new Random(1));
  const sides = (key: (one: (typeof all)[number]) => string) => {
    const of = (split: string) => new Set(all.filter((one) => one.split === split).map(key));
    return [...of('train')].filter((value) => of('dev').has(value));
  };
  expect(sides(({ kind, pattern }) => `${kind}/${pattern}`)).toEqual([]);
  const person = ({ title }: { title: string }) =>
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.exec(title)?.[0] ?? '';
  expect(sides(person).filter((name) => !['', 'Battery Critical'].includes(name))).toEqual([]);
  expect(all.length).toBeGreaterThan(600);
  expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
});
