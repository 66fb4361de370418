// Synchronous answers from the X server: the asking thread sleeps on shared memory until
// input-worker.ts has asked. Also tells which grabbed hotkey was pressed.
import { EventEmitter, once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type Modifier = 'Shift' | 'Control' | 'Alt' | 'Super';
export type GrabRequest = { kind: 'grab'; id: number; modifiers: Modifier[]; key: string };
export type InputRequest = GrabRequest | { kind: 'release'; id: number } | { kind: 'pointer' };
export interface InputWorkerData {
  /** Done flag, then the two numbers of the answer. */
  answer: Int32Array;
}

const ANSWER_LIMIT_MS = 2000;

/** Emits 'pressed' with the id of the grab. */
export class XInput extends EventEmitter {
  readonly #answer = new Int32Array(new SharedArrayBuffer(12));
  readonly #worker: Worker;

  static async open(): Promise<XInput> {
    const input = new XInput();
    await once(input.#worker, 'message');
    input.#worker.on('message', ({ pressed }: { pressed: number }) => {
      input.emit('pressed', pressed);
    });
    return input;
  }

  private constructor() {
    super();
    const workerData: InputWorkerData = { answer: this.#answer };
    const file = new URL('./input-worker.ts', import.meta.url);
    this.#worker = new Worker(file, { workerData, execArgv: [] });
    this.#worker.unref();
  }

  /** False when no key types it or another program holds it. `key` is a keysym name. */
  grab(id: number, modifiers: Modifier[], key: string): boolean {
    return this.#ask({ kind: 'grab', id, modifiers, key })[0] === 1;
  }

  /** Needs no answer: the worker does everything in order. */
  release(id: number): void {
    const request: InputRequest = { kind: 'release', id };
    this.#worker.postMessage(request);
  }

  pointer(): { x: number; y: number } {
    const [x, y] = this.#ask({ kind: 'pointer' });
    return { x, y };
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #ask(request: InputRequest): [number, number] {
    Atomics.store(this.#answer, 0, 0);
    this.#worker.postMessage(request);
    if (Atomics.wait(this.#answer, 0, 0, ANSWER_LIMIT_MS) === 'timed-out') {
      throw new Error(`the X server has not answered in ${ANSWER_LIMIT_MS} ms`);
    }
    return [this.#answer[1] ?? 0, this.#answer[2] ?? 0];
  }
}
