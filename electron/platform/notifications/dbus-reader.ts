// Makes capture events out of the bus messages of the notification interfaces: pairs each Notify with
// the number in its reply, follows what is replaced and closed, and drops what is said twice. Pure but
// for the clock that it is given; knows no connection. Values may come wrapped, with their types.
import { toPlain, Variant } from 'dbus-native';
import { z } from 'zod';
import {
  type AppNotification,
  MAXIMUM_BODY,
  MAXIMUM_NAME,
  MAXIMUM_TITLE,
  type NotificationAction,
  type Urgency,
} from '../../../contract/notifications.ts';
import type { CaptureEvent } from './notifications.ts';
import { clip, plainText } from './plain-text.ts';

/** What of a bus message is looked at. */
export interface BusMessage {
  type?: number | undefined;
  serial?: number | undefined;
  replySerial?: number | undefined;
  sender?: string | undefined;
  destination?: string | undefined;
  interface?: string | undefined;
  member?: string | undefined;
  body?: unknown[] | undefined;
}

const CALL = 1;
const REPLY = 2;
const ERROR = 3;
const SIGNAL = 4;

const DESKTOP = 'org.freedesktop.Notifications';
const PORTAL = 'org.freedesktop.impl.portal.Notification';
const GTK = 'org.gtk.Notifications';

/** All that the reader wants to see, as match rules. */
export const MATCH_RULES = [
  `type='method_call',interface='${DESKTOP}',member='Notify'`,
  `type='method_return',sender='${DESKTOP}'`,
  `type='error',sender='${DESKTOP}'`,
  `type='signal',interface='${DESKTOP}'`,
  `type='method_call',interface='${PORTAL}'`,
  `type='method_call',interface='${GTK}'`,
];

/** How long a Notify may wait for its number before it counts without one. In milliseconds. */
const REPLY_LIMIT = 3000;
/** A portal hands on what it was told within this time. In milliseconds. */
const FORWARD_LIMIT = 3000;
/** Nobody dismisses a notification so soon: the daemon has not shown it (dunst's `skip_display`). In milliseconds. */
const TOO_SOON = 100;
/** Of so many notifications the targets of their actions are kept. */
const TARGETS = 500;
/** Plasma's own action for a reply. Only Plasma can tell the application what was written. */
const PLASMA_REPLY = 'inline-reply';
/** How a portal marks a button for a reply, which the application takes as a parameter of the action. */
const PORTAL_REPLY = 'im.reply-with-text';

const Hints = z.record(z.string(), z.unknown()).catch({});
const NotifyBody = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  Hints,
  z.number(),
]);
const PortalBody = z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())]);
const RemoveBody = z.tuple([z.string(), z.string()]);
const ClosedBody = z.tuple([z.number(), z.number()]);
const ActedBody = z.tuple([z.number(), z.string()]);
const Fields = z.record(z.string(), z.unknown()).catch({});
const Buttons = z.array(Fields).catch([]);

interface Waiting {
  origin: string;
  notification: AppNotification;
  since: number;
}

export class DbusReader {
  readonly #bus: string;
  readonly #ownName: string;
  readonly #now: () => number;
  /** Notifies without a reply yet, by sender and serial. */
  readonly #waiting = new Map<string, Waiting>();
  /** What a portal was told, so that what it hands on is known again. */
  #forwarded: { text: string; since: number }[] = [];
  /** What was shown since this reader began and is not closed yet, and when. */
  readonly #open = new Map<string, number>();
  /** What applications want back with an action, by place and action. */
  readonly #targets = new Map<string, Map<string, Variant>>();

  /** `bus` names the running bus; `ownName` is an application whose notifications are left out. */
  constructor(bus: string, ownName: string, now: () => number = Date.now) {
    this.#bus = bus;
    this.#ownName = ownName.toLowerCase();
    this.#now = now;
  }

  read(message: BusMessage): CaptureEvent[] {
    const { type, member } = message;
    if (type === REPLY || type === ERROR) return this.#replied(message);
    if (type === SIGNAL && member === 'NotificationClosed') return this.#closed(message);
    if (type === SIGNAL && (member === 'ActionInvoked' || member === 'NotificationReplied'))
      return this.#acted(message);
    if (type !== CALL) return [];
    if (message.interface === DESKTOP && member === 'Notify') this.#notify(message);
    if (message.interface === PORTAL || message.interface === GTK) return this.#portal(message);
    return [];
  }

  /** Whether the desktop is known to have it still. */
  isOpen(place: string): boolean {
    return this.#open.has(place);
  }

  /** What the application wants back with this action. */
  targetOf(place: string, action: string): Variant | undefined {
    return this.#targets.get(place)?.get(action);
  }

  /** Those whose reply never came. To be called now and then, and with `all` when the bus is gone. */
  overdue(all = false): CaptureEvent[] {
    const events: CaptureEvent[] = [];
    for (const [key, { since, origin, notification }] of this.#waiting) {
      if (!all && this.#now() - since < REPLY_LIMIT) continue;
      this.#waiting.delete(key);
      events.push({ kind: 'shown', captured: { origin, place: null, notification } });
    }
    return events;
  }

  #notify({ sender, serial, body }: BusMessage): void {
    const parsed = NotifyBody.safeParse(toPlain(body));
    if (!parsed.success) return;
    const [application, , , title, text, actions, hints] = parsed.data;
    // GNOME Shell says again what it was told, for its own extensions.
    if ('x-shell-sender' in hints) return;
    if (application.toLowerCase() === this.#ownName) return;
    const entry = hints['desktop-entry'];
    const notification: AppNotification = {
      application: clip(application, MAXIMUM_NAME),
      desktopEntry: typeof entry === 'string' ? clip(entry, MAXIMUM_NAME) : null,
      title: clip(plainText(title), MAXIMUM_TITLE),
      body: clip(plainText(text), MAXIMUM_BODY),
      urgency: URGENCIES[Number(hints.urgency ?? 1)] ?? 'normal',
      category: typeof hints.category === 'string' ? clip(hints.category, 100) : null,
      actions: pairs(actions).filter(({ id }) => id !== PLASMA_REPLY),
      time: this.#now(),
    };
    if (this.#wasForwarded(notification)) return;
    const origin = `${this.#bus}/${sender}/${serial}`;
    this.#waiting.set(`${sender}/${serial}`, { origin, notification, since: this.#now() });
  }

  #replied({ type, sender, destination, replySerial, body }: BusMessage): CaptureEvent[] {
    const key = `${destination}/${replySerial}`;
    const waiting = this.#waiting.get(key);
    if (!waiting) return [];
    this.#waiting.delete(key);
    const number = body?.[0];
    // No number is 0: dunst's answer to one that it throws away.
    const isNumber = type === REPLY && typeof number === 'number' && number > 0;
    const place = isNumber ? this.#place(sender, number) : null;
    if (place !== null) this.#open.set(place, this.#now());
    const { origin, notification } = waiting;
    return [{ kind: 'shown', captured: { origin, place, notification } }];
  }

  #closed({ sender, body }: BusMessage): CaptureEvent[] {
    const parsed = ClosedBody.safeParse(body);
    if (!parsed.success) return [];
    const [number, reason] = parsed.data;
    const place = this.#place(sender, number);
    const isSeen = this.#now() - (this.#open.get(place) ?? 0) >= TOO_SOON;
    const how = reason === 3 ? 'withdrawn' : reason === 2 && isSeen ? 'dismissed' : 'expired';
    this.#open.delete(place);
    return [{ kind: 'closed', place, how }];
  }

  #acted({ sender, body }: BusMessage): CaptureEvent[] {
    const parsed = ActedBody.safeParse(body);
    return parsed.success ? [{ kind: 'acted', place: this.#place(sender, parsed.data[0]) }] : [];
  }

  /** Sandboxed applications speak through a portal, GTK's own through GTK's interface. */
  #portal({ member, sender, serial, body, interface: name }: BusMessage): CaptureEvent[] {
    if (member === 'RemoveNotification') {
      const removed = RemoveBody.safeParse(body);
      if (!removed.success) return [];
      this.#targets.delete(this.#named(...removed.data));
      return [{ kind: 'closed', place: this.#named(...removed.data), how: 'withdrawn' }];
    }
    const parsed = PortalBody.safeParse(toPlain(body));
    if (member !== 'AddNotification' || !parsed.success) return [];
    const [application, id, content] = parsed.data;
    const notification = fromPortal(application, content, this.#now());
    if (name === GTK && this.#wasForwarded(notification)) return [];
    if (name === PORTAL) {
      this.#forwarded.push({ text: textOf(notification), since: this.#now() });
    }
    const origin = `${this.#bus}/${sender}/${serial}`;
    const place = this.#named(application, id);
    this.#keepTargets(place, targetsOf(body?.[2]));
    return [{ kind: 'shown', captured: { origin, place, notification } }];
  }

  #keepTargets(place: string, targets: Map<string, Variant>): void {
    this.#targets.delete(place);
    if (targets.size > 0) this.#targets.set(place, targets);
    const [oldest] = this.#targets.keys();
    if (oldest !== undefined && this.#targets.size > TARGETS) this.#targets.delete(oldest);
  }

  /** Each thing that the portal was told is handed on once. */
  #wasForwarded(notification: AppNotification): boolean {
    const now = this.#now();
    this.#forwarded = this.#forwarded.filter(({ since }) => now - since < FORWARD_LIMIT);
    const text = textOf(notification);
    const index = this.#forwarded.findIndex((other) => other.text === text);
    if (index >= 0) this.#forwarded.splice(index, 1);
    return index >= 0;
  }

  #place(daemon: string | undefined, number: number): string {
    return `${this.#bus}/${daemon}/${number}`;
  }

  #named(application: string, id: string): string {
    return `application/${application}/${id}`;
  }
}

const URGENCIES: readonly Urgency[] = ['low', 'normal', 'critical'];
const PORTAL_URGENCIES: Record<string, Urgency> = { low: 'low', urgent: 'critical' };

function fromPortal(
  application: string,
  content: Record<string, unknown>,
  time: number,
): AppNotification {
  const text = (name: string) =>
    typeof content[name] === 'string' ? (content[name] as string) : '';
  const opens = text('default-action');
  const buttons = Buttons.parse(content.buttons).flatMap((button) => actionOf(button) ?? []);
  return {
    application: clip(application, MAXIMUM_NAME),
    desktopEntry: clip(application, MAXIMUM_NAME),
    title: clip(plainText(text('title')), MAXIMUM_TITLE),
    body: clip(plainText(text('body')), MAXIMUM_BODY),
    urgency: PORTAL_URGENCIES[text('priority')] ?? 'normal',
    category: null,
    actions: [...pairs(opens === '' ? [] : [opens, '']), ...buttons].slice(0, 20),
    time,
  };
}

function actionOf({
  label,
  action,
  purpose,
}: Record<string, unknown>): NotificationAction | undefined {
  if (typeof label !== 'string' || typeof action !== 'string') return undefined;
  const takesText = purpose === PORTAL_REPLY ? ({ takesText: true } as const) : {};
  return { id: clip(action, 256), label: clip(label, 256), ...takesText };
}

/** With their types, as they must go back. */
function targetsOf(content: unknown): Map<string, Variant> {
  const found = new Map<string, Variant>();
  const { buttons, ...fields } = Fields.parse(content);
  const own = { action: fields['default-action'], target: fields['default-action-target'] };
  const all = toButtons(buttons);
  for (const { action, target } of [own, ...all]) {
    const name = toPlain(action);
    if (typeof name === 'string' && target instanceof Variant) found.set(name, target);
  }
  return found;
}

function toButtons(buttons: unknown): Record<string, unknown>[] {
  return Buttons.parse(buttons instanceof Variant ? buttons.value : buttons);
}

/** `[id, label, id, label…]`, as the bus carries them. */
function pairs(flat: readonly string[]): NotificationAction[] {
  const actions: NotificationAction[] = [];
  for (let index = 0; index + 1 < flat.length && actions.length < 20; index += 2) {
    actions.push({ id: clip(flat[index] ?? '', 256), label: clip(flat[index + 1] ?? '', 256) });
  }
  return actions;
}

function textOf({ title, body }: AppNotification): string {
  return `${title}\0${body}`;
}
