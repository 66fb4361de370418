// Runs in the isolated world before the page's scripts: ipcRenderer and contextBridge for the
// preload script, and DOM MessagePorts whose traffic is carried to the main process. Knows the main
// process only as a binding that takes text and as calls to `standin.receive`.
import { decode, encode } from '../codec.ts';
import { createMembrane } from './membrane.ts';

type Listener = (event: unknown, ...args: unknown[]) => void;

/** Page -> main. Values are encoded; `ports` are ids. */
export type FromPage =
  | { kind: 'send'; channel: string; args: string; ports: string[] }
  | { kind: 'invoke'; id: number; channel: string; args: string }
  | { kind: 'port-message'; id: string; data: string; ports: string[] }
  | { kind: 'port-close'; id: string };

/** Main -> page. */
export type ToPage =
  | { kind: 'event'; channel: string; args: string; ports: string[] }
  | { kind: 'reply'; id: number; value?: string; error?: string }
  | { kind: 'port-message'; id: string; data: string; ports: string[] }
  | { kind: 'port-close'; id: string };

export interface PreloadOptions {
  secret: string;
  /** Name of the function that takes text to the main process. */
  binding: string;
  /** What the preload sees of `process`. */
  process: Record<string, unknown>;
}

type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: Record<string, unknown>,
) => void;

export function run({ secret, binding, process }: PreloadOptions, preload: Preload | null): void {
  if (window !== window.top) return;
  const scope = globalThis as unknown as Record<string, unknown>;
  const toMain = (message: FromPage) => {
    (scope[binding] as (text: string) => void)(JSON.stringify(message));
  };

  const ports = new Map<string, MessagePort>();
  let nextPort = 1;

  const carry = (id: string, port: MessagePort) => {
    ports.set(id, port);
    port.onmessage = ({ data, ports: carried }) => {
      toMain({ kind: 'port-message', id, data: encode(data), ports: carried.map(sendPort) });
    };
    port.addEventListener('close', () => {
      if (ports.delete(id)) toMain({ kind: 'port-close', id });
    });
  };
  const sendPort = (port: MessagePort): string => {
    const id = `page${nextPort++}`;
    carry(id, port);
    return id;
  };
  const receivePort = (id: string): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    carry(id, port1);
    return port2;
  };

  const listeners = new Map<string, Listener[]>();
  const replies = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let nextReply = 1;

  const ipcRenderer = {
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once(channel: string, listener: Listener) {
      const onlyOnce: Listener = (...args) => {
        ipcRenderer.off(channel, onlyOnce);
        listener(...args);
      };
      return ipcRenderer.on(channel, onlyOnce);
    },
    off(channel: string, listener: Listener) {
      const left = (listeners.get(channel) ?? []).filter((other) => other !== listener);
      listeners.set(channel, left);
      return ipcRenderer;
    },
    addListener: (channel: string, listener: Listener) => ipcRenderer.on(channel, listener),
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
    removeAllListeners(channel?: string) {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    send(channel: string, ...args: unknown[]) {
      toMain({ kind: 'send', channel, args: encode(args), ports: [] });
    },
    postMessage(channel: string, message: unknown, transfer: MessagePort[] = []) {
      const args = encode([message]);
      toMain({ kind: 'send', channel, args, ports: transfer.map(sendPort) });
    },
    invoke(channel: string, ...args: unknown[]) {
      const id = nextReply++;
      const text = encode(args);
      return new Promise((resolve, reject) => {
        replies.set(id, { resolve, reject });
        toMain({ kind: 'invoke', id, channel, args: text });
      });
    },
    sendSync() {
      throw new Error('The stand-in for Electron has no sendSync');
    },
  };

  const receive = (message: ToPage) => {
    if (message.kind === 'event') {
      const event = { sender: ipcRenderer, ports: message.ports.map(receivePort) };
      const args = decode(message.args) as unknown[];
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...args);
    } else if (message.kind === 'reply') {
      const waiting = replies.get(message.id);
      replies.delete(message.id);
      if (message.error !== undefined) waiting?.reject(new Error(message.error));
      else waiting?.resolve(decode(message.value as string));
    } else if (message.kind === 'port-message') {
      const carried = message.ports.map(receivePort);
      ports.get(message.id)?.postMessage(decode(message.data), carried);
    } else {
      const port = ports.get(message.id);
      ports.delete(message.id);
      port?.close();
    }
  };
  scope.standin = { receive: (text: string) => receive(JSON.parse(text) as ToPage) };

  const page = createMembrane(secret, 'preload', null);
  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      }
      exposed.add(key);
      page.callEntry(key, api);
    },
  };

  const electron = { contextBridge, ipcRenderer };
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  const seen = { ...process, type: 'renderer', sandboxed: true, contextIsolated: true };
  preload?.(require, module, module.exports, seen);
}
