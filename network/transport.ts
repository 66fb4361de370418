// HTTP to one server, and nothing around it: no proxy, no redirect, no cookie, no connection kept, no header
// that tells more than it must. A pinned certificate is checked before the first byte of a request; what
// goes over the wire is counted. `fetch` is what the providers' library asks for (provider.ts).
import http from 'node:http';
import net from 'node:net';
import { pipeline, Readable, Transform } from 'node:stream';
import tls from 'node:tls';
import { UserError } from '../contract/errors.ts';
import { permit } from './gate.ts';

export interface TransportOptions {
  url: string;
  /** SHA-256 of the only certificate to trust, in hexadecimal; empty: the system's authorities. */
  pin: string;
  /** Until the connection stands, in milliseconds. */
  connectLimit: number;
  /** Drawn at random for one request; all that the other side learns of who asks. */
  requestId: string;
}

/** Whatever else the library would say of this computer stays here. */
const HEADERS = [
  'accept',
  'anthropic-version',
  'authorization',
  'content-type',
  'x-api-key',
  'x-goog-api-key',
];

/** More than any answer; a server that sends it is broken or means harm. In bytes. */
const MOST_RECEIVED = 64 * 1024 * 1024;

export class Transport {
  readonly #options: TransportOptions;
  readonly #leave;
  readonly #sockets: net.Socket[] = [];
  /** Of the certificate that the server showed last. */
  fingerprint: string | null = null;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#leave = permit(options.url);
  }

  /** Of all connections so far, with everything that the protocols add. */
  get traffic(): { bytesSent: number; bytesReceived: number } {
    const sum = (count: (socket: net.Socket) => number) =>
      this.#sockets.reduce((total, socket) => total + count(socket), 0);
    return {
      bytesSent: sum((socket) => socket.bytesWritten),
      bytesReceived: sum((socket) => socket.bytesRead),
    };
  }

  /** Ends every connection. */
  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#leave.close();
  }

  readonly fetch = async (
    input: string | URL | globalThis.Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const url = new URL(input instanceof globalThis.Request ? input.url : input);
    if (url.origin !== new URL(this.#options.url).origin) {
      throw new UserError(
        'connection-refused',
        `The library asked for ${url.host}, which is not the server.`,
        'Nothing was sent. Please report this.',
      );
    }
    const { signal } = init;
    signal?.throwIfAborted();
    const socket = await this.#connect(url, signal ?? undefined);
    const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
    const request = http.request({
      createConnection: () => socket,
      host: url.hostname,
      path: url.pathname + url.search,
      method: init.method ?? 'GET',
      headers: this.#headers(url, init),
      ...(signal ? { signal } : {}),
    });
    request.once('response', resolve);
    request.once('error', (error) => reject(reached(error, signal)));
    request.end(init.body as string | undefined);
    return responseOf(await promise);
  };

  #headers(url: URL, init: RequestInit): Record<string, string> {
    const given = new Headers(init.headers);
    const kept = HEADERS.flatMap((name): [string, string][] => {
      const value = given.get(name);
      return value === null ? [] : [[name, value]];
    });
    return {
      ...Object.fromEntries(kept),
      host: url.host,
      connection: 'close',
      'cache-control': 'no-store',
      'x-request-id': this.#options.requestId,
      ...(typeof init.body === 'string' && {
        'content-length': String(Buffer.byteLength(init.body)),
      }),
    };
  }

  async #connect(url: URL, signal: AbortSignal | undefined): Promise<net.Socket> {
    const isSecure = url.protocol === 'https:';
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = Number(url.port) || (isSecure ? 443 : 80);
    const raw = net.connect({ host, port });
    this.#sockets.push(raw);
    const limit = setTimeout(
      () => raw.destroy(new Error('The connection took too long')),
      this.#options.connectLimit,
    );
    const abort = () => raw.destroy(signal?.reason as Error);
    signal?.addEventListener('abort', abort);
    try {
      await event(raw, 'connect');
      return isSecure ? await this.#secure(raw, host) : raw;
    } catch (error) {
      raw.destroy();
      signal?.throwIfAborted();
      throw error instanceof UserError ? error : unreachable(url.host, error);
    } finally {
      clearTimeout(limit);
      signal?.removeEventListener('abort', abort);
    }
  }

  async #secure(raw: net.Socket, host: string): Promise<net.Socket> {
    const { pin } = this.#options;
    const secure = tls.connect({
      socket: raw,
      ...(net.isIP(host) === 0 ? { servername: host } : { host }),
      ALPNProtocols: ['http/1.1'],
      minVersion: 'TLSv1.2',
      // A pinned certificate is checked below, and needs no authority.
      rejectUnauthorized: pin === '',
    });
    const broken = new Promise<never>((_resolve, reject) => raw.once('error', reject));
    broken.catch(() => {});
    try {
      await Promise.race([event(secure, 'secureConnect'), broken]);
    } catch (error) {
      secure.destroy();
      throw isCertificateError(error) ? untrusted((error as Error).message) : error;
    }
    this.fingerprint = secure
      .getPeerCertificate()
      .fingerprint256?.replaceAll(':', '')
      .toLowerCase();
    if (pin !== '' && this.fingerprint !== pin) {
      secure.destroy();
      throw untrusted('its certificate is another one than the pinned one');
    }
    return secure;
  }
}

function event(emitter: net.Socket, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    emitter.once(name, () => {
      emitter.off('error', reject);
      resolve();
    });
    emitter.once('error', reject);
    emitter.once('close', () => reject(new Error('The connection was closed')));
  });
}

function responseOf(message: http.IncomingMessage): Response {
  let received = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      done(received > MOST_RECEIVED ? new Error('The answer is too long') : null, chunk);
    },
  });
  pipeline(message, limited, () => {}); // a failure reaches who reads
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const status = message.statusCode ?? 0;
  // A redirect is not followed: it would lead to where nobody was asked about.
  const isEmpty = status === 204 || status === 205 || status === 304;
  const body = isEmpty ? null : (Readable.toWeb(limited) as ReadableStream);
  return new Response(body, { status: status < 200 ? 502 : status, headers });
}

function reached(error: Error, signal: AbortSignal | null | undefined): unknown {
  return signal?.aborted ? signal.reason : error;
}

function isCertificateError(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return /^(CERT_|ERR_TLS_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_)/.test(code);
}

function unreachable(host: string, cause: unknown): UserError {
  return new UserError(
    'server-unreachable',
    `${host} cannot be reached: ${(cause as Error).message}.`,
    'Nothing was sent. Check the network and that the server runs, then try again.',
    { cause },
  );
}

function untrusted(why: string): UserError {
  return new UserError(
    'server-untrusted',
    `The server cannot be trusted: ${why}.`,
    'Nothing was sent. If the certificate was renewed, check it and pin the new one in the settings.',
  );
}
