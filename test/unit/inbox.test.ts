// The inbox's story with a real store and the real triage: written before judged, shown though triage is
// down, taught by corrections, woken and digested in time.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_INBOX_SETTINGS,
  type InboxAnswer,
  InboxQuestion,
  type InboxSettings,
  type InboxState,
} from '../../contract/notifications.ts';
import { importedFrom } from '../../electron/notifications/import-file.ts';
import { Inbox } from '../../electron/notifications/inbox.ts';
import type {
  CaptureEvent,
  NotificationSource,
} from '../../electron/platform/notifications/notifications.ts';
import { NotificationStore } from '../../electron/store/notifications.ts';
import { InboxDesk } from '../../tools/inbox.ts';
import type { Model } from '../../tools/tool.ts';
import { scriptedModel } from './tools-model.ts';

const KEY_STORE = {
  encryptString: (text: string) => Buffer.from(text),
  decryptString: (sealed: Buffer) => sealed.toString(),
};

let folder = '';
let settings: InboxSettings;
let hear: ((event: CaptureEvent) => void) | null;
let isDown = false;
/** What an answer waits for. */
let delay: Promise<void>;
let quiet = false;
/** Whether the desktop can hold popups back, and who hears when that changes. */
let canHold = true;
let changeQuiet: (isHeld: boolean) => void;
let urgent = 0;
let announced: InboxState | null = null;
let inbox: Inbox;
let store: NotificationStore;
const digestTimes: number[] = [];
const pressed: string[][] = [];

const source: NotificationSource = {
  unavailable: null,
  check: async () => 'notifications-heard',
  start: (onEvent) => {
    hear = onEvent;
  },
  stop: () => {
    hear = null;
  },
  invoke: async (place, action, text) => {
    pressed.push([place, action, text ?? '']);
    return true;
  },
};

async function ask(question: InboxQuestion, onAnswer: (answer: InboxAnswer) => void) {
  if (isDown) throw new Error('down');
  const desk = new InboxDesk();
  const model = async () =>
    scriptedModel(() => 'Ann asks whether to meet at the lake on Saturday.');
  await delay;
  // As the engine process reads it.
  const read = InboxQuestion.parse(question);
  for await (const answer of desk.answer(read, model)) onAnswer(answer);
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 8, 59, 50) });
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-inbox-'));
  settings = { ...DEFAULT_INBOX_SETTINGS, capture: true, digestTimes: ['09:00'] };
  [isDown, quiet, urgent, digestTimes.length, pressed.length] = [false, false, 0, 0, 0];
  [delay, canHold] = [Promise.resolve(), true];
  store = new NotificationStore(folder, KEY_STORE);
  inbox = new Inbox({
    store,
    source,
    ask,
    settings: () => settings,
    quiet: {
      begin: async (onChange) => {
        changeQuiet = onChange;
        quiet = canHold;
        return canHold;
      },
      end: () => {
        quiet = false;
      },
      isPossible: async () => true,
    },
    onUrgent: () => {
      urgent += 1;
    },
    onChange: (state) => {
      announced = state;
    },
    onDigestTime: (_state, waiting) => digestTimes.push(waiting),
    isKeySafe: true,
  });
  inbox.start();
});
afterEach(() => {
  inbox.close();
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

let origins = 0;
function show(
  application: string,
  title: string,
  body: string,
  place: string | null = null,
  desktopEntry: string | null = null,
): void {
  origins += 1;
  const notification = {
    application,
    desktopEntry,
    title,
    body,
    urgency: 'normal' as const,
    category: null,
    actions: [],
    time: Date.now() + origins,
  };
  hear?.({ kind: 'shown', captured: { origin: String(origins), place, notification } });
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const open = () => store.list({ query: '', states: ['inbox'], limit: 100 });
const shown = () => open().map(({ title, verdict }) => [title, verdict?.priority ?? null]);

describe('triage in the engine process', () => {
  const item = (id: number) => ({
    id,
    application: 'Chat',
    desktopEntry: null,
    title: 'Ann',
    body: `The kettle is whistling ${id}`,
    urgency: 'normal' as const,
    category: null,
    actions: [],
    time: id,
  });
  const priorities = async (count: number, model: () => Promise<Model>) => {
    const items = Array.from({ length: count }, (_, index) => item(index));
    const marks = { contacts: [], applications: [], muted: [] };
    const question = { kind: 'triage' as const, items, marks, learnt: [] };
    for await (const answer of new InboxDesk().answer(question, model)) {
      if (answer.kind === 'triaged') return answer.verdicts.map(({ verdict }) => verdict.priority);
    }
    return [];
  };
  const likesUrgent = scriptedModel(
    () => '',
    (answer) => (answer === 'urgent' ? 0 : -20),
  );

  it('hears the adapter', async () => {
    expect(await priorities(2, async () => likesUrgent)).toEqual(['urgent', 'urgent']);
  });

  it('does without it where there is none, and in a flood', async () => {
    const none = async () => {
      throw new Error('The model is damaged');
    };
    const [alone] = await priorities(1, none);
    expect(alone).not.toBe('urgent');
    expect(await priorities(33, async () => likesUrgent)).toEqual(Array(33).fill(alone));
  });
});

describe('the inbox', () => {
  it('writes what it hears at once and then judges it', async () => {
    show('Messages', 'Acme', 'Your code is 482913');
    show('Shop', 'Shop', '40% off everything');
    await wait(60);
    expect(shown()).toEqual([
      ['Shop', 'low'],
      ['Acme', 'urgent'],
    ]);
    expect(inbox.state()).toMatchObject({ priority: 1, stored: 2 });
  });

  it('shows everything though triage is down, and judges it when it is back', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    isDown = true;
    show('Messages', 'Acme', 'Your code is 482913');
    await wait(60);
    expect(shown()).toEqual([['Acme', null]]);
    isDown = false;
    await wait(31_000);
    expect(shown()).toEqual([['Acme', 'urgent']]);
  });

  it('judges anew what a mark has overtaken while triage ran', async () => {
    settings = { ...settings, quiet: true };
    inbox.applySettings();
    const answering = Promise.withResolvers<void>();
    delay = answering.promise;
    show('Messages', 'Acme', 'Your code is 482913');
    await wait(60);
    settings = { ...settings, marks: { ...settings.marks, muted: ['Messages'] } };
    inbox.rejudge();
    answering.resolve();
    await wait(60);
    expect([shown(), urgent]).toEqual([[['Acme', 'low']], 0]);
  });

  it('judges one whose desktop entry was stored longer than a question takes', async () => {
    show('Messages', 'Acme', 'Your code is 482913', null, 'a'.repeat(201));
    await wait(60);
    expect(shown()).toEqual([['Acme', 'urgent']]);
  });

  it('hears nothing when it is off, and nothing of what is excluded', async () => {
    settings = { ...settings, excluded: ['keepassxc'] };
    show('KeePassXC', 'Password', 'copied');
    await wait(60);
    settings = { ...settings, capture: false };
    inbox.applySettings();
    expect([shown(), hear]).toEqual([[], null]);
  });

  it('learns from a correction, for others like it, until it is told to forget', async () => {
    show('Chat', 'Book club', 'Ann: chapter six is wild');
    await wait(60);
    await inbox.correct(1, 'urgent');
    show('Chat', 'Book club', 'Bo: who brings cake');
    await wait(60);
    expect(shown()[0]).toEqual(['Book club', 'urgent']);
    expect(inbox.state().hasLearnt).toBe(true);
    inbox.forgetLearnt();
    await wait(60);
    expect(shown()[0]?.[1]).not.toBe('urgent');
    expect(open()[0]?.corrected).toBeNull();
  });

  it('learns from two corrections at once as from one after the other', async () => {
    show('Chat', 'Book club', 'Ann: chapter six is wild');
    show('Mail', 'Garden', 'The roses are in bloom');
    await wait(60);
    await inbox.correct(1, 'urgent');
    await inbox.correct(2, 'low');
    const learnt = store.learnt();
    inbox.forgetLearnt();
    await Promise.all([inbox.correct(1, 'urgent'), inbox.correct(2, 'low')]);
    expect(store.learnt()).toEqual(learnt);
  });

  it('keeps a correction that nobody could be taught, and learns from the next', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show('Chat', 'Ann', 'hi');
    await wait(60);
    isDown = true;
    await inbox.correct(1, 'urgent');
    expect(open()[0]?.corrected).toBe('urgent');
    expect(inbox.state().hasLearnt).toBe(false);
    isDown = false;
    await inbox.correct(1, 'high');
    expect(inbox.state().hasLearnt).toBe(true);
  });

  it('writes digests once somebody looks, and keeps their originals', async () => {
    for (const body of [
      'Ann: shall we meet at the lake on Saturday, around ten, if the weather holds?',
      'Bo: I can bring the big tent and the stove, Carla has the keys of the van',
      'Ann: then I will bring bread, cheese and enough coffee for all eight of us',
    ]) {
      show('Signal', 'Hike', body);
    }
    await wait(5000);
    expect(inbox.digests()).toEqual([]);
    await wait(100);
    expect(inbox.digests()).toMatchObject([
      { thread: 'Hike', items: [3, 2, 1], line: { kind: 'summary', sources: [1, 2, 3] } },
    ]);
  });

  it('holds popups back while it collects, and comes forward for what is urgent', async () => {
    show('Messages', 'Acme', 'Your code is 482913');
    await wait(60);
    expect([quiet, urgent]).toEqual([false, 0]);
    settings = { ...settings, quiet: true };
    inbox.applySettings();
    show('Shop', 'Shop', '40% off everything');
    await wait(60);
    expect([quiet, urgent, inbox.state().isQuiet]).toEqual([true, 0, true]);
    show('Messages', 'Acme', 'Your code is 482913');
    await wait(60);
    expect(urgent).toBe(1);
    settings = { ...settings, capture: false };
    inbox.applySettings();
    await wait(60);
    expect([quiet, inbox.state().isQuiet]).toEqual([false, false]);
  });

  it('hears when popups are held back by a daemon that comes later, and when by none', async () => {
    canHold = false;
    settings = { ...settings, quiet: true };
    inbox.applySettings();
    const seen: unknown[] = [];
    for (const isHeld of [null, true, false]) {
      if (isHeld !== null) changeQuiet(isHeld);
      show('Messages', 'Acme', 'Your code is 482913');
      await wait(300);
      seen.push([inbox.state().isQuiet, announced?.isQuiet, urgent]);
    }
    expect(seen).toEqual([
      [false, false, 0],
      [true, true, 1],
      [false, false, 1],
    ]);
  });

  it('tells once at the set time what is waiting', async () => {
    show('Chat', 'Ann', 'hi');
    await wait(60_000);
    expect(digestTimes).toEqual([1]);
  });

  it('tells once after a sleep what was due meanwhile, and nothing that is long past', async () => {
    settings = { ...settings, digestTimes: ['09:00', '10:00'] };
    show('Chat', 'Ann', 'hi');
    const told: number[] = [];
    // Over both; the clock is set back over both; over the night; over the second of the next day.
    for (const [day, hour] of [
      [25, 11],
      [25, 8],
      [26, 8],
      [26, 15],
    ] as const) {
      vi.setSystemTime(new Date(2026, 10, day, hour));
      await wait(60_000);
      told.push(digestTimes.length);
    }
    expect(told).toEqual([1, 1, 1, 2]);
  });

  it('brings back what was snoozed, and passes a click on only while it is open', async () => {
    show('Chat', 'Ann', 'hi', 'bus/1/7');
    await wait(60);
    inbox.setState([1], 'snoozed', Date.now() + 60_000);
    expect(shown()).toEqual([]);
    await wait(76_000);
    expect(shown()).toHaveLength(1);
    expect(await inbox.invoke(1, 'app.reply', 'on my way')).toBe(true);
    expect(shown()).toEqual([]);
    expect(store.get(1)?.state).toBe('done');
    hear?.({ kind: 'closed', place: 'bus/1/7', how: 'expired' });
    await wait(60);
    expect(await inbox.invoke(1, 'default', null)).toBe(false);
    expect(pressed).toEqual([['bus/1/7', 'app.reply', 'on my way']]);
  });
});

describe('a file', () => {
  const line = (application: string, body: string, time?: number) =>
    JSON.stringify({ application, title: 'Ann', body, time });
  const take = async (lines: string[]) => {
    // Real time passes between two parts of a file.
    vi.useRealTimers();
    return inbox.import(importedFrom(lines.join('\n'), Date.now()));
  };

  it('is taken in once, also when it has grown, without what is excluded or too old', async () => {
    settings = { ...settings, capture: false, excluded: ['Game'] };
    const lines = [
      line('Chat', 'On my way'),
      line('Chat', 'On my way'),
      line('game', 'Come back'),
      line('Chat', 'Long ago', 1000),
    ];
    expect(await take(lines)).toBe(2);
    expect(await take(lines)).toBe(0);
    expect(
      await take([...lines, line('Mail', 'The parcel is here'), line('Chat', 'On my way')]),
    ).toBe(2);
    const bodies = open().map(({ body }) => body);
    expect(bodies.toSorted()).toEqual([
      'On my way',
      'On my way',
      'On my way',
      'The parcel is here',
    ]);
  });

  it('is taken in whole or not at all, however long it is', async () => {
    const many = Array.from({ length: 450 }, (_, index) => line('Chat', `Message ${index}`));
    await expect(take([...many, 'nonsense'])).rejects.toThrow('Line 451 is not a notification');
    expect(store.count()).toBe(0);
    expect(await take(many)).toBe(450);
    expect(store.count()).toBe(450);
  });
});
