// The one thing that a page can reach: calls to main, events from main, and the port on which the
// engine streams its answer. It runs in the sandbox, checks nothing (main does) and keeps nothing.
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, EngineMessage, PanelEvent } from '../contract/api.ts';

// Not imported from the contract: that would pull its schemas into the sandbox.
const CHANNEL: typeof import('../contract/api.ts').CHANNEL = {
  call: 'pilcrow:call',
  event: 'pilcrow:event',
  port: 'pilcrow:port',
};

const listeners = new Set<(event: PanelEvent) => void>();
/** Ports of requests that have no outcome yet. */
const running = new Map<string, MessagePort>();

function emit(event: PanelEvent): void {
  for (const listener of listeners) listener(event);
}

function close(id: string): void {
  running.get(id)?.close();
  running.delete(id);
}

ipcRenderer.on(CHANNEL.event, (_event, event: PanelEvent) => {
  if (event.kind === 'outcome') {
    // Main only knows that the engine died; a request that ended before that has its outcome.
    if (!running.has(event.id)) return;
    close(event.id);
  }
  emit(event);
});

ipcRenderer.on(CHANNEL.port, ({ ports }, { id }: { id: string }) => {
  const port = ports[0];
  if (!port) return;
  for (const other of running.keys()) close(other);
  running.set(id, port);
  port.onmessage = ({ data }: MessageEvent<EngineMessage>) => {
    if (!running.has(id)) return;
    if (data.kind === 'outcome') close(id);
    emit({ ...data, id });
  };
});

const bridge: Bridge = {
  call: (method, input) =>
    ipcRenderer.invoke(CHANNEL.call, method, input).catch((error: unknown) => ({
      ok: false,
      problem: {
        code: 'internal',
        message: `Pilcrow met an error that it did not expect: ${String(error)}`,
        advice: 'Close the window and open it again.',
      },
    })),
  onEvent: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  cancel: close,
};

contextBridge.exposeInMainWorld('pilcrow', bridge);
