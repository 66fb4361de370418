// The gate, shut for real in this test's own process: what connects without a permit, by which of Node's
// many ways, and that a permit is for one address and ends what was opened under it.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { resolve4 } from 'node:dns/promises';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { permit, shutGate } from '../../network/gate.ts';

const refused: string[] = [];
let server: http.Server;
let url = '';

beforeAll(async () => {
  shutGate((address) => refused.push(address));
  server = http.createServer((_request, response) => response.end('reached'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  refused.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const REFUSAL = /^A connection was refused: Pilcrow may not connect to /;

/** What a way of connecting came to: its result, or the message of the innermost error. */
async function outcome(connect: () => unknown): Promise<string> {
  try {
    return String(await connect());
  } catch (error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return (inner as Error).message;
  }
}

describe('without a permit', () => {
  it.each<[string, () => unknown]>([
    ['fetch', () => fetch(url)],
    ['http', () => http.get(url)],
    ['a socket', () => net.connect(Number(new URL(url).port), '127.0.0.1')],
    ['a socket by its options', () => new net.Socket().connect({ host: '::1', port: 9 })],
    ['TLS', () => tls.connect(443, 'example.com')],
    ['a datagram', () => dgram.createSocket('udp4').send('x', 9, '127.0.0.1')],
    ['a name', () => dns.lookup('example.com', () => {})],
    ['a name as a promise', () => dns.promises.lookup('example.com')],
    ['a name by an imported copy', () => resolve4('example.com')],
    ['a name by a resolver', () => new dns.promises.Resolver().resolveTxt('example.com')],
  ])('%s is refused, and told', async (_way, connect) => {
    expect(await outcome(connect)).toMatch(REFUSAL);
    expect(refused).toHaveLength(1);
  });

  it('a WebSocket does not open', async () => {
    const socket = new WebSocket(url.replace('http', 'ws'));
    await new Promise((resolve) => {
      socket.onerror = resolve;
    });
    expect(refused).toEqual([new URL(url).host]);
  });

  it('socket files are open, as the desktop is behind them', async () => {
    const file = path.join(os.tmpdir(), `pilcrow-gate-${process.pid}`);
    const desktop = net.createServer((socket) => socket.end('here'));
    await new Promise<void>((resolve) => desktop.listen(file, resolve));
    const socket = net.connect(file);
    const [heard] = (await new Promise((resolve) => {
      socket.on('data', (...all) => resolve(all));
    })) as [Buffer];
    expect(heard.toString()).toBe('here');
    desktop.close();
    expect(refused).toEqual([]);
  });
});

describe('with a permit', () => {
  it('its address is reached, no other is, and its end closes what was opened', async () => {
    const leave = permit(url);
    expect(await (await fetch(url)).text()).toBe('reached');
    const other = url.replace('127.0.0.1', '127.0.0.2');
    expect(await outcome(() => fetch(other))).toMatch(REFUSAL);

    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    leave.close();
    await closed;
    expect(await outcome(() => fetch(url))).toMatch(REFUSAL);
  });

  it('an address is open until the last of its permits is given back', async () => {
    const [one, other] = [permit(url), permit(url)];
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    one.close();
    one.close();
    expect(await (await fetch(url)).text()).toBe('reached');
    expect(socket.destroyed).toBe(false);
    other.close();
    expect(socket.destroyed).toBe(true);
    expect(await outcome(() => fetch(url))).toMatch(REFUSAL);
  });

  it('its name may be looked up, with the port of its scheme', async () => {
    const leave = permit('https://localhost.invalid/v1');
    await expect(outcome(() => tls.connect(80, 'localhost.invalid'))).resolves.toMatch(REFUSAL);
    const socket = tls.connect(443, 'localhost.invalid');
    const error = (await new Promise((resolve) => socket.once('error', resolve))) as Error;
    expect(error.message).not.toMatch(REFUSAL);
    leave.close();
  });
});
