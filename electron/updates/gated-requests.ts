// How electron-updater gets its bytes: with Node's own HTTP, which the gate watches over (the library's usual
// way, Chromium's network, would pass it by), from the feed's own origin and nowhere else, saying nothing of
// who asks, and never more bytes than were announced.
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import {
  configureRequestOptions,
  configureRequestUrl,
  type DownloadOptions,
  HttpExecutor,
} from 'builder-util-runtime';
import { UserError } from '../../contract/errors.ts';

/** Among what the library would send stands a number that it knows this installation by. */
const HEADERS = ['accept', 'range'];

export class GatedRequests extends HttpExecutor<ClientRequest> {
  /** More than this in one answer is not read; in bytes. */
  limit = 0;
  readonly #origin: URL;
  #sockets: Socket[] = [];

  constructor(feed: string) {
    super();
    this.#origin = new URL(feed);
  }

  /** What went over the wire since this was asked last. */
  takeTraffic(): { bytesSent: number; bytesReceived: number } {
    const sockets = new Set(this.#sockets);
    this.#sockets = [];
    let [bytesSent, bytesReceived] = [0, 0];
    for (const socket of sockets) {
      bytesSent += socket.bytesWritten;
      bytesReceived += socket.bytesRead;
    }
    return { bytesSent, bytesReceived };
  }

  override createRequest(
    options: RequestOptions,
    callback: (response: IncomingMessage) => void,
  ): ClientRequest {
    const { protocol, hostname, host, port } = this.#origin;
    const asked = `${options.protocol ?? 'https:'}//${options.hostname}:${options.port ?? ''}`;
    if (asked !== `${protocol}//${hostname}:${port}`) throw elsewhere(String(options.hostname));
    const given = Object.entries(options.headers ?? {});
    const kept = given.filter(([name]) => HEADERS.includes(name.toLowerCase()));
    const request = (protocol === 'http:' ? http : https).request({
      protocol,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      path: options.path,
      method: 'GET',
      agent: false,
      minVersion: 'TLSv1.2',
      headers: { ...Object.fromEntries(kept), host, 'cache-control': 'no-cache' },
    });
    const fail = (error: Error) => {
      request.emit('error', error);
      request.destroy();
    };
    request.once('socket', (socket) => this.#sockets.push(socket));
    request.once('response', (response) => {
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400) return fail(elsewhere('another address'));
      let received = 0;
      response.on('data', (piece: Buffer | string) => {
        received += piece.length;
        if (received > this.limit) fail(new Error('more came than was announced'));
      });
      callback(response);
    });
    return request;
  }

  /** Brings a file; it has its announced hash, or this rejects. */
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const request: RequestOptions = { headers: options.headers ?? {} };
      configureRequestUrl(url, request);
      this.doDownload(
        configureRequestOptions(request),
        {
          destination,
          options,
          onCancel,
          responseHandler: null,
          callback: (error) => (error ? reject(error) : resolve(destination)),
        },
        0,
      );
    });
  }
}

/** A redirect, or a file's address in the feed: nobody was asked about that one. */
function elsewhere(host: string): UserError {
  return new UserError(
    'update-untrusted',
    `The feed of new versions led to ${host}, which was not asked about.`,
    'Nothing was fetched from there. Try again later.',
  );
}
