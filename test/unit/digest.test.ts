// Digests: what is told as one line, what never is, and that a line which the messages do not bear out
// gives way to one of them. The model is scripted here: what it says, true or false, must be checked.
import { describe, expect, it } from 'vitest';
import type { Flag } from '../../contract/notifications.ts';
import { digestsOf, writeLine } from '../../tools/digest.ts';
import { isFigurative, unfaithful } from '../../tools/triage/faithful-line.ts';
import type { Grouped } from '../../tools/triage/threads.ts';
import { scriptedModel } from './tools-model.ts';

let time = 0;
function message(
  application: string,
  title: string,
  body: string,
  flag: Flag | null = null,
): Grouped {
  time += 1;
  return {
    id: time,
    application,
    desktopEntry: null,
    title,
    body,
    urgency: 'normal',
    category: null,
    actions: [],
    time,
    flag,
  };
}

const PLAN = [
  'Ann: shall we meet at the lake on Saturday, around ten, if the weather holds?',
  'Bo: I can bring the big tent and the stove, Carla has the keys of the van',
  'Ann: then I will bring bread, cheese and enough coffee for all eight of us',
];
const hike = () => PLAN.map((body) => message('Signal', 'Hike', body));

describe('groups', () => {
  it('are conversations, and what is left of each application', () => {
    const items = [
      message('Signal', 'Ann', 'one'),
      message('Signal', 'Ann (2 messages)', 'two'),
      message('Signal', 'Bo', 'alone'),
      message('Mail', 'Ann', 'a'),
      message('Mail', 'Ann', 'b'),
    ];
    const base = items[0]?.id ?? 0;
    expect(
      digestsOf(items).digests.map(({ application, thread, items: ids }) => [
        application,
        thread,
        ids.map((id) => id - base),
      ]),
    ).toEqual([
      ['Mail', '', [4, 3]],
      ['Signal', '', [2]],
      ['Signal', 'Ann', [1, 0]],
    ]);
  });

  it.each<[string, string, string]>([
    ['at a blank', `${'word '.repeat(31)}wordswords`, `${'word '.repeat(30)}word…`],
    ['anywhere, in a language without blanks', '明'.repeat(200), `${'明'.repeat(160)}…`],
    ['never in a pair of surrogates', `a${'😀'.repeat(100)}`, `a${'😀'.repeat(79)}…`],
  ])('a long message is cut %s', (_name, body, expected) => {
    const { digests } = digestsOf([message('Signal', '', body)]);
    expect(digests.map(({ line }) => line?.text)).toEqual([expected]);
  });

  it.each<[string, Grouped[], boolean]>([
    ['a long conversation', hike(), true],
    [
      'a short one',
      [
        message('Signal', 'Ann', 'hi'),
        message('Signal', 'Ann', 'there?'),
        message('Signal', 'Ann', 'ok'),
      ],
      false,
    ],
    [
      'three headlines',
      PLAN.map((body) => message('BBC News', 'Top stories', body, 'news')),
      false,
    ],
    ['several mails', PLAN.map((body, n) => message('Mail', `Sender ${n}`, body.repeat(3))), false],
    ['one long mail', [message('Mail', 'Ann', PLAN.join(' ').repeat(2))], true],
    [
      'codes in a conversation',
      PLAN.map((body) => message('Messages', 'Bank', body, 'code')),
      false,
    ],
    [
      'pictures',
      [...hike(), message('Signal', 'Hike', 'Bo: that climb last year almost killed me')],
      false,
    ],
  ])('%s: worth a summary?', (_name, items, isWorthIt) => {
    expect(digestsOf(items).wanting.length > 0).toBe(isWorthIt);
  });
});

describe('a line', () => {
  const line = async (items: Grouped[], said: string) => {
    const [group] = digestsOf(items).wanting;
    return group
      ? writeLine(
          group,
          scriptedModel(() => said),
        )
      : null;
  };

  it('is a summary that names all its messages', async () => {
    const items = hike();
    expect(await line(items, 'Ann asks whether to meet at the lake on Saturday.')).toEqual({
      text: 'Ann asks whether to meet at the lake on Saturday.',
      kind: 'summary',
      sources: items.map(({ id }) => id),
    });
  });

  it.each([
    'Dora plans to meet at the lake on Saturday.',
    'They meet at the lake on Saturday at eleven.',
    'Ann will not meet at the lake on Saturday.',
    'Ann says that she meets them at the lake on Saturday.',
    'Bo died at the lake on Saturday.',
  ])('is one of the messages when the model says %j', async (said) => {
    const items = hike();
    const written = await line(items, said);
    const original = items.find(({ id }) => id === written?.sources[0]);
    expect(written).toEqual({ text: original?.body, kind: 'extract', sources: [original?.id] });
  });

  it('leaves out codes, and has none for nothing but codes', async () => {
    const code = message('Signal', 'Hike', 'Ann: the code of the gate is 482913', 'code');
    const written = await line(
      [...hike(), code],
      'Ann asks whether to meet at the lake on Saturday.',
    );
    expect(written?.kind).toBe('summary');
    expect(written?.sources).not.toContain(code.id);
    expect(digestsOf([code]).digests[0]?.line).toBeNull();
  });
});

describe('faithfulness', () => {
  it.each<[string, string, string[]]>([
    ['Ann is not coming.', "Ann: I'm not coming tonight", []],
    ['Ann is coming.', "Ann: I'm not coming tonight", ['com']],
    ["Ann can't come.", 'Ann: I can come', ['not com']],
    ['Ann will be late.', 'Ann: running late, sorry', []],
    ['His train was late.', 'Sam: my train was late', ['His']],
    ['His train was late.', 'Sam: his train was late', []],
    ['Nobody has paid.', 'Ann: Bo paid', ['not paid']],
    // As the model has said them of real conversations.
    [
      "Esther can't have the baby.",
      "Esther: I won't come tonight, the little one has a fever",
      ['baby'],
    ],
    ['Pedro reports that Pedro was restarted.', 'Pedro: db-2 was restarted', ['Pedro']],
    [
      'Milo has to stay because of the test.',
      'Ines: Milo has to stay, they await the test',
      ['because'],
    ],
    ['Tess is at the lake with Bo.', 'Tess: I am at the lake\nBo: the van is here', ['bo']],
    ['Ann will meet at the lake.', 'Ann: shall we meet at the lake?', ['?']],
    ['Ann asks whether they meet at the lake.', 'Ann: shall we meet at the lake?', []],
  ])('%j of %j lacks %j', (said, source, missing) => {
    const messages = source.split('\n').map((line) => {
      const [speaker = '', body = ''] = line.split(': ');
      return { speaker, body };
    });
    expect(unfaithful(said, messages)).toEqual(missing);
  });

  it.each([
    ['That workout killed me', true],
    ['I am dying to see you', true],
    ['break a leg tonight!', true],
    ['The server was killed by the kernel', false],
    ['See you at ten', false],
  ])('%j is a picture: %j', (text, expected) => {
    expect(isFigurative(text)).toBe(expected);
  });
});
