// Notification over org.freedesktop.Notifications, as Electron does on Linux.
import { EventEmitter } from 'node:events';
import { type Message, type MessageBus, Variant } from 'dbus-native';
import type { NotificationConstructorOptions } from 'electron';
import { app } from './app.ts';
import { connectToBus } from './session-bus.ts';

const SERVICE = 'org.freedesktop.Notifications';
const OBJECT = '/org/freedesktop/Notifications';
const URGENCY = { low: 0, normal: 1, critical: 2 };

const shown = new Map<number, Notification>();
let connection: Promise<MessageBus> | null = null;

/** Emits 'show', 'click', 'action' (index), 'close' and 'failed' (reason). */
export class Notification extends EventEmitter {
  title: string;
  body: string;
  readonly #options: NotificationConstructorOptions;
  #id = 0;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.#options = options;
    this.title = options.title ?? '';
    this.body = options.body ?? '';
  }

  static isSupported(): boolean {
    return true;
  }

  show(): void {
    this.#send().then(
      () => this.emit('show', {}),
      (error: Error) => this.emit('failed', {}, error.message),
    );
  }

  close(): void {
    if (!this.#id) return;
    void call('CloseNotification', 'u', [this.#id]).catch(() => {});
  }

  hear({ member, body }: Message): void {
    if (member === 'NotificationClosed') {
      shown.delete(this.#id);
      this.emit('close', {});
    } else if (body?.[1] === 'default') this.emit('click', {});
    else this.emit('action', {}, Number(body?.[1]));
  }

  async #send(): Promise<void> {
    const buttons = (this.#options.actions ?? []).flatMap(({ text = '' }, index) => [
      String(index),
      text,
    ]);
    const hints = { urgency: new Variant('y', URGENCY[this.#options.urgency ?? 'normal']) };
    const stays = this.#options.timeoutType === 'never';
    const body = [
      app.getName(),
      this.#id,
      '',
      this.title,
      this.body,
      ['default', '', ...buttons],
      hints,
      stays ? 0 : -1,
    ];
    this.#id = await call<number>('Notify', 'susssasa{sv}i', body);
    shown.set(this.#id, this);
  }
}

async function call<Result = void>(
  member: string,
  signature: string,
  body: unknown[],
): Promise<Result> {
  connection ??= openConnection();
  const bus = await connection;
  return bus.invoke<Result>({
    destination: SERVICE,
    path: OBJECT,
    interface: SERVICE,
    member,
    signature,
    body,
  });
}

async function openConnection(): Promise<MessageBus> {
  const bus = await connectToBus();
  bus.connection.on('message', (message) => {
    if (message.interface === SERVICE) shown.get(message.body?.[0] as number)?.hear(message);
  });
  await bus.watch(`type='signal',interface='${SERVICE}'`);
  return bus;
}
