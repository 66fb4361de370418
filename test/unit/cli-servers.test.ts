// The tools for other programs, over HTTP and over the Model Context Protocol, with a scripted service:
// who is let in, what is passed on, and what comes back.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { httpServer } from '../../cli/http.ts';
import { mcpServer } from '../../cli/mcp-server.ts';
import type { Outcome, Request } from '../../contract/task.ts';

const TIMING = {
  totalMilliseconds: 1,
  firstPieceMilliseconds: 1,
  promptTokens: 1,
  generatedTokens: 1,
};
const REWRITTEN: Outcome = {
  status: 'rewritten',
  result: { wordings: ['Hello.'], kept: [], missing: [] },
  timing: TIMING,
};
const FAILED: Outcome = {
  status: 'failed',
  problem: { code: 'empty-text', message: 'There is no text.', advice: 'Send some.' },
};

let asked: Request[] = [];
let outcome: Outcome = REWRITTEN;
const service = {
  has: (tool: string) => tool !== 'summarize',
  run: async (
    request: Request,
    _signal: AbortSignal,
    onPiece: (piece: { kind: 'progress'; done: number; total: number }) => void,
  ) => {
    asked.push(request);
    onPiece({ kind: 'progress', done: 1, total: 2 });
    return outcome;
  },
};

const server = httpServer(service, 'secret');
let port = 0;
let home = '';
beforeAll(async () => {
  // The settings of the app on this computer are no part of these tests.
  home = process.env.XDG_CONFIG_HOME ?? '';
  process.env.XDG_CONFIG_HOME = '/nowhere';
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  if (home === '') delete process.env.XDG_CONFIG_HOME;
  else process.env.XDG_CONFIG_HOME = home;
  server.close();
});
beforeEach(() => {
  asked = [];
  outcome = REWRITTEN;
});

interface Call {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Not fetch: that sets the Host header itself. */
function call(path: string, { method = 'POST', headers = {}, body = '' }: Call) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const sent = httpRequest(
      { port, path, method, headers: { Authorization: 'Bearer secret', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const REWRITE = '/v1/rewriter/rewrite';
const HI = JSON.stringify({ input: 'Hi.', tone: 'more-formal' });

test('a text is rewritten over HTTP, in the shape of the contract', async () => {
  expect(await call(REWRITE, { body: HI })).toEqual({
    status: 200,
    text: JSON.stringify({ wordings: ['Hello.'], kept: [], missing: [] }),
  });
  expect(asked).toMatchObject([
    {
      tool: 'rewrite',
      text: 'Hi.',
      options: { tone: 'more-formal', length: 'as-is', alternatives: 1, words: [] },
    },
  ]);
});

test('whoever asks for events hears of the work as it goes', async () => {
  const { text } = await call(REWRITE, { body: HI, headers: { Accept: 'text/event-stream' } });
  expect(text).toBe(
    'event: piece\ndata: {"kind":"progress","done":1,"total":2}\n\n' +
      `event: outcome\ndata: ${JSON.stringify(REWRITTEN)}\n\n`,
  );
});

test('what is available is said, and what is not', async () => {
  const { text } = await call('/v1/availability', { method: 'GET' });
  expect(JSON.parse(text)).toEqual({
    proofreader: 'available',
    rewriter: 'available',
    summarizer: 'unavailable',
    languages: ['en'],
  });
});

test.each<[string, number, string, Call]>([
  ['no token', 401, REWRITE, { body: HI, headers: { Authorization: '' } }],
  ['another token', 401, REWRITE, { body: HI, headers: { Authorization: 'Bearer secrets' } }],
  ['a web page', 403, REWRITE, { body: HI, headers: { Origin: 'https://example.org' } }],
  ['a name that leads here', 403, REWRITE, { body: HI, headers: { Host: 'evil.example' } }],
  ['another path', 404, '/v1/translator/translate', { body: HI }],
  ['another method', 405, REWRITE, { method: 'GET' }],
  ['no JSON', 400, REWRITE, { body: 'Hi.' }],
  ['an unknown option', 400, REWRITE, { body: '{"input":"Hi.","volume":"loud"}' }],
  ['an unknown tone', 400, REWRITE, { body: '{"input":"Hi.","tone":"rude"}' }],
])('%s is refused with %d, and nothing runs', async (_name, status, path, sent) => {
  const answer = await call(path, sent);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'invalid-request' } });
  expect(asked).toEqual([]);
});

test('a failure comes with what happened and what to do', async () => {
  outcome = FAILED;
  const answer = await call(REWRITE, { body: HI });
  expect(answer.status).toBe(422);
  expect(JSON.parse(answer.text)).toEqual({ error: FAILED.problem });
});

async function connected(): Promise<Client> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([mcpServer('1.2.3', service).connect(ours), client.connect(theirs)]);
  return client;
}

test('a client of the Model Context Protocol finds the tools and uses one', async () => {
  const client = await connected();
  expect(client.getServerVersion()).toMatchObject({ name: 'pilcrow', version: '1.2.3' });
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'proofread',
    'rewrite',
    'summarize',
    'compose',
    'reply',
  ]);
  expect(tools[1]?.inputSchema).toMatchObject({ required: ['input'] });
  const told: number[] = [];
  const result = await client.callTool(
    { name: 'rewrite', arguments: { input: 'Hi.', tone: 'friendly' } },
    undefined,
    { onprogress: ({ progress }) => told.push(progress) },
  );
  expect(result).toMatchObject({
    content: [{ type: 'text', text: 'Hello.' }],
    structuredContent: { wordings: ['Hello.'], kept: [], missing: [] },
  });
  expect(told).toEqual([1]);
  expect(asked).toMatchObject([{ tool: 'rewrite', options: { tone: 'friendly' } }]);
});

test("the user's dialect counts, unless the program asks for another", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pilcrow-servers-'));
  mkdirSync(path.join(folder, 'Pilcrow'));
  const settings = JSON.stringify({ writing: { dialect: 'british' } });
  writeFileSync(path.join(folder, 'Pilcrow', 'settings.json'), settings);
  process.env.XDG_CONFIG_HOME = folder;
  try {
    const client = await connected();
    for (const wanted of [{}, { dialect: 'indian' }]) {
      const sent = { input: 'Hi.', ...wanted };
      for (const route of ['/v1/proofreader/proofread', REWRITE]) {
        await call(route, { body: JSON.stringify(sent) });
      }
      for (const name of ['proofread', 'rewrite']) await client.callTool({ name, arguments: sent });
    }
  } finally {
    process.env.XDG_CONFIG_HOME = '/nowhere';
    rmSync(folder, { recursive: true });
  }
  const dialects = asked.map(({ tool, options }) => [
    tool,
    'dialect' in options && options.dialect,
  ]);
  expect(dialects).toEqual([
    ['proofread', 'british'],
    ['rewrite', 'british'],
    ['proofread', 'british'],
    ['rewrite', 'british'],
    ['proofread', 'indian'],
    ['rewrite', 'indian'],
    ['proofread', 'indian'],
    ['rewrite', 'indian'],
  ]);
});

test('a client is told of failures, and of arguments that no tool takes', async () => {
  const client = await connected();
  outcome = FAILED;
  expect(await client.callTool({ name: 'proofread', arguments: { input: ' ' } })).toMatchObject({
    isError: true,
    content: [{ type: 'text', text: 'There is no text. Send some.' }],
  });
  asked = [];
  const wrong = await client.callTool({
    name: 'rewrite',
    arguments: { input: 'Hi.', tone: 'rude' },
  });
  expect(wrong).toMatchObject({ isError: true });
  expect(asked).toEqual([]);
});
