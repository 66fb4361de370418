// Servers for tests that speak the protocols of larger models on loopback, over plain HTTP or TLS, and fail
// in the ways that real ones do. What they were sent is kept word for word.
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Heard {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  /** Header names as they came, in order. */
  names: string[];
  body: string;
}

/** Answers one request; gets the number of requests before it. */
export type Behaviour = (response: ServerResponse, heard: Heard, before: number) => void;

export class ModelServer {
  readonly heard: Heard[] = [];
  /** Connections that the other side closed before the answer was over. */
  hangUps = 0;
  readonly #server: http.Server;
  readonly #isSecure: boolean;

  static async start(behaviour: Behaviour, tls?: https.ServerOptions): Promise<ModelServer> {
    const server = new ModelServer(behaviour, tls);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  private constructor(behaviour: Behaviour, tls?: https.ServerOptions) {
    this.#isSecure = tls !== undefined;
    const listener = async (request: IncomingMessage, response: ServerResponse) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const { method = '', url: path = '', headers, rawHeaders } = request;
      const names = rawHeaders.filter((_text, index) => index % 2 === 0);
      const heard = { method, path, headers, names, body };
      response.on('close', () => {
        if (!response.writableFinished) this.hangUps += 1;
      });
      const before = this.heard.push(heard) - 1;
      behaviour(response, heard, before);
    };
    this.#server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  }

  /** The root of the protocol. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `${this.#isSecure ? 'https' : 'http'}://127.0.0.1:${port}/v1`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export function beginEvents(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** One event of OpenAI's stream of a chat. */
export function chatEvent(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finish }];
  const event = { id: 'x', object: 'chat.completion.chunk', created: 0, model: 'm', choices };
  return `data: ${JSON.stringify(event)}\n\n`;
}

/** A whole answer in OpenAI's protocol, a piece an event. */
export function chatAnswer(...pieces: string[]): Behaviour {
  return (response) => {
    beginEvents(response);
    for (const content of pieces) response.write(chatEvent({ content }));
    response.end(`${chatEvent({}, 'stop')}data: [DONE]\n\n`);
  };
}
