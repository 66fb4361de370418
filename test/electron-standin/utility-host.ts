// Imported into each utility process before its own code: gives it process.parentPort, which hands
// over the messages (and the ports inside them) that utility-process.ts sends.
import { EventEmitter } from 'node:events';
import { PortGateway } from './ports.ts';
import type { HostMessage } from './utility-process.ts';

const send = (message: HostMessage) => {
  if (process.connected) process.send?.(message);
};
// The app has ended while this was on its way: nobody is left to hear it.
process.on('error', () => process.exit());
const ports = new PortGateway('host', send);

class ParentPort extends EventEmitter {
  #waiting: HostMessage[] | null = [];

  constructor() {
    super();
    // What arrives before the module listens waits for it.
    this.on('newListener', (event) => {
      if (event !== 'message' || !this.#waiting) return;
      setImmediate(() => {
        const waiting = this.#waiting ?? [];
        this.#waiting = null;
        for (const message of waiting) this.receive(message);
      });
    });
  }

  receive(message: HostMessage): void {
    if (this.#waiting) this.#waiting.push(message);
    else if (message.kind !== 'message') ports.handle(message);
    else this.emit('message', { data: message.data, ports: ports.receive(message.ports) });
  }

  postMessage(data: unknown): void {
    send({ kind: 'message', data, ports: [] });
  }
}

const parentPort = new ParentPort();
Object.assign(process, { parentPort, type: 'utility' });
process.on('message', (message: HostMessage) => parentPort.receive(message));
process.on('disconnect', () => process.exit(0));
