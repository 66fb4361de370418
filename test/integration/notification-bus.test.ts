// Capture on a real bus: what applications say is heard once, over a restart of the bus too, and a click
// goes to the application that listens for it. The notification daemon here is the test's own.
import { setTimeout as delay } from 'node:timers/promises';
import dbus, { defineInterface, type MessageBus, Variant } from 'dbus-native';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DbusNotifications } from '../../electron/platform/notifications/dbus-notifications.ts';
import type { CaptureEvent } from '../../electron/platform/notifications/notifications.ts';
import { startNotificationDaemon } from '../notification-daemon.ts';
import { PrivateBus, until } from './private-bus.ts';

const DESKTOP = 'org.freedesktop.Notifications';
const OBJECT = '/org/freedesktop/Notifications';
const PORTAL = {
  destination: 'org.freedesktop.impl.portal.desktop.test',
  path: '/org/freedesktop/portal/desktop',
  interface: 'org.freedesktop.impl.portal.Notification',
};

let bus: PrivateBus;
let source: DbusNotifications;
let events: CaptureEvent[];
const connections: { close(): Promise<void> }[] = [];

function connect(): MessageBus {
  const connection = dbus.sessionBus({ busAddress: bus.address });
  connection.connection.on('error', () => {});
  connections.push(connection);
  return connection;
}

async function startDaemon(name?: string) {
  const daemon = await startNotificationDaemon(bus.address, name);
  connections.push(daemon);
  return daemon;
}

async function notify(connection: MessageBus, title: string, replaces = 0): Promise<number> {
  return await connection.invoke<number>({
    destination: DESKTOP,
    path: OBJECT,
    interface: DESKTOP,
    member: 'Notify',
    signature: 'susssasa{sv}i',
    body: ['Chat', replaces, '', title, 'Hello', [], {}, -1],
  });
}

/** What sandboxed applications' notifications come to: the part of a desktop that shows them. */
async function startPortal(): Promise<void> {
  const AddNotification = {
    in: { application: 's', id: 's', notification: 'a{sv}' },
    handler: () => null,
  };
  const portal = connect();
  await portal.export(
    PORTAL.path,
    defineInterface({ name: PORTAL.interface, methods: { AddNotification } }),
  );
  await portal.ownName(PORTAL.destination);
}

async function addNotification(connection: MessageBus, id: string, content: object): Promise<void> {
  await connection.invoke({
    ...PORTAL,
    member: 'AddNotification',
    signature: 'ssa{sv}',
    body: ['org.example.Mail', id, content],
  });
}

const titles = () =>
  events.flatMap((event) => (event.kind === 'shown' ? event.captured.notification.title : []));

/** Until the monitor listens: only then is something heard. All that was tried has been heard then. */
async function untilHeard(connection: MessageBus): Promise<void> {
  const isHeard = () => titles().some((title) => title.startsWith('probe'));
  let last = 0;
  while (last < 200 && !isHeard()) {
    await notify(connection, `probe ${++last}`);
    await delay(50);
  }
  await until(() => titles().includes(`probe ${last}`));
  events.length = 0;
}

beforeEach(async () => {
  bus = await PrivateBus.start();
  events = [];
  source = new DbusNotifications(bus.address, 'Pilcrow');
  source.start((event) => events.push(event));
});
afterEach(async () => {
  source.stop();
  for (const connection of connections.splice(0)) await connection.close().catch(() => {});
  await bus.stop();
});

it('hears each notification once, with the daemon’s number, and what is replaced', async () => {
  await startDaemon();
  const application = connect();
  await untilHeard(application);
  const first = await notify(application, 'one');
  await notify(application, 'two');
  await notify(application, 'one again', first);
  await until(() => titles().length === 3);
  const places = events.map((event) => event.kind === 'shown' && event.captured.place);
  expect(titles()).toEqual(['one', 'two', 'one again']);
  expect(places[2]).toBe(places[0]);
  expect(places[1]).not.toBe(places[0]);
  const origins = events.map((event) => event.kind === 'shown' && event.captured.origin);
  expect(new Set(origins).size).toBe(3);
});

it('hears again after the bus was restarted, and takes nothing for known', async () => {
  await startDaemon();
  await untilHeard(connect());
  await notify(connect(), 'before');
  await until(() => titles().includes('before'));
  const [before] = events;
  await bus.restart();
  await startDaemon();
  await untilHeard(connect());
  await notify(connect(), 'after');
  await until(() => titles().includes('after'));
  const after = events.at(-1);
  expect(titles()).toEqual(['after']);
  expect(before?.kind === 'shown' && before.captured.origin.split('/')[0]).not.toBe(
    after?.kind === 'shown' && after.captured.origin.split('/')[0],
  );
});

it('tells whether notifications can be heard, and that there is no bus', async () => {
  expect(await source.check()).toBe('notifications-heard');
  expect(source.unavailable).toBeNull();
  await bus.kill();
  expect(await source.check()).toBe('notifications-no-bus');
  expect(source.unavailable).toBe('notifications-no-bus');
});

it('waits for a bus that is not there yet', async () => {
  source.stop();
  await bus.kill();
  source.start((event) => events.push(event));
  await delay(300);
  await bus.restart();
  await startDaemon();
  await untilHeard(connect());
});

it('keeps quiet once it is stopped', async () => {
  await startDaemon();
  const application = connect();
  await untilHeard(application);
  source.stop();
  await notify(application, 'not heard');
  await delay(300);
  expect(events).toEqual([]);
});

it('tells an application which of its actions was chosen, with its target and the reply', async () => {
  const chosen: unknown[] = [];
  const application = connect();
  await application.export(
    '/org/example/Mail',
    defineInterface({
      name: 'org.freedesktop.Application',
      methods: {
        ActivateAction: {
          in: { action: 's', parameter: 'av', platform: 'a{sv}' },
          handler: ({ action, parameter }: Record<string, unknown>) => {
            chosen.push([action, parameter]);
            return null;
          },
        },
      },
    }),
  );
  await application.ownName('org.example.Mail');
  await startDaemon();
  await untilHeard(application);
  await startPortal();
  const text = (value: string) => new Variant('s', value);
  const target = new Variant('(su)', ['thread', 7]);
  const reply = { label: text('Reply'), action: text('app.answer'), target };
  await addNotification(application, 'm1', {
    title: text('Ann'),
    buttons: new Variant('aa{sv}', [{ ...reply, purpose: text('im.reply-with-text') }]),
  });
  await until(() => titles().includes('Ann'));
  const place = 'application/org.example.Mail/m1';
  expect(await source.invoke(place, 'app.answer', 'on my way')).toBe(true);
  expect(await source.invoke(place, 'app.open', null)).toBe(true);
  expect(await source.invoke(place, 'win.open', null)).toBe(false);
  expect(await source.invoke('application/not a name/x', 'app.open', null)).toBe(false);
  expect(chosen).toEqual([
    ['answer', [['thread', 7], 'on my way']],
    ['open', []],
  ]);
});

it('lets Plasma press a button, and hears of a reply that was given there', async () => {
  const daemon = await startDaemon('Plasma');
  const application = connect();
  const heard: unknown[] = [];
  application.connection.on('message', ({ member, body }) => {
    if (member === 'ActionInvoked') heard.push(body);
  });
  await application.watch(`type='signal',interface='${DESKTOP}',sender='${DESKTOP}'`);
  await untilHeard(application);
  const number = await notify(application, 'Ann');
  await until(() => titles().includes('Ann'));
  const [shown] = events;
  const place = (shown?.kind === 'shown' && shown.captured.place) || '';
  expect(await source.invoke(place, 'answer', null)).toBe(true);
  await until(() => heard.length > 0);
  expect(heard).toEqual([[number, 'answer']]);
  events.length = 0;
  daemon.reply(number, 'on my way');
  await until(() => events.length > 0);
  expect(events).toEqual([{ kind: 'acted', place }]);
  expect(await source.invoke(place, 'answer', 'only Plasma can say this')).toBe(false);
});

it('presses nothing that it does not surely know', async () => {
  await startDaemon();
  expect(await source.invoke('bus/:1.2/3', 'default', null)).toBe(false);
});
