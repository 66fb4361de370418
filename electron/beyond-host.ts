// Main's side of the process that may connect: starts it for a command, and ends it after a minute without
// one, so that for most of the time there is no process at all that could.
import {
  MessageChannelMain,
  type MessagePortMain,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import { type BeyondCommand, BeyondMessage, BeyondReport } from '../contract/beyond.ts';

/** In milliseconds. */
const IDLE = 60_000;

export interface Dialogue {
  /** Lets what was previewed last be sent. */
  send(requestId: string): void;
  /** Ends the work. */
  close(): void;
}

export class BeyondHost {
  readonly #entry: string;
  readonly #onRefused: (address: string) => void;
  #process: UtilityProcess | null = null;
  readonly #open = new Set<MessagePortMain>();
  #idle: NodeJS.Timeout | null = null;

  constructor(entry: string, onRefused: (address: string) => void) {
    this.#entry = entry;
    this.#onRefused = onRefused;
  }

  /** `onMessage` hears all that the process says; `onEnd` once, when it will say no more. */
  start(
    command: BeyondCommand,
    onMessage: (message: BeyondMessage) => void,
    onEnd: () => void,
  ): Dialogue {
    const { port1, port2 } = new MessageChannelMain();
    this.#open.add(port2);
    port2.on('message', ({ data }) => onMessage(BeyondMessage.parse(data)));
    port2.on('close', () => {
      if (!this.#open.delete(port2)) return;
      this.#rest();
      onEnd();
    });
    port2.start();
    this.#running().postMessage(command, [port1]);
    return {
      send: (requestId) => port2.postMessage({ kind: 'send', requestId }),
      close: () => port2.close(),
    };
  }

  close(): void {
    if (this.#idle) clearTimeout(this.#idle);
    this.#process?.kill();
    this.#process = null;
  }

  #running(): UtilityProcess {
    if (this.#idle) clearTimeout(this.#idle);
    this.#idle = null;
    if (this.#process) return this.#process;
    const child = utilityProcess.fork(this.#entry, [], {
      serviceName: 'Pilcrow connection',
      stdio: 'inherit',
    });
    this.#process = child;
    child.on('message', (message: unknown) => {
      const report = BeyondReport.safeParse(message);
      if (report.success) this.#onRefused(report.data.address);
    });
    child.on('exit', () => {
      if (this.#process === child) this.#process = null;
    });
    return child;
  }

  #rest(): void {
    if (this.#open.size > 0 || !this.#process) return;
    this.#idle ??= setTimeout(() => this.close(), IDLE);
  }
}
