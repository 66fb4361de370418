// The Chrome DevTools Protocol over its WebSocket: commands as promises, events by session. Knows no
// command by name.
import { EventEmitter } from 'node:events';

type Parameters = Record<string, unknown>;
interface Waiting {
  method: string;
  resolve(result: never): void;
  reject(error: Error): void;
}
interface Incoming {
  id?: number;
  result?: unknown;
  error?: { message: string };
  method?: string;
  params?: Parameters;
  sessionId?: string;
}

/** The events of one page, by method name. */
export class DevToolsSession extends EventEmitter {
  readonly targetId: string;
  readonly #connection: DevToolsConnection;
  readonly #id: string;

  constructor(connection: DevToolsConnection, id: string, targetId: string) {
    super();
    this.setMaxListeners(0);
    this.#connection = connection;
    this.#id = id;
    this.targetId = targetId;
  }

  send<Result = unknown>(method: string, parameters: Parameters = {}): Promise<Result> {
    return this.#connection.send(method, parameters, this.#id);
  }
}

/** Emits the browser's own events by method name. */
export class DevToolsConnection extends EventEmitter {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, DevToolsSession>();
  #nextId = 1;

  static open(address: string): Promise<DevToolsConnection> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.onopen = () => resolve(new DevToolsConnection(socket));
      socket.onerror = () => reject(new Error(`no DevTools connection to ${address}`));
    });
  }

  private constructor(socket: WebSocket) {
    super();
    this.setMaxListeners(0);
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(data as string) as Incoming);
    socket.onclose = () => {
      for (const { reject, method } of this.#waiting.values()) {
        reject(new Error(`${method}: the browser is gone`));
      }
      this.#waiting.clear();
    };
  }

  send<Result = unknown>(
    method: string,
    parameters: Parameters = {},
    sessionId?: string,
  ): Promise<Result> {
    const id = this.#nextId++;
    return new Promise<Result>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: the browser is gone`));
        return;
      }
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params: parameters, sessionId }));
    });
  }

  async attach(targetId: string): Promise<DevToolsSession> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    const session = new DevToolsSession(this, sessionId, targetId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  #receive({ id, result, error, method, params, sessionId }: Incoming): void {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
      else waiting?.resolve(result as never);
    } else if (method) {
      const target = sessionId ? this.#sessions.get(sessionId) : this;
      target?.emit(method, params);
    }
  }
}
