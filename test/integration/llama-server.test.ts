// Pilcrow against a real llama.cpp server with the base model: the list, streams, limits, a cancel, the tools
// behind the mask, and our adapters served as GGUF. docs/server.md tells how to install one and what came out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Request } from '../../contract/task.ts';
import { openBundle } from '../../engine/bundle.ts';
import { openEngine } from '../../engine/engine.ts';
import { openTokenizer } from '../../engine/tokenizer.ts';
import { shutGate } from '../../network/gate.ts';
import { ask, type Message, type Said } from '../../network/provider.ts';
import { Mask } from '../../tools/mask.ts';
import { maskedModel } from '../../tools/masked.ts';
import type { PromptedModel } from '../../tools/prompted.ts';
import { runByLarger } from '../../tools/run.ts';
import { exportAdapter } from '../bench/llama-adapter.ts';
import { findLlamaServer, KEY, LlamaServer } from '../llama-server.ts';

const MODELS = path.join(import.meta.dirname, '../../models');
const program = findLlamaServer();
if (program === null) {
  console.log(
    'llama-server is not installed: its tests are skipped (docs/server.md tells how to get one).',
  );
}
const installed = program ?? '';

const CONTEXT = 1024;
const Slots = z.array(z.object({ is_processing: z.boolean() }));

describe.skipIf(program === null)('a real llama.cpp server', () => {
  let server: LlamaServer;
  beforeAll(async () => {
    shutGate();
    server = await LlamaServer.start(installed, { slots: 2, contextLength: CONTEXT });
  });
  afterAll(() => server?.stop());

  const start = (message: Partial<Message>, signal = new AbortController().signal) =>
    ask(
      { connection: server.connection, key: KEY, requestId: 'r-1', signal },
      { system: 'You write short sentences.', user: 'Hello.', maximumNewTokens: 60, ...message },
    );
  async function heard(stream: AsyncGenerator<string, Said>) {
    const pieces: string[] = [];
    for (;;) {
      const step = await stream.next();
      if (step.done) return { pieces, ...step.value };
      pieces.push(step.value);
    }
  }

  test('lists its model once, with the context of one request, to who has the key', async () => {
    expect(await server.report()).toEqual({
      models: [{ id: 'smollm2', contextLength: CONTEXT }],
      fingerprint: null,
    });
    await expect(server.report('another')).rejects.toMatchObject({
      problem: { code: 'server-key' },
    });
  });

  test('streams an answer, the same each time, and says when it was cut off', async () => {
    const user = 'Write one sentence about trains.';
    const first = await heard(start({ user }));
    expect(first).toMatchObject({ text: first.pieces.join(''), complete: true });
    expect(first.pieces.length).toBeGreaterThan(5);
    expect((await heard(start({ user }))).text).toBe(first.text);
    const cut = await heard(start({ user, maximumNewTokens: 5 }));
    expect(cut.complete).toBe(false);
    expect(first.text.startsWith(cut.text)).toBe(true);
  });

  test('answers two requests at once, and turns no third away', async () => {
    const answers = await Promise.all(
      ['cats', 'dogs', 'trees'].map((about) =>
        heard(start({ user: `Write one sentence about ${about}.` })),
      ),
    );
    for (const { text } of answers) expect(text.length).toBeGreaterThan(10);
  });

  test('stops at once when the user does', async () => {
    const abort = new AbortController();
    const stream = start(
      { user: 'Count to one thousand, in words.', maximumNewTokens: 900 },
      abort.signal,
    );
    await stream.next();
    const isWorking = async () =>
      Slots.parse(await server.own('/slots')).some((slot) => slot.is_processing);
    expect(await isWorking()).toBe(true);
    abort.abort();
    await expect(stream.next()).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(isWorking, { timeout: 20_000 }).toBe(false);
  });

  test('says that a text is too long for it', async () => {
    await expect(heard(start({ user: 'word '.repeat(2 * CONTEXT) }))).rejects.toMatchObject({
      problem: { code: 'text-too-long' },
    });
  });

  test('does what the tools ask, and hears no name', async () => {
    const sent: string[] = [];
    const larger: PromptedModel = {
      name: 'smollm2',
      contextLength: CONTEXT,
      countTokens: (text) => Math.ceil(text.length / 3),
      // The base model rambles: what matters here is that each tool gets its answer.
      answer: (prompt, signal) => start({ ...prompt, maximumNewTokens: 60 }, signal),
    };
    const masked = maskedModel(larger, new Mask(), async ({ system, user }) => {
      sent.push(system + user);
    });
    const text =
      'Nadia Kowalski missed the train to Lyon. She takes the bus at noon and rings +49 30 1234567.';
    const tools = [
      { tool: 'summarize', options: { type: 'tldr', length: 'short', format: 'plain-text' } },
      { tool: 'proofread', options: {} },
      {
        tool: 'compose',
        options: { instruction: 'Write one friendly sentence to Nadia Kowalski.' },
      },
    ];
    for (const [index, tool] of tools.entries()) {
      const request = Request.parse({ id: String(index), text, ...tool });
      const run = runByLarger(masked, request, new AbortController().signal);
      let step = await run.next();
      while (!step.done) step = await run.next();
      expect(['summarized', 'proofread', 'composed']).toContain(step.value.status);
    }
    expect(sent.length).toBeGreaterThanOrEqual(tools.length);
    expect(sent.join('\n')).not.toMatch(/Nadia|Kowalski|1234567/);
  });
});

describe.skipIf(program === null)('our adapters on a real llama.cpp server', () => {
  test('correct as they do here', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'pilcrow-llama-'));
    const bundleFolder = path.join(MODELS, 'bundle');
    const adapterFolder = path.join(MODELS, 'adapters');
    const file = path.join(folder, 'proofread.gguf');
    await exportAdapter(path.join(adapterFolder, 'proofread'), bundleFolder, file);
    const engine = await openEngine({ bundleFolder, adapterFolder, cacheFolder: folder });
    const more = ['--lora', file];
    const server = await LlamaServer.start(installed, { slots: 1, contextLength: 512, more });
    try {
      const tokenizer = await openTokenizer(path.join(bundleFolder, 'tokenizer.json'));
      const { begin, end } = (await openBundle(bundleFolder, folder)).manifest.specialTokens;
      for (const source of [
        'She go to school every day.',
        'I has two brother and one sister.',
        'We discussed about the plan yesterday.',
        'The meeting is at noon.',
      ]) {
        const here = engine.generate({
          adapter: 'proofread',
          source,
          maximumNewTokens: 40,
          priority: 'interactive',
        });
        let step = await here.next();
        while (!step.done) step = await here.next();
        const prompt = [begin, ...tokenizer.encode(source), end];
        const there = await server.own('/completion', { prompt, temperature: 0, n_predict: 40 });
        expect(z.object({ content: z.string() }).parse(there).content).toBe(step.value.text);
      }
    } finally {
      await server.stop();
      await engine.dispose();
      await rm(folder, { recursive: true });
    }
  });
});
