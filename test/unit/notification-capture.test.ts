// What is heard on the bus becomes events of the inbox: numbers paired, replacements and closings
// followed, everything said twice dropped, and markup read as the text that it shows.
import { Variant } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { type BusMessage, DbusReader } from '../../electron/platform/notifications/dbus-reader.ts';
import { plainText } from '../../electron/platform/notifications/plain-text.ts';

const DESKTOP = 'org.freedesktop.Notifications';
const DAEMON = ':1.2';

function notify(
  serial: number,
  title: string,
  more: { hints?: object; actions?: string[]; application?: string; body?: string } = {},
): BusMessage {
  const { hints = {}, actions = [], application = 'Chat', body = 'Hello' } = more;
  return {
    type: 1,
    serial,
    sender: ':1.9',
    interface: DESKTOP,
    member: 'Notify',
    body: [application, 0, '', title, body, actions, hints, -1],
  };
}

const reply = (replySerial: number, number: number): BusMessage => ({
  type: 2,
  sender: DAEMON,
  destination: ':1.9',
  replySerial,
  body: [number],
});
const closed = (number: number, reason: number): BusMessage => ({
  type: 4,
  sender: DAEMON,
  interface: DESKTOP,
  member: 'NotificationClosed',
  body: [number, reason],
});
const portal = (
  id: string,
  content: object,
  iface = 'org.freedesktop.impl.portal.Notification',
) => ({
  type: 1,
  serial: 50,
  sender: ':1.30',
  interface: iface,
  member: 'AddNotification',
  body: ['org.example.Mail', id, content],
});

function readAll(messages: BusMessage[], times: number[] = []) {
  let now = 1000;
  const reader = new DbusReader('bus', 'Pilcrow', () => now);
  const events = messages.flatMap((message, index) => {
    now = times[index] ?? now;
    return reader.read(message);
  });
  return { events, reader, tick: (time: number) => (now = time) };
}

describe('the reader of the bus', () => {
  it('pairs a notification with the number in its reply, whole', () => {
    const hints = {
      urgency: 2,
      category: 'im.received',
      'desktop-entry': 'chat',
      'image-data': [1],
    };
    const actions = ['default', '', 'reply', 'Reply'];
    const { events } = readAll([
      notify(7, 'Ann &amp; Bo', { hints, actions, body: '<b>Hi</b> you' }),
      reply(8, 41),
      reply(7, 40),
    ]);
    expect(events).toEqual([
      {
        kind: 'shown',
        captured: {
          origin: 'bus/:1.9/7',
          place: 'bus/:1.2/40',
          notification: {
            application: 'Chat',
            desktopEntry: 'chat',
            title: 'Ann & Bo',
            body: 'Hi you',
            urgency: 'critical',
            category: 'im.received',
            actions: [
              { id: 'default', label: '' },
              { id: 'reply', label: 'Reply' },
            ],
            time: 1000,
          },
        },
      },
    ]);
  });

  it('clips what is longer than is kept', () => {
    const long = 'a'.repeat(9000);
    const hints = { category: long, 'desktop-entry': long };
    const { reader } = readAll([notify(1, long, { hints, application: long, body: long })]);
    const clipped = (length: number) => `${'a'.repeat(length - 1)}…`;
    const notification = {
      application: clipped(200),
      desktopEntry: clipped(200),
      title: clipped(500),
      body: clipped(8000),
      category: clipped(100),
    };
    expect(reader.overdue(true)).toMatchObject([{ captured: { notification } }]);
  });

  it('keeps one whose reply never comes, without a number', () => {
    const { events, reader, tick } = readAll([notify(1, 'Lost reply')]);
    expect(events).toEqual([]);
    tick(3999);
    expect(reader.overdue()).toEqual([]);
    tick(4000);
    expect(reader.overdue()).toMatchObject([{ captured: { place: null, origin: 'bus/:1.9/1' } }]);
    expect(reader.overdue(true)).toEqual([]);
  });

  it('says how one was closed', () => {
    const { events } = readAll([closed(4, 1), closed(5, 2), closed(6, 3)]);
    expect(events.map((event) => event.kind === 'closed' && [event.place, event.how])).toEqual([
      ['bus/:1.2/4', 'expired'],
      ['bus/:1.2/5', 'dismissed'],
      ['bus/:1.2/6', 'withdrawn'],
    ]);
  });

  it('takes one that a daemon closes at once, or throws away, for one that nobody has seen', () => {
    // Dunst with skip_display says that the user closed it; with an empty format it answers 0.
    const messages = [notify(1, 'skipped'), reply(1, 4), closed(4, 2)];
    const later = [notify(2, 'seen'), reply(2, 5), closed(5, 2)];
    const { events } = readAll(
      [...messages, ...later, notify(3, 'thrown away'), reply(3, 0), closed(0, 2)],
      [1000, 1000, 1001, 2000, 2001, 2101],
    );
    expect(
      events.map((event) => (event.kind === 'shown' ? event.captured.place : Object.values(event))),
    ).toEqual([
      'bus/:1.2/4',
      ['closed', 'bus/:1.2/4', 'expired'],
      'bus/:1.2/5',
      ['closed', 'bus/:1.2/5', 'dismissed'],
      null,
      ['closed', 'bus/:1.2/0', 'dismissed'],
    ]);
  });

  it('says that one was acted on, which may stay open', () => {
    const acted = { type: 4, sender: DAEMON, interface: DESKTOP, member: 'ActionInvoked' };
    const { events, reader } = readAll([
      notify(1, 'a'),
      reply(1, 4),
      { ...acted, body: [4, 'default'] },
      { ...acted, body: ['x'] },
    ]);
    expect(events.slice(1)).toEqual([{ kind: 'acted', place: 'bus/:1.2/4' }]);
    expect(reader.isOpen('bus/:1.2/4')).toBe(true);
  });

  it('knows what is open', () => {
    const { reader } = readAll([
      notify(1, 'a'),
      reply(1, 4),
      notify(2, 'b'),
      reply(2, 5),
      closed(4, 1),
    ]);
    expect([reader.isOpen('bus/:1.2/4'), reader.isOpen('bus/:1.2/5')]).toEqual([false, true]);
  });

  it('drops echoes of GNOME Shell, and its own', () => {
    const { events } = readAll([
      notify(1, 'x', { hints: { 'x-shell-sender': ':1.4' } }),
      reply(1, 1),
      notify(2, 'x', { application: 'pilcrow' }),
      reply(2, 2),
    ]);
    expect(events).toEqual([]);
  });

  it('takes what a portal hands on for one notification, and twice the same for two', () => {
    const content = {
      title: 'New mail',
      body: 'From <Ann>',
      priority: 'urgent',
      'default-action': 'app.open',
    };
    const { events } = readAll([
      portal('m1', content),
      portal('m1', content, 'org.gtk.Notifications'),
      notify(9, 'New mail', { application: 'Mail', body: 'From &lt;Ann&gt;' }),
      reply(9, 3),
    ]);
    expect(events).toMatchObject([
      {
        captured: {
          place: 'application/org.example.Mail/m1',
          notification: { title: 'New mail', urgency: 'critical', actions: [{ id: 'app.open' }] },
        },
      },
      { captured: { place: 'bus/:1.2/3' } },
    ]);
  });

  it('keeps what a portal says of replies, and what the application wants back', () => {
    const target = new Variant('(ss)', ['thread', '7']);
    const text = (value: string) => new Variant('s', value);
    const button = { label: text('Reply'), action: text('app.answer'), target };
    const content = {
      title: text('Ann'),
      body: text('Lunch?'),
      'default-action': text('app.open'),
      'default-action-target': text('thread-7'),
      buttons: new Variant('aa{sv}', [
        { ...button, purpose: text('im.reply-with-text') },
        { label: text('Later'), action: text('app.later') },
      ]),
    };
    const { events, reader } = readAll([portal('m1', content)]);
    const place = 'application/org.example.Mail/m1';
    expect(events).toMatchObject([
      {
        captured: {
          notification: {
            title: 'Ann',
            body: 'Lunch?',
            actions: [
              { id: 'app.open', label: '' },
              { id: 'app.answer', label: 'Reply', takesText: true },
              { id: 'app.later', label: 'Later' },
            ],
          },
        },
      },
    ]);
    expect(reader.targetOf(place, 'app.answer')).toBe(target);
    expect(reader.targetOf(place, 'app.open')?.value).toBe('thread-7');
    expect(reader.targetOf(place, 'app.later')).toBeUndefined();
    reader.read({
      ...portal('m1', {}),
      member: 'RemoveNotification',
      body: ['org.example.Mail', 'm1'],
    });
    expect(reader.targetOf(place, 'app.answer')).toBeUndefined();
  });

  it('leaves out Plasma’s own reply, which only Plasma can pass on, and hears that it was given', () => {
    const { events } = readAll([
      notify(1, 'a', { actions: ['default', '', 'inline-reply', 'Reply'] }),
      reply(1, 4),
      { ...closed(4, 0), member: 'NotificationReplied', body: [4, 'on my way'] },
    ]);
    expect(events).toMatchObject([
      { captured: { notification: { actions: [{ id: 'default', label: '' }] } } },
      { kind: 'acted', place: 'bus/:1.2/4' },
    ]);
  });

  it.each([
    { type: 1, interface: DESKTOP, member: 'Notify', body: ['only', 'this'] },
    { type: 1, interface: DESKTOP, member: 'Notify' },
    { type: 4, member: 'NotificationClosed', body: ['x'] },
    { type: 1, interface: 'org.gtk.Notifications', member: 'AddNotification', body: [1, 2, 3] },
    { type: 2, destination: ':1.9', replySerial: 99, body: [] },
    {},
  ])('reads over what is no notification: %j', (message) => {
    expect(readAll([message]).events).toEqual([]);
  });
});

describe('a body', () => {
  it.each([
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
    ['if a < b then', 'if a < b then'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['<a href="https://x.org">link</a><br/>next', 'link\nnext'],
    ['&#8364;5 &#x1F600;', '€5 😀'],
    ['&#0; &#x110000; &bogus;', '&#0; &#x110000; &bogus;'],
    ['<script>x</script>', '<script>x</script>'],
  ])('%j is the text %j', (body, text) => {
    expect(plainText(body)).toBe(text);
  });
});
