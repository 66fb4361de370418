// A real llama.cpp server for tests, where one is installed: PILCROW_LLAMA_SERVER, or `llama-server` on the
// PATH. It runs the base model that set-up fetched, on loopback, and is asked through Pilcrow's own way.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Connection } from '../contract/connection.ts';
import { fetchBase } from '../models/fetch.ts';
import { permit } from '../network/gate.ts';
import { lookAt } from '../network/health.ts';
import { end, until } from './waiting.ts';

/** Until the model is loaded, in milliseconds. */
const LOADING = { limit: 120_000, poll: 200 };
export const KEY = 'a key of the test';

/** Null where no server is installed. */
export function findLlamaServer(): string | null {
  const given = process.env.PILCROW_LLAMA_SERVER;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = given ? [given] : folders.map((folder) => path.join(folder, 'llama-server'));
  return places.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export class LlamaServer {
  readonly connection: Connection;
  readonly #process: ChildProcess;

  /** With `slots` requests at once, each of which may read and write `contextLength` tokens. */
  static async start(
    program: string,
    { slots, contextLength, more = [] }: { slots: number; contextLength: number; more?: string[] },
  ): Promise<LlamaServer> {
    const port = await freePort();
    const options = {
      model: await fetchBase(),
      alias: 'smollm2',
      host: '127.0.0.1',
      port,
      'ctx-size': slots * contextLength,
      parallel: slots,
      'api-key': KEY,
    };
    const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(program, [...given, ...more], { stdio: 'ignore' });
    const server = new LlamaServer(child, port, contextLength);
    try {
      await until('llama-server to load its model', LOADING, async () => {
        if (child.exitCode !== null) throw new Error(`llama-server ended with ${child.exitCode}`);
        return server.report().catch(() => null); // it answers with 503 meanwhile
      });
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  private constructor(child: ChildProcess, port: number, contextLength: number) {
    this.#process = child;
    const url = `http://127.0.0.1:${port}/v1`;
    this.connection = { provider: 'compatible', url, model: 'smollm2', contextLength, pin: '' };
  }

  /** What the settings page shows of it. */
  report(key = KEY) {
    const { signal } = new AbortController();
    return lookAt({ connection: this.connection, key, requestId: 'look', signal });
  }

  /** llama.cpp's own interface, beside OpenAI's. */
  async own(place: string, body?: object): Promise<unknown> {
    const { origin } = new URL(this.connection.url);
    const leave = permit(origin);
    try {
      const answer = await fetch(origin + place, {
        headers: { authorization: `Bearer ${KEY}`, connection: 'close' },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
      });
      return await answer.json();
    } finally {
      leave.close();
    }
  }

  stop(): Promise<void> {
    return end(this.#process);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
