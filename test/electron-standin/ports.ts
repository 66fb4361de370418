// MessagePortMain and MessageChannelMain, and the gateway that carries a port's traffic to another
// process. Used by the main process and, through utility-host.ts, by utility processes; a page has
// DOM ports instead (page/preload-world.ts) and speaks the same gateway messages.
import { EventEmitter } from 'node:events';

type Item = { kind: 'message'; data: unknown; ends: PortEnd[] } | { kind: 'close' };

/** What two gateways tell each other; `ports` are ids of ports that travel along. */
export type GatewayMessage =
  | { kind: 'port-message'; id: string; data: unknown; ports: string[] }
  | { kind: 'port-close'; id: string };

/** One end of a pipe. Keeps what arrives until someone listens; survives a change of owner. */
class PortEnd {
  peer: PortEnd | null = null;
  #inbox: Item[] = [];
  #sink: ((item: Item) => void) | null = null;
  #draining = false;

  static pair(): [PortEnd, PortEnd] {
    const [first, second] = [new PortEnd(), new PortEnd()];
    first.peer = second;
    second.peer = first;
    return [first, second];
  }

  post(data: unknown, ends: PortEnd[]): void {
    this.peer?.deliver({ kind: 'message', data, ends });
  }

  close(): void {
    const { peer } = this;
    this.peer = null;
    this.#sink = null;
    if (!peer) return;
    peer.peer = null;
    peer.deliver({ kind: 'close' });
  }

  deliver(item: Item): void {
    this.#inbox.push(item);
    this.#drainSoon();
  }

  /** `sink` null stops the delivery, for an end that changes hands. */
  attach(sink: ((item: Item) => void) | null): void {
    this.#sink = sink;
    this.#drainSoon();
  }

  #drainSoon(): void {
    if (this.#draining || !this.#sink || this.#inbox.length === 0) return;
    this.#draining = true;
    setImmediate(() => {
      this.#draining = false;
      while (this.#sink && this.#inbox.length > 0) this.#sink(this.#inbox.shift() as Item);
    });
  }
}

/** Emits 'message' ({data, ports}) after start(), and 'close' once either side has closed. */
export class MessagePortMain extends EventEmitter {
  #end: PortEnd | null;
  #closed = false;

  constructor(end: PortEnd) {
    super();
    this.#end = end;
  }

  start(): void {
    this.#end?.attach((item) => {
      if (item.kind === 'close') this.#closeOnce();
      else this.emit('message', { data: item.data, ports: item.ends.map(wrapEnd) });
    });
  }

  postMessage(message: unknown, transfer: MessagePortMain[] = []): void {
    if (!this.#end || this.#closed) return;
    if (transfer.includes(this)) {
      throw new Error(`Port at index ${transfer.indexOf(this)} contains the source port.`);
    }
    const data = structuredClone(message);
    this.#end.post(data, detachAll(transfer));
  }

  close(): void {
    this.#end?.close();
    this.#closeOnce();
  }

  /** Takes the pipe out of this object, which is of no use afterwards; null when it is already. */
  detach(): PortEnd | null {
    const end = this.#end;
    end?.attach(null);
    this.#end = null;
    return end;
  }

  #closeOnce(): void {
    if (this.#closed || !this.#end) return;
    this.#closed = true;
    this.emit('close');
  }
}

function wrapEnd(end: PortEnd): MessagePortMain {
  return new MessagePortMain(end);
}

function detachAll(ports: MessagePortMain[]): PortEnd[] {
  return ports.map((port, index) => {
    const end = port.detach();
    if (!end) throw new Error(`Port at index ${index} is already neutered.`);
    return end;
  });
}

export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;

  constructor() {
    const [first, second] = PortEnd.pair();
    this.port1 = new MessagePortMain(first);
    this.port2 = new MessagePortMain(second);
  }
}

/** Carries ports over one connection to another process. `side` keeps the two sides' ids apart. */
export class PortGateway {
  readonly #side: string;
  readonly #post: (message: GatewayMessage) => void;
  readonly #ends = new Map<string, PortEnd>();
  #nextId = 1;

  constructor(side: string, post: (message: GatewayMessage) => void) {
    this.#side = side;
    this.#post = post;
  }

  /** Sends the ports away; the ids go with the message that carries them. */
  send(ports: MessagePortMain[]): string[] {
    return detachAll(ports).map((end) => this.#sendEnd(end));
  }

  receive(ids: string[]): MessagePortMain[] {
    return ids.map((id) => wrapEnd(this.#receiveEnd(id)));
  }

  handle(message: GatewayMessage): void {
    const end = this.#ends.get(message.id);
    if (!end) return;
    if (message.kind === 'port-close') {
      this.#ends.delete(message.id);
      end.close();
    } else {
      const ends = message.ports.map((id) => this.#receiveEnd(id));
      end.post(message.data, ends);
    }
  }

  /** The other process is gone: so are its ports. */
  closeAll(): void {
    for (const end of this.#ends.values()) end.close();
    this.#ends.clear();
  }

  #sendEnd(end: PortEnd): string {
    const id = `${this.#side}${this.#nextId++}`;
    this.#carry(id, end);
    return id;
  }

  #receiveEnd(id: string): PortEnd {
    const [here, there] = PortEnd.pair();
    this.#carry(id, there);
    return here;
  }

  #carry(id: string, end: PortEnd): void {
    this.#ends.set(id, end);
    end.attach((item) => {
      if (item.kind === 'close') {
        this.#ends.delete(id);
        this.#post({ kind: 'port-close', id });
      } else {
        const ports = item.ends.map((carried) => this.#sendEnd(carried));
        this.#post({ kind: 'port-message', id, data: item.data, ports });
      }
    });
  }
}
