// From a request to a larger model and back: where it goes by the user's rules, what of it is captured on the
// wire of a real server, and what comes back; and where keys lie.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BeyondSettings, DEFAULT_BEYOND } from '../../contract/connection.ts';
import { goesBeyond } from '../../contract/routing.ts';
import { Request } from '../../contract/task.ts';
import { ServerKeys } from '../../electron/store/keys.ts';
import { ask } from '../../network/provider.ts';
import { Mask } from '../../tools/mask.ts';
import { maskedModel } from '../../tools/masked.ts';
import { runByLarger } from '../../tools/run.ts';
import { type Behaviour, chatAnswer, ModelServer } from '../model-server.ts';

const connection = {
  provider: 'compatible',
  url: 'http://127.0.0.1:1/v1',
  model: 'large',
  contextLength: 8192,
  pin: '',
} as const;

describe('where a request goes', () => {
  const settings = (changes: Partial<BeyondSettings>) => ({
    ...DEFAULT_BEYOND,
    connection,
    ...changes,
  });
  const rewrite = (text: string, options: object = { tone: 'friendly' }) =>
    Request.parse({ id: '1', tool: 'rewrite', text, options });
  const table = Request.parse({
    id: '1',
    tool: 'summarize',
    text: 'A b.',
    options: { type: 'table' },
  });

  it.each<[string, boolean, BeyondSettings, Request, string?]>([
    ['what the small model can do stays', false, settings({}), rewrite('Hello.')],
    [
      'a change in own words leaves',
      true,
      settings({}),
      rewrite('Hello.', { instruction: 'Say it in verse.' }),
    ],
    ['a table leaves', true, settings({}), table],
    [
      'nothing leaves without a connection',
      false,
      { ...DEFAULT_BEYOND, tools: ['rewrite'] },
      table,
    ],
    [
      'nor from an application that may not',
      false,
      settings({ applications: { tor: 'never' } }),
      table,
      'tor',
    ],
    ['nor where none may', false, settings({ permission: 'never' }), table],
    [
      'but from one that may',
      true,
      settings({ permission: 'never', applications: { gedit: 'ask' } }),
      table,
      'gedit',
    ],
    ['a chosen tool leaves', true, settings({ tools: ['rewrite'] }), rewrite('Hello.')],
    ['a short text stays', false, settings({ longerThan: 2 }), rewrite('Hello you.')],
    ['a long one leaves', true, settings({ longerThan: 2 }), rewrite('Hello to you.')],
    ['a Chinese one leaves', true, settings({}), rewrite('你好，世界。')],
    [
      'nor what an adapter here does',
      false,
      settings({ tools: ['rewrite'], longerThan: 1 }),
      rewrite('Hello to you.', { adapter: 'mine' }),
    ],
    ['unless that is off', false, settings({ otherLanguages: false }), rewrite('你好，世界。')],
  ])('%s', (_what, leaves, rules, request, application = '') => {
    expect(goesBeyond(rules, request, application)).toBe(leaves);
  });

  it('as the user asks by hand, if it may', () => {
    expect(goesBeyond(settings({}), rewrite('Hi.'), '', 'larger')).toBe(true);
    expect(goesBeyond(settings({ permission: 'never' }), rewrite('Hi.'), '', 'larger')).toBe(false);
    expect(goesBeyond(settings({ tools: ['rewrite'] }), rewrite('Hi.'), '', 'device')).toBe(false);
  });
});

describe('a request at a larger model', () => {
  let server: ModelServer;
  afterEach(() => server.stop());

  /** Runs it as the app does; returns what streamed, the outcome and the previews. */
  async function run(behaviour: Behaviour, given: object) {
    server = await ModelServer.start(behaviour);
    const mask = new Mask();
    const previews: string[] = [];
    const { signal } = new AbortController();
    const exchange = {
      connection: { ...connection, url: server.url },
      key: '',
      requestId: 'r',
      signal,
    };
    const model = maskedModel(
      {
        name: 'large',
        contextLength: 8192,
        countTokens: (text) => Math.ceil(text.length / 3),
        answer: (prompt) => ask(exchange, prompt),
      },
      mask,
      async ({ user }) => {
        expect(server.heard).toHaveLength(previews.length);
        previews.push(user);
      },
    );
    const running = runByLarger(model, Request.parse({ id: '1', ...given }), signal);
    let streamed = '';
    for (;;) {
      const step = await running.next();
      if (step.done) return { streamed, outcome: step.value, previews, counts: mask.counts };
      if (step.value.kind === 'text')
        streamed = (step.value.replace ? '' : streamed) + step.value.text;
    }
  }

  const LETTER =
    'Dear Ms Okafor,\nmy number is +49 30 1234567, write to n.haugen@example.org.\nNadia Haugen';
  const PERSONAL = ['Okafor', '1234567', 'n.haugen', 'example.org', 'Nadia', 'Haugen'];

  it('shows nothing personal on the wire, and gets it back though it is cut in pieces', async () => {
    const answer = 'Dear Ms [NAME_1],\nring [PHONE_1] or write to [EMAIL_1].\n[NAME_2]';
    const pieces = answer.match(/[\s\S]{1,3}/g) ?? [];
    const options = { instruction: 'Make it shorter and keep the facts.' };
    const { streamed, outcome, previews, counts } = await run(chatAnswer(...pieces), {
      tool: 'rewrite',
      text: LETTER,
      options,
    });
    const expected =
      'Dear Ms Okafor,\nring +49 30 1234567 or write to n.haugen@example.org.\nNadia Haugen';
    expect(streamed).toBe(expected);
    expect(outcome).toMatchObject({ status: 'rewritten', result: { wordings: [expected] } });
    expect(counts).toEqual({ name: 2, phone: 1, email: 1 });
    const sent = server.heard.map(({ body, headers }) => body + JSON.stringify(headers)).join();
    for (const thing of PERSONAL) expect(sent).not.toContain(thing);
    const { messages } = JSON.parse(server.heard[0]?.body ?? '') as { messages: object[] };
    expect(messages[1]).toEqual({ role: 'user', content: previews[0] });
  });

  it('corrects, so that each correction can be refused, and leaves addresses alone', async () => {
    const text = 'I has a question for Nadia. See http://a.example/x.';
    const { outcome } = await run(chatAnswer('I have a question for [NAME_1]. See [LINK_1].'), {
      tool: 'proofread',
      text,
      options: {},
    });
    expect(outcome).toMatchObject({
      status: 'proofread',
      result: {
        correctedInput: 'I have a question for Nadia. See http://a.example/x.',
        corrections: [{ startIndex: 2, endIndex: 5, correction: 'have', types: ['grammar'] }],
      },
    });
  });

  it('makes a table', async () => {
    const table = '| Who | When |\n|---|---|\n| [NAME_1] | Monday |';
    const { outcome } = await run(chatAnswer(table), {
      tool: 'summarize',
      text: 'Nadia comes on Monday.',
      options: { type: 'table' },
    });
    expect(outcome).toMatchObject({
      status: 'summarized',
      result: { summary: '| Who | When |\n|---|---|\n| Nadia | Monday |' },
    });
  });
});

describe('keys', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are sealed, private, for one origin alone, and forgotten on demand', () => {
    const store = {
      encryptString: (text: string) => Buffer.from([...text].reverse().join('')),
      decryptString: (sealed: Buffer) => [...sealed.toString()].reverse().join(''),
    };
    const keys = new ServerKeys(folder, store);
    keys.set('https://a.example/v1', 'secret');
    expect(new ServerKeys(folder, store).get('https://a.example/other')).toBe('secret');
    expect(keys.get('https://b.example/v1')).toBe('');
    expect(keys.get('http://a.example/v1')).toBe('');
    const file = path.join(folder, 'server-keys.json');
    expect(readFileSync(file, 'utf8')).not.toContain('secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    keys.set('https://a.example/v1', '');
    expect(readFileSync(file, 'utf8')).toBe('{}\n');
  });
});
