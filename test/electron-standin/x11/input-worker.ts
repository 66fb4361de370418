// Runs in a worker thread with an X connection of its own, so that input.ts can answer questions
// which Electron answers synchronously: where the pointer is, and whether a key could be grabbed.
import { parentPort, workerData } from 'node:worker_threads';
import { XConnection, type XEvent } from './connection.ts';
import type { GrabRequest, InputRequest, InputWorkerData } from './input.ts';

const MODIFIER_BITS = { Shift: 1, Control: 4, Alt: 8, Super: 64 };
const LOCK_BITS = [0, 2, 16, 18]; // CapsLock and NumLock must not keep a hotkey from working.
const REAL_MODIFIERS = 1 | 4 | 8 | 64;

const { answer } = workerData as InputWorkerData;
const port = parentPort;
if (!port) throw new Error('input-worker.ts runs as a worker only');
const x = await XConnection.open();
const grabs = new Map<string, number>();

async function grab({ modifiers, key, id }: GrabRequest): Promise<[number, number]> {
  const keycode = await x.keycode(key);
  if (keycode === null) return [0, 0];
  const bits = modifiers.reduce((sum, name) => sum | MODIFIER_BITS[name], 0);
  try {
    for (const lock of LOCK_BITS) {
      await x.request('GrabKey', x.root, 0, bits | lock, keycode, 1, 1);
    }
  } catch {
    for (const lock of LOCK_BITS) x.send('UngrabKey', x.root, keycode, bits | lock);
    return [0, 0];
  }
  grabs.set(`${keycode}:${bits}`, id);
  return [1, 0];
}

async function release(id: number): Promise<void> {
  for (const [chord, owner] of grabs) {
    if (owner !== id) continue;
    const [keycode, bits] = chord.split(':').map(Number) as [number, number];
    for (const lock of LOCK_BITS) x.send('UngrabKey', x.root, keycode, bits | lock);
    grabs.delete(chord);
  }
  await x.flush();
}

async function pointer(): Promise<[number, number]> {
  const { rootX, rootY } = await x.request<{ rootX: number; rootY: number }>(
    'QueryPointer',
    x.root,
  );
  return [rootX, rootY];
}

async function handle(request: InputRequest): Promise<void> {
  if (request.kind === 'release') return release(request.id);
  let result: [number, number] = [0, 0];
  try {
    result = request.kind === 'grab' ? await grab(request) : await pointer();
  } finally {
    answer[1] = result[0];
    answer[2] = result[1];
    Atomics.store(answer, 0, 1);
    Atomics.notify(answer, 0);
  }
}

x.on('event', (event: XEvent) => {
  if (event.name !== 'KeyPress') return;
  const id = grabs.get(`${event.keycode}:${event.buttons & REAL_MODIFIERS}`);
  if (id !== undefined) port.postMessage({ pressed: id });
});
let turn: Promise<void> = Promise.resolve();
port.on('message', (request: InputRequest) => {
  turn = turn.then(() => handle(request));
});
port.postMessage({ ready: true });
