// The story of a request that may leave, with a ledger on the disk and a connecting process made of paper:
// what is asked, what is written before anything is sent, and how it ends at home when it must.
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelEvent } from '../../contract/api.ts';
import type { BeyondMessage } from '../../contract/beyond.ts';
import { type BeyondSettings, DEFAULT_BEYOND, type Preview } from '../../contract/connection.ts';
import type { WantedPlace } from '../../contract/routing.ts';
import { DEFAULT_SETTINGS } from '../../contract/settings.ts';
import { Request } from '../../contract/task.ts';
import type { BeyondParts } from '../../electron/beyond.ts';
import { ActivityStore } from '../../electron/store/activity.ts';

/** One end of a channel, as far as the story uses it. */
class Port extends EventEmitter {
  readonly posted: unknown[] = [];
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  start() {}
  close() {
    this.emit('close');
  }
}

vi.mock('electron', () => ({
  app: { on() {} },
  MessageChannelMain: class {
    port1 = new Port();
    port2 = new Port();
  },
}));
vi.mock('../../electron/log.ts', () => ({ log: { error() {} } }));
const { Beyond } = await import('../../electron/beyond.ts');

const CONNECTION = {
  provider: 'compatible',
  url: 'https://models.example.org/v1',
  model: 'large',
  contextLength: 8192,
  pin: '',
} as const;
const REQUEST = Request.parse({
  id: 'one',
  tool: 'rewrite',
  text: 'Hi.',
  options: { tone: 'friendly' },
});
const PREVIEW: Preview = {
  host: 'models.example.org',
  model: 'large',
  place: 'server',
  system: 'Rewrite.',
  user: 'Hi.',
  spans: [],
};
const asks: BeyondMessage = { kind: 'preview', preview: PREVIEW, masked: { name: 1 } };
const traffic: BeyondMessage = {
  kind: 'traffic',
  bytesSent: 9,
  bytesReceived: 8,
  status: 'answered',
};

let folder = '';
let ledger: ActivityStore;
let settings: BeyondSettings;
let hear: (message: BeyondMessage) => void;
let log: string[];
let events: PanelEvent[];
let port: Port;
let beyond: InstanceType<typeof Beyond>;
/** The larger model on this computer. */
let chosen: string | null;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'pilcrow-beyond-'));
  ledger = new ActivityStore(folder);
  settings = { ...DEFAULT_BEYOND, connection: CONNECTION, tools: ['rewrite'] };
  log = [];
  events = [];
  chosen = null;
  port = new Port();
  const parts = {
    host: {
      start: (command: { kind: string }, onMessage: typeof hear) => {
        log.push(`started ${command.kind}`);
        hear = onMessage;
        return {
          send: () => log.push(`sent, ledger ${ledger.list('sent', 9).length}`),
          close: () => log.push('closed'),
        };
      },
    },
    keys: { get: () => 'key' },
    ledger,
    settings: () => ({ ...DEFAULT_SETTINGS, beyond: settings }),
    changeSettings: (changed: BeyondSettings) => {
      settings = changed;
    },
    runOnDevice: (request: Request, _port: Port, byLarger: boolean) =>
      log.push(`on this computer${byLarger ? ', by the larger model' : ''}: ${request.tool}`),
    models: () => ({ bundled: 'small', larger: chosen }),
  };
  beyond = new Beyond(parts as unknown as BeyondParts);
});
afterEach(() => {
  ledger.close();
  rmSync(folder, { recursive: true });
});

function run(application = 'gedit', wanted: WantedPlace = 'auto', request = REQUEST) {
  const send = (event: PanelEvent) => events.push(event);
  beyond.run({ request, application, wanted, port: port as never, send });
}
const answer = (given: 'send' | 'always' | 'device' | 'cancel') =>
  beyond.handlers.answerPreview({ id: 'one', answer: given });
const outcomes = () => ledger.list('all', 9).map(({ outcome }) => outcome);

describe('a request that goes', () => {
  it('is shown, sent on the word of the user with the ledger written first, and counted', async () => {
    run();
    hear(asks);
    expect(log).toEqual(['started run']);
    expect(events).toEqual([{ kind: 'preview', id: 'one', preview: PREVIEW }]);
    expect(ledger.list('all', 9)).toEqual([]);
    await answer('send');
    expect(log).toEqual(['started run', 'sent, ledger 1']);
    const by = { place: 'server', model: 'large', host: 'models.example.org', fellBack: null };
    const answered = { ...by, larger: 'answers' };
    expect(events.at(-1)).toEqual({ kind: 'answered-by', id: 'one', by: answered });
    expect(outcomes()).toEqual(['running']);
    hear({ kind: 'piece', piece: { kind: 'text', text: 'Hello', replace: false } });
    hear(traffic);
    expect(ledger.list('sent', 9)).toMatchObject([
      { tool: 'rewrite', bytesSent: 9, bytesReceived: 8, masked: { name: 1 }, outcome: 'answered' },
    ]);
    // A second exchange of the same request needs no second word.
    hear(asks);
    expect(log.at(-1)).toBe('sent, ledger 2');
    hear({ kind: 'outcome', outcome: { status: 'cancelled' } });
    expect(port.posted.at(-1)).toEqual({ kind: 'outcome', outcome: { status: 'cancelled' } });
    expect(outcomes()).toEqual(['failed', 'answered']);
  });

  it('is not asked about again from an application that may', async () => {
    run();
    hear(asks);
    await answer('always');
    expect(settings.applications).toEqual({ gedit: 'allow' });
    log.length = 0;
    run();
    hear(asks);
    expect(log).toEqual(['started run', 'sent, ledger 2']);
  });

  it('is not sent when the ledger cannot be written', async () => {
    run();
    hear(asks);
    vi.spyOn(ledger, 'add').mockImplementation(() => {
      throw new Error('disk full');
    });
    await answer('send');
    expect(log).toEqual(['started run', 'closed']);
    expect(port.posted).toMatchObject([
      { kind: 'outcome', outcome: { status: 'failed', problem: { code: 'file-unwritable' } } },
    ]);
  });

  it('ends as cancelled in the ledger when the panel is closed', async () => {
    run();
    hear(asks);
    await answer('send');
    port.close();
    expect(log.at(-1)).toBe('closed');
    expect(outcomes()).toEqual(['cancelled']);
  });
});

describe('a request that stays', () => {
  const home = 'on this computer: rewrite';
  const fellBack = (problem: object | null, larger = 'could-answer') => ({
    kind: 'answered-by',
    id: 'one',
    by: { place: 'device', model: 'small', host: '', fellBack: problem, larger },
  });

  it('because of the rules, without a process that could connect', () => {
    settings = { ...settings, applications: { gedit: 'never' } };
    run();
    expect(log).toEqual([home]);
    expect(events).toEqual([fellBack(null, 'none')]);
  });

  it('because the user says so to the preview', async () => {
    run();
    hear(asks);
    await answer('device');
    expect(log).toEqual(['started run', 'closed', home]);
    expect(ledger.list('all', 9)).toEqual([]);
  });

  it('because the server cannot be reached, which is said', async () => {
    run();
    hear(asks);
    await answer('send');
    hear({ ...traffic, kind: 'traffic', bytesSent: 0, bytesReceived: 0, status: 'failed' });
    const problem = { code: 'server-unreachable', message: 'No.', advice: 'Wait.' } as const;
    hear({ kind: 'outcome', outcome: { status: 'failed', problem } });
    expect(log.at(-1)).toBe(home);
    expect(events.at(-1)).toEqual(fellBack(problem));
    expect(outcomes()).toEqual(['failed']);
  });

  it('goes to the larger model here where it takes one, or the user asks for it', () => {
    settings = { ...settings, connection: null };
    const larger = 'on this computer, by the larger model: rewrite';
    const asked = Request.parse({ ...REQUEST, options: { instruction: 'Say that I am late.' } });
    run('gedit', 'auto', asked);
    chosen = 'Qwen3 1.7B';
    run('gedit', 'auto', asked);
    run('gedit', 'larger');
    run('gedit', 'auto');
    expect(log).toEqual([home, larger, larger, home]);
    expect(events.map((event) => 'by' in event && [event.by.model, event.by.larger])).toEqual([
      ['small', 'none'],
      ['Qwen3 1.7B', 'answers'],
      ['Qwen3 1.7B', 'answers'],
      ['small', 'could-answer'],
    ]);
  });

  it('and is not sent when the user cancels', async () => {
    run();
    hear(asks);
    await answer('cancel');
    expect(log).toEqual(['started run', 'closed']);
    expect(port.posted).toEqual([{ kind: 'outcome', outcome: { status: 'cancelled' } }]);
    await answer('send');
    expect(log).toEqual(['started run', 'closed']);
  });
});
