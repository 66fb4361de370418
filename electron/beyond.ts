// The story of a request that may leave this computer: whether it goes at all, what the user is shown and
// says, the entry in the ledger before the first byte, and the way back to the model here when the larger
// one can't be reached. Knows no protocol; texts pass through it and are not kept.
import { randomUUID } from 'node:crypto';
import { MessageChannelMain, type MessagePortMain } from 'electron';
import type { EngineMessage, PanelEvent } from '../contract/api.ts';
import type { BeyondApi, BeyondMessage, PreviewAnswer } from '../contract/beyond.ts';
import { type BeyondSettings, type Connection, placeOf } from '../contract/connection.ts';
import { type Problem, UserError } from '../contract/errors.ts';
import {
  goesBeyond,
  needsLarger,
  permissionFor,
  type WantedPlace,
  wearsAdapter,
} from '../contract/routing.ts';
import type { Settings } from '../contract/settings.ts';
import type { Request } from '../contract/task.ts';
import type { BeyondHost, Dialogue } from './beyond-host.ts';
import { log } from './log.ts';
import type { ActivityStore } from './store/activity.ts';
import type { ServerKeys } from './store/keys.ts';

export interface BeyondParts {
  host: BeyondHost;
  keys: ServerKeys;
  /** False where the system has no key store of its own. */
  isKeySafe(): boolean;
  ledger: ActivityStore;
  settings(): Settings;
  changeSettings(changed: BeyondSettings): void;
  /** The same request on this computer; its messages go to the port. `byLarger`: by the larger model alone. */
  runOnDevice(request: Request, port: MessagePortMain, byLarger: boolean): void;
  /** The models on this computer: that which comes with Pilcrow, and the larger one if one was chosen. */
  models(): { bundled: string; larger: string | null };
}

/** Where a request came from, and who hears of it. */
export interface Asking {
  request: Request;
  /** Empty on the Write page. */
  application: string;
  wanted: WantedPlace;
  /** The window's channel; its closing is the cancel. */
  port: MessagePortMain;
  send(event: PanelEvent): void;
}

interface Running extends Asking {
  connection: Connection;
  dialogue: Dialogue;
  /** The user has let this text go; what follows of the same request goes with it. */
  allowed: boolean;
  /** The ledger's entry of the exchange that is under way. */
  entry: number | null;
  masked: Extract<BeyondMessage, { kind: 'preview' }>['masked'];
  /** Something of an answer has come: it is too late to turn to this computer. */
  heard: boolean;
  over: boolean;
}

const STOPPED: Problem = {
  code: 'server-failed',
  message: 'The connection to the server ended.',
  advice: 'Try again. Your text is unchanged.',
};

const NOT_LOGGED: Problem = {
  code: 'file-unwritable',
  message: 'The activity log cannot be written, so nothing was sent.',
  advice: 'Make room on the disk, then try again. Your text is unchanged.',
};

export class Beyond {
  readonly handlers: BeyondApi;
  readonly #parts: BeyondParts;
  readonly #running = new Map<string, Running>();

  constructor(parts: BeyondParts) {
    this.#parts = parts;
    const { keys, isKeySafe } = parts;
    const keyState = (url: string) => ({ hasKey: keys.get(url) !== '', isSafe: isKeySafe() });
    this.handlers = {
      answerPreview: async ({ id, answer }) => {
        this.#answer(id, answer);
        return null;
      },
      checkServer: ({ connection, key }) =>
        this.#check(connection, key ?? keys.get(connection.url)),
      saveKey: async ({ url, key }) => {
        keys.set(url, key);
        return keyState(url);
      },
      getKeyState: async ({ url }) => keyState(url),
    };
  }

  /** Answers by the larger model or by the one here, and says on the way which it is. */
  run(asking: Asking): void {
    const { request, application, wanted } = asking;
    const settings = this.#settings();
    const { connection } = settings;
    if (!connection || !goesBeyond(settings, request, application, wanted)) {
      this.#onDevice(asking, null);
      return;
    }
    const running: Running = {
      ...asking,
      connection,
      allowed: permissionFor(settings, application) === 'allow',
      entry: null,
      masked: {},
      heard: false,
      over: false,
      dialogue: { send() {}, close() {} },
    };
    this.#running.set(request.id, running);
    const command = {
      kind: 'run',
      request,
      connection,
      key: this.#parts.keys.get(connection.url),
      mask: settings.mask,
      words: this.#parts.settings().writing.words,
    } as const;
    running.dialogue = this.#parts.host.start(
      command,
      (message) => this.#hear(running, message),
      () => this.#end(running, { status: 'failed', problem: STOPPED }),
    );
    asking.port.on('close', () => {
      if (running.over) return;
      this.#settle(running, 'cancelled');
      running.over = true;
      this.#running.delete(request.id);
      running.dialogue.close();
    });
    asking.port.start();
  }

  close(): void {
    this.#parts.host.close();
  }

  #hear(running: Running, message: BeyondMessage): void {
    if (running.over) return;
    switch (message.kind) {
      case 'preview':
        running.masked = message.masked;
        if (running.allowed) this.#send(running);
        else running.send({ kind: 'preview', id: running.request.id, preview: message.preview });
        return;
      case 'traffic': {
        const { bytesSent, bytesReceived, status } = message;
        this.#settle(running, status, { bytesSent, bytesReceived });
        return;
      }
      case 'piece':
        running.heard ||= message.piece.kind !== 'progress';
        this.#post(running, { kind: 'piece', piece: message.piece });
        return;
      case 'outcome': {
        const { outcome } = message;
        const isOffline =
          outcome.status === 'failed' && outcome.problem.code === 'server-unreachable';
        if (isOffline && !running.heard && this.#canRunHere(running.request)) {
          running.over = true;
          this.#running.delete(running.request.id);
          this.#turnToDevice(running, outcome.problem);
        } else this.#end(running, outcome);
        return;
      }
    }
  }

  #answer(id: string, answer: PreviewAnswer): void {
    const running = this.#running.get(id);
    if (!running || running.allowed) return;
    const { application } = running;
    switch (answer) {
      case 'always': {
        const { beyond } = this.#parts.settings();
        const applications = { ...beyond.applications, [application]: 'allow' as const };
        if (application !== '') this.#parts.changeSettings({ ...beyond, applications });
        running.allowed = true;
        this.#send(running);
        return;
      }
      case 'send':
        running.allowed = true;
        this.#send(running);
        return;
      case 'device':
        running.over = true;
        this.#running.delete(id);
        running.dialogue.close();
        this.#turnToDevice(running, null);
        return;
      case 'cancel':
        this.#end(running, { status: 'cancelled' });
    }
  }

  /** What can't be written into the ledger is not sent. */
  #send(running: Running): void {
    const { connection, request } = running;
    const requestId = randomUUID();
    const { host } = new URL(connection.url);
    const place = placeOf(connection);
    try {
      running.entry = this.#parts.ledger.add({
        tool: request.tool,
        model: connection.model,
        place,
        host,
        requestId,
        masked: running.masked,
        outcome: 'running',
      });
    } catch (error) {
      log.error('The activity log could not be written', error);
      this.#end(running, { status: 'failed', problem: NOT_LOGGED });
      return;
    }
    const by = { place, model: connection.model, host, fellBack: null, larger: 'answers' } as const;
    running.send({ kind: 'answered-by', id: request.id, by });
    running.dialogue.send(requestId);
  }

  #settle(
    running: Running,
    outcome: 'answered' | 'failed' | 'cancelled',
    traffic: { bytesSent?: number; bytesReceived?: number } = {},
  ): void {
    if (running.entry === null) return;
    this.#parts.ledger.change(running.entry, { ...traffic, outcome });
    running.entry = null;
  }

  #end(running: Running, outcome: Extract<EngineMessage, { kind: 'outcome' }>['outcome']): void {
    if (running.over) return;
    running.over = true;
    this.#settle(running, 'failed');
    this.#running.delete(running.request.id);
    this.#post(running, { kind: 'outcome', outcome });
    running.port.close();
    running.dialogue.close();
  }

  #onDevice({ request, application, wanted, port, send }: Asking, fellBack: Problem | null): void {
    const { bundled, larger } = this.#parts.models();
    const asksLarger = wanted === 'larger' && !wearsAdapter(request);
    const byLarger = larger !== null && (asksLarger || needsLarger(request));
    const settings = this.#settings();
    const mayLeave =
      settings.connection !== null && permissionFor(settings, application) !== 'never';
    const couldAsk = larger !== null || mayLeave ? 'could-answer' : 'none';
    const by = {
      place: 'device',
      model: byLarger ? larger : bundled,
      host: '',
      fellBack,
      larger: byLarger ? 'answers' : couldAsk,
    } as const;
    send({ kind: 'answered-by', id: request.id, by });
    this.#parts.runOnDevice(request, port, byLarger);
  }

  /** The window's port is in use here, so it can't be handed on: what the engine says is passed along. */
  #turnToDevice(running: Running, fellBack: Problem | null): void {
    const { port1, port2 } = new MessageChannelMain();
    port2.on('message', ({ data }) => running.port.postMessage(data));
    port2.on('close', () => running.port.close());
    running.port.on('close', () => port2.close());
    port2.start();
    this.#onDevice({ ...running, port: port1 }, fellBack);
  }

  #canRunHere(request: Request): boolean {
    return !needsLarger(request) || this.#parts.models().larger !== null;
  }

  #post({ port }: Running, message: EngineMessage): void {
    port.postMessage(message);
  }

  #check(
    connection: Parameters<BeyondApi['checkServer']>[0]['connection'],
    key: string,
  ): ReturnType<BeyondApi['checkServer']> {
    const requestId = randomUUID();
    const place = connection.provider === 'compatible' ? 'server' : 'service';
    const { host } = new URL(connection.url);
    const entry = this.#parts.ledger.add({
      tool: 'check',
      model: '',
      place,
      host,
      requestId,
      outcome: 'running',
    });
    return new Promise((resolve, reject) => {
      const fail = ({ code, message, advice }: Problem) =>
        reject(new UserError(code, message, advice));
      this.#parts.host.start(
        { kind: 'check', connection, key, requestId },
        (message) => {
          if (message.kind === 'traffic') {
            const { kind: _kind, status: outcome, ...traffic } = message;
            this.#parts.ledger.change(entry, { ...traffic, outcome });
          } else if (message.kind === 'checked') resolve(message.report);
          else if (message.kind === 'failed') fail(message.problem);
        },
        () => fail(STOPPED),
      );
    });
  }

  #settings(): BeyondSettings {
    return this.#parts.settings().beyond;
  }
}
