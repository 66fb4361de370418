// Each way to a larger model against a server that speaks its protocol on loopback, with the gate shut:
// streams, every failure of theirs as what a user is told, tries again, stalls, cancels, certificates, and
// what exactly goes over the wire.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../contract/connection.ts';
import { toProblem } from '../../contract/errors.ts';
import { shutGate } from '../../network/gate.ts';
import { lookAt } from '../../network/health.ts';
import type { Limits } from '../../network/limits.ts';
import { ask } from '../../network/provider.ts';
import {
  type Behaviour,
  beginEvents,
  chatAnswer,
  chatEvent,
  ModelServer,
} from '../model-server.ts';

const QUICK: Limits = {
  connect: 2000,
  firstWord: 400,
  stall: 200,
  pauses: [10, 10],
  longestWait: 2000,
};

let server: ModelServer;
const start = async (behaviour: Behaviour, tls?: { key: string; cert: string }) => {
  server = await ModelServer.start(behaviour, tls);
};
beforeAll(() => shutGate());
afterEach(() => server.stop());

interface Asked {
  changes?: Partial<Connection>;
  key?: string;
  signal?: AbortSignal;
  onPiece?(text: string): void;
}

/** What came of asking: the pieces and the answer, or the code of what the user is told. */
async function asked({ changes, key = '', signal, onPiece }: Asked = {}) {
  const connection: Connection = {
    provider: 'compatible',
    url: server.url,
    model: 'large',
    contextLength: 8192,
    pin: '',
    ...changes,
  };
  const traffic: object[] = [];
  const pieces: string[] = [];
  const stream = ask(
    {
      connection,
      key,
      requestId: 'r-1',
      signal: signal ?? new AbortController().signal,
      limits: QUICK,
    },
    { system: 'Be brief.', user: 'Hello?', maximumNewTokens: 50 },
    (sum) => traffic.push(sum),
  );
  try {
    for (;;) {
      const step = await stream.next();
      if (step.done) return { pieces, ...step.value, traffic };
      pieces.push(step.value);
      onPiece?.(step.value);
    }
  } catch (error) {
    const name = (error as Error).name;
    return { pieces, problem: name === 'AbortError' ? name : toProblem(error).code, traffic };
  }
}

describe('an OpenAI-compatible server', () => {
  it('streams, and is told the text, the model and nothing of who asks', async () => {
    await start(chatAnswer('Good ', 'day', '.'));
    const result = await asked({ key: 'k-1' });
    expect(result).toMatchObject({
      pieces: ['Good ', 'day', '.'],
      text: 'Good day.',
      complete: true,
    });
    const [heard] = server.heard;
    expect(heard?.path).toBe('/v1/chat/completions');
    expect(JSON.parse(heard?.body ?? '')).toEqual({
      model: 'large',
      max_tokens: 50,
      temperature: 0,
      stream: true,
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Hello?' },
      ],
    });
    expect(heard?.names.map((name) => name.toLowerCase()).sort()).toEqual([
      'authorization',
      'cache-control',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-request-id',
    ]);
    expect(heard?.headers).toMatchObject({ authorization: 'Bearer k-1', 'x-request-id': 'r-1' });
  });

  it('is counted to the byte', async () => {
    await start(chatAnswer('Hi'));
    const { traffic } = await asked();
    const [heard] = server.heard;
    const head = [`POST ${heard?.path} HTTP/1.1`, ...pairs(heard?.headers ?? {}), '', ''];
    expect(traffic).toEqual([
      {
        bytesSent: head.join('\r\n').length + (heard?.body.length ?? 0),
        bytesReceived: expect.any(Number),
      },
    ]);
  });

  it('says when its answer was cut off for its length', async () => {
    await start((response) => {
      beginEvents(response);
      response.end(`${chatEvent({ content: 'Good' })}${chatEvent({}, 'length')}data: [DONE]\n\n`);
    });
    expect(await asked()).toMatchObject({ text: 'Good', complete: false });
  });

  it('is asked again when it is busy, after as long as it says, and told when it stays so', async () => {
    const times: number[] = [];
    await start((response, heard, before) => {
      times.push(Date.now());
      if (before < 2)
        response.writeHead(429, { 'retry-after': before === 0 ? '1' : '0' }).end('{}');
      else chatAnswer('Now')(response, heard, before);
    });
    expect(await asked()).toMatchObject({ text: 'Now' });
    expect(times).toHaveLength(3);
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(990);

    await server.stop();
    await start((response) => response.writeHead(503).end());
    expect(await asked()).toMatchObject({ problem: 'server-busy' });
    expect(server.heard).toHaveLength(1 + QUICK.pauses.length);

    await server.stop();
    await start((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    expect(await asked()).toMatchObject({ problem: 'server-busy' });
    expect(server.heard).toHaveLength(1);
  });

  it.each<[string, Behaviour, string]>([
    ['refuses the key', (response) => response.writeHead(401).end('{}'), 'server-key'],
    ['knows no such model', (response) => response.writeHead(404).end('{}'), 'server-failed'],
    [
      'finds the text too long',
      (response) =>
        response
          .writeHead(400, { 'content-type': 'application/json' })
          .end('{"error":{"message":"This model\'s maximum context length is 4096 tokens"}}'),
      'text-too-long',
    ],
    [
      'sends elsewhere',
      (response) => response.writeHead(302, { location: 'http://127.0.0.2:1/' }).end(),
      'server-failed',
    ],
    [
      'answers with a page',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hi</h1>'),
      'server-failed',
    ],
    ['answers with nothing', (response) => response.writeHead(200).end(), 'server-failed'],
    [
      'tells of a failure inside its stream',
      (response) => {
        beginEvents(response);
        response.end('data: {"error":{"message":"out of memory","code":500}}\n\n');
      },
      'server-failed',
    ],
    [
      'sends a frame that is no JSON',
      (response) => {
        beginEvents(response);
        response.end(`${chatEvent({ content: 'Go' })}data: {"choices": [{\n\ndata: [DONE]\n\n`);
      },
      'server-failed',
    ],
    [
      'breaks off',
      (response) => {
        beginEvents(response);
        response.write(chatEvent({ content: 'Go' }));
        setTimeout(() => response.destroy(), 20);
      },
      'server-failed',
    ],
    [
      'ends without saying that it does',
      (response) => {
        beginEvents(response);
        response.end(chatEvent({ content: 'Go' }));
      },
      'server-failed',
    ],
    ['never begins', () => {}, 'server-stalled'],
    [
      'stalls in the middle',
      (response) => {
        beginEvents(response);
        response.write(chatEvent({ content: 'Go' }));
      },
      'server-stalled',
    ],
    [
      'keeps the line open with comments alone',
      (response) => {
        beginEvents(response);
        response.write(chatEvent({ content: 'Go' }));
        const timer = setInterval(() => response.write(': ping\n\n'), 20);
        response.on('close', () => clearInterval(timer));
      },
      'server-stalled',
    ],
  ])('that %s', async (_what, behaviour, code) => {
    await start(behaviour);
    expect(await asked()).toMatchObject({ problem: code });
  });

  it('that is not there', async () => {
    await start(chatAnswer('x'));
    expect(await asked({ changes: { url: 'http://127.0.0.1:9/v1' } })).toMatchObject({
      problem: 'server-unreachable',
      traffic: [{ bytesSent: 0, bytesReceived: 0 }],
    });
  });

  it('hears at once that nobody wants the rest', async () => {
    await start((response) => {
      beginEvents(response);
      response.write(chatEvent({ content: 'Go' }));
    });
    const cancel = new AbortController();
    const onPiece = () => cancel.abort();
    expect(await asked({ signal: cancel.signal, onPiece })).toMatchObject({
      pieces: ['Go'],
      problem: 'AbortError',
    });
    await expect.poll(() => server.hangUps).toBe(1);
  });
});

/** As the transport writes them. */
function pairs(headers: object): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

describe('services', () => {
  it('OpenAI, which is told to keep nothing', async () => {
    await start(chatAnswer('Good ', 'day.'));
    expect(
      await asked({ changes: { provider: 'openai', model: 'gpt-4.1' }, key: 'k' }),
    ).toMatchObject({
      text: 'Good day.',
      complete: true,
    });
    expect(JSON.parse(server.heard[0]?.body ?? '')).toMatchObject({
      model: 'gpt-4.1',
      store: false,
    });
  });

  it('Anthropic', async () => {
    const event = (type: string, data: object) =>
      `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
    await start((response) => {
      beginEvents(response);
      const usage = { input_tokens: 5, output_tokens: 1 };
      const message = {
        id: 'm',
        type: 'message',
        role: 'assistant',
        model: 'c',
        content: [],
        usage,
      };
      response.write(event('message_start', { message }));
      response.write(
        event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
      );
      for (const text of ['Good ', 'day.']) {
        response.write(
          event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
        );
      }
      response.write(event('content_block_stop', { index: 0 }));
      response.write(event('message_delta', { delta: { stop_reason: 'end_turn' }, usage }));
      response.end(event('message_stop', {}));
    });
    const changes = { provider: 'anthropic', model: 'claude' } as const;
    expect(await asked({ changes, key: 'k' })).toMatchObject({ text: 'Good day.', complete: true });
    expect(server.heard[0]).toMatchObject({ path: '/v1/messages', headers: { 'x-api-key': 'k' } });
  });

  it('Google', async () => {
    await start((response) => {
      beginEvents(response);
      const part = (text: string, end: object) =>
        `data: ${JSON.stringify({ candidates: [{ content: { role: 'model', parts: [{ text }] }, ...end }] })}\n\n`;
      response.write(part('Good ', {}));
      response.end(part('day.', { finishReason: 'STOP' }));
    });
    const changes = { provider: 'google', model: 'gemini' } as const;
    expect(await asked({ changes, key: 'k' })).toMatchObject({ text: 'Good day.', complete: true });
    expect(server.heard[0]).toMatchObject({
      path: '/v1/models/gemini:streamGenerateContent?alt=sse',
      headers: { 'x-goog-api-key': 'k' },
    });
  });
});

describe('the list of models', () => {
  const look = (changes: Partial<Connection> = {}) =>
    lookAt({
      connection: {
        provider: 'compatible',
        url: server.url,
        contextLength: 8192,
        pin: '',
        ...changes,
      },
      key: 'k',
      requestId: 'r-2',
      signal: new AbortController().signal,
      limits: QUICK,
    }).catch((error: unknown) => toProblem(error).code);
  const json =
    (value: unknown): Behaviour =>
    (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  it.each<[string, unknown, unknown]>([
    [
      'vLLM with an adapter',
      {
        data: [
          { id: 'base', max_model_len: 8192 },
          { id: 'proofread', parent: 'base', max_model_len: null },
        ],
      },
      [
        { id: 'base', contextLength: 8192 },
        { id: 'proofread', contextLength: null },
      ],
    ],
    [
      'llama.cpp',
      { data: [{ id: 'q', meta: { n_ctx_train: 4096 } }] },
      [{ id: 'q', contextLength: 4096 }],
    ],
    ['Ollama', { data: [{ id: 'qwen3:4b' }] }, [{ id: 'qwen3:4b', contextLength: null }]],
    ['Ollama without models', { object: 'list', data: null }, []],
    [
      'a server that writes null for all that it does not know',
      { data: [{ id: 'q', meta: { n_ctx: null, n_ctx_train: null } }], models: null },
      [{ id: 'q', contextLength: null }],
    ],
    [
      'Google',
      {
        models: [
          { name: 'models/gemini', inputTokenLimit: 1_048_576 },
          { name: 'models/imagen', inputTokenLimit: null },
        ],
      },
      [
        { id: 'gemini', contextLength: 1_048_576 },
        { id: 'imagen', contextLength: null },
      ],
    ],
  ])('of %s', async (_what, value, models) => {
    await start(json(value));
    expect(await look()).toEqual({ models, fingerprint: null });
  });

  it('that is none', async () => {
    await start(json({ hello: 'world' }).bind(null));
    expect(await look()).toEqual({ models: [], fingerprint: null });
    await server.stop();
    await start((response) => response.end('<h1>Hi</h1>'));
    expect(await look()).toBe('server-failed');
    await server.stop();
    await start((response) => response.writeHead(403).end());
    expect(await look()).toBe('server-key');
  });
});

describe('with TLS', () => {
  let folder = '';
  const tls = { key: '', cert: '' };
  let fingerprint = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-tls-'));
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=127.0.0.1', '-days', '1', '-nodes'];
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
    execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    tls.key = readFileSync(key, 'utf8');
    tls.cert = readFileSync(cert, 'utf8');
    const shown = execFileSync('openssl', [
      'x509',
      '-in',
      cert,
      '-noout',
      '-fingerprint',
      '-sha256',
    ]);
    fingerprint = shown.toString().split('=')[1]?.trim().replaceAll(':', '').toLowerCase() ?? '';
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('a certificate of nobody known is refused, and accepted when it is pinned', async () => {
    await start(chatAnswer('Safe'), tls);
    expect(await asked()).toMatchObject({ problem: 'server-untrusted' });
    expect(await asked({ changes: { pin: '0'.repeat(64) } })).toMatchObject({
      problem: 'server-untrusted',
    });
    expect(server.heard).toEqual([]);
    expect(await asked({ changes: { pin: fingerprint } })).toMatchObject({ text: 'Safe' });
  });

  it('what is counted is what is on the wire, not what is inside', async () => {
    await start(chatAnswer('Safe'), tls);
    const { traffic } = await asked({ changes: { pin: fingerprint } });
    const inside = server.heard[0]?.body.length ?? 0;
    const [{ bytesSent }] = traffic as [{ bytesSent: number }];
    // A hello, a finished and a record's frame come to more than two hundred bytes.
    expect(bytesSent).toBeGreaterThan(inside + 200 + 200);
  });
});
