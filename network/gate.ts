// The gate that each of our processes shuts before it does anything else: from then on it opens no
// connection, asks no name server and sends no packet, whoever in it tries, but to an address that a
// permit is held for. What listens (`pilcrow serve`) and sockets of this computer's own desktop (X11,
// D-Bus: files, not addresses) are no business of the gate. It knows no protocol and no purpose.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { UserError } from '../contract/errors.ts';

/** Leave to connect to one host and port, until it is given back. */
export interface Permit {
  /** Ends the leave, and with the last one for an address every connection to it. */
  close(): void;
}

interface Leave {
  host: string;
  port: number;
  /** How many permits are held for it. */
  holders: number;
  sockets: Set<net.Socket>;
}

const leaves = new Set<Leave>();
let isShut = false;
let tell: (address: string) => void = () => {};

/**
 * Shuts the gate for the life of this process (or worker thread: each has its own). `onRefused` hears of
 * every attempt without a permit, as `host:port` or the name that was to be looked up.
 */
export function shutGate(onRefused: (address: string) => void = () => {}): void {
  tell = onRefused;
  if (isShut) return;
  isShut = true;
  guardStreams();
  guardDatagrams();
  guardNames();
  // `import { lookup } from 'node:dns'` reads copies of what was just replaced.
  syncBuiltinESMExports();
}

/** Leave to connect to the host and port of `url` (its scheme's port when it names none). */
export function permit(url: string | URL): Permit {
  const { hostname, port, protocol } = new URL(url);
  const address = {
    host: plainHost(hostname),
    port: port === '' ? (DEFAULT_PORTS[protocol] ?? Number.NaN) : Number(port),
  };
  const leave = leaveFor(address.host, address.port) ?? {
    ...address,
    holders: 0,
    sockets: new Set(),
  };
  leaves.add(leave);
  leave.holders += 1;
  let isHeld = true;
  return {
    close() {
      if (!isHeld) return;
      isHeld = false;
      leave.holders -= 1;
      if (leave.holders > 0) return;
      leaves.delete(leave);
      for (const socket of leave.sockets) socket.destroy();
    },
  };
}

const DEFAULT_PORTS: Record<string, number> = { 'http:': 80, 'https:': 443 };

/** TCP, and with it TLS, HTTP, fetch and WebSocket, which all connect through this one method. */
function guardStreams(): void {
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...given: unknown[]) {
    const target = targetOf(given);
    if (target !== null) {
      const leave = leaveFor(target.host, target.port);
      if (leave === null) {
        refuse(`${target.host}:${target.port}`);
      } else {
        leave.sockets.add(this);
        this.once('close', () => leave.sockets.delete(this));
      }
    }
    return Reflect.apply(connect, this, given);
  };
}

/** Where the arguments of `connect` lead; null for a socket file. */
function targetOf(given: readonly unknown[]): { host: string; port: number } | null {
  // Node's own callers hand over the arguments as one array.
  const [first, second] = Array.isArray(given[0]) ? (given[0] as unknown[]) : given;
  if (typeof first === 'object' && first !== null) {
    const { path, host, port } = first as { path?: string; host?: string; port?: unknown };
    return path ? null : { host: plainHost(host ?? 'localhost'), port: Number(port) };
  }
  const port = Number(first);
  if (typeof first === 'string' && Number.isNaN(port)) return null;
  return { host: plainHost(typeof second === 'string' ? second : 'localhost'), port };
}

function leaveFor(host: string, port: number): Leave | null {
  for (const leave of leaves) if (leave.host === host && leave.port === port) return leave;
  return null;
}

function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$/g, '');
}

function guardDatagrams(): void {
  for (const method of ['send', 'connect'] as const) {
    dgram.Socket.prototype[method] = () => refuse('a datagram');
  }
}

/** A question to a name server tells it what is wanted: only what a permit is held for is asked. */
function guardNames(): void {
  const owners = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
  for (const owner of owners as unknown as Record<string, unknown>[]) {
    const names = Object.getOwnPropertyNames(owner).filter((name) =>
      /^(resolve|reverse|lookup)/.test(name),
    );
    for (const name of names) {
      const original = owner[name];
      if (typeof original !== 'function') continue;
      function guarded(this: unknown, host: unknown, ...rest: unknown[]): unknown {
        if (typeof host === 'string' && !mayAsk(host)) refuse(host);
        return Reflect.apply(original as typeof guarded, this, [host, ...rest]);
      }
      // Its promisified form hangs on the function.
      owner[name] = Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(original));
    }
  }
}

function mayAsk(name: string): boolean {
  const host = plainHost(name);
  if (host === '' || host === 'localhost' || net.isIP(host) !== 0) return true;
  return [...leaves].some((leave) => leave.host === host);
}

function refuse(address: string): never {
  tell(address);
  throw new UserError(
    'connection-refused',
    `A connection was refused: Pilcrow may not connect to ${address}.`,
    'Nothing was sent. If you wanted this, allow it in the settings.',
  );
}
