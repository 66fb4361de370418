// Watches the sockets of a program and of all that it started, as the kernel lists them: those that lead to
// another computer are kept. Knows nothing of Pilcrow, and can't be deceived by what runs inside of it.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { familyOf, unlessEnded } from '../processes.ts';

/** `address` as /proc writes it. */
export interface Socket {
  pid: string;
  kind: 'tcp' | 'tcp6' | 'udp' | 'udp6';
  address: string;
}

const KINDS = ['tcp', 'tcp6', 'udp', 'udp6'] as const;
/**
 * 127.x.x.x, ::1, ::ffff:127.x.x.x and nobody, in the byte order of /proc; what is bound and not connected
 * has an other side of zeros.
 */
const AT_HOME = /^(?:[\dA-F]{6}7F|0{24}01000000|0{16}FFFF0000[\dA-F]{6}7F|0{8}|0{32})$/;

export class SocketWatch {
  /** Every socket that led away, once. */
  readonly found: Socket[] = [];
  readonly #root: number;
  readonly #timer: NodeJS.Timeout;

  /** Looks every `interval` milliseconds, and at the end once more. */
  constructor(root: number, interval: number) {
    this.#root = root;
    this.#timer = setInterval(() => this.#look(), interval);
  }

  stop(): readonly Socket[] {
    clearInterval(this.#timer);
    this.#look();
    return this.found;
  }

  #look(): void {
    for (const socket of familyOf(this.#root).flatMap(leadingAway)) {
      const isKnown = this.found.some(
        ({ pid, kind, address }) =>
          pid === socket.pid && kind === socket.kind && address === socket.address,
      );
      if (!isKnown) this.found.push(socket);
    }
  }
}

/** Sockets of `pid` that lead to another computer, in whatever network namespace it is. */
function leadingAway(pid: string): Socket[] {
  const files = unlessEnded(() => readdirSync(`/proc/${pid}/fd`), []);
  const owned = new Set(
    files.map((file) => unlessEnded(() => readlinkSync(`/proc/${pid}/fd/${file}`), '')),
  );
  return KINDS.flatMap((kind) =>
    unlessEnded(() => readFileSync(`/proc/${pid}/net/${kind}`, 'utf8'), '')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => owned.has(`socket:[${columns[9]}]`))
      .map((columns) => ({ pid, kind, address: columns[2]?.split(':')[0] ?? '' }))
      .filter(({ address }) => !AT_HOME.test(address)),
  );
}
