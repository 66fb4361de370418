// Main's side of the models: what the process says reaches the windows, the engine and the ledger, and when
// it dies nobody waits for ever.
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryReport, LibraryState, ModelsState } from '../../contract/models.ts';

class Child extends EventEmitter {
  received: { call: number; command: unknown }[] = [];
  postMessage(message: { call: number; command: unknown }) {
    this.received.push(message);
  }
  say(report: LibraryReport) {
    this.emit('message', report);
  }
  kill() {}
}
const children = vi.hoisted((): Child[] => []);
const folders = vi.hoisted((): string[] => []);
vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: async () => ({ canceled: folders.length === 0, filePaths: folders }),
  },
  utilityProcess: {
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
  },
}));
const { Models } = await import('../../electron/models.ts');

const STATE: LibraryState = {
  catalog: [],
  installed: [],
  chosen: null,
  place: null,
  jobs: [],
  freeBytes: 1000,
};
const PLACE = { folder: '/models/tiny', name: 'tiny' };

let log: unknown[];
let shown: ModelsState[];
let models: InstanceType<typeof Models>;
const child = () => children.at(-1) as Child;
beforeEach(() => {
  children.length = 0;
  folders.length = 0;
  log = [];
  shown = [];
  models = new Models({
    entry: 'models-process.cjs',
    onState: (state) => shown.push(state),
    onChosen: (place) => log.push(place),
    activity: {
      store: {
        add: (entry) => log.push(['add', entry]),
        change: (id, change) => log.push(['change', id, change]),
      },
      refused: (address) => log.push(['refused', address]),
    },
  });
});

/** The process obeys its last command. */
function obeyed(state: Partial<LibraryState> = {}): void {
  child().say({ kind: 'state', state: { ...STATE, ...state } });
  child().say({ kind: 'answer', call: child().received.at(-1)?.call ?? 0, problem: null });
}

test('the chosen model is told to the engine once, and what the engine says of it to the windows', async () => {
  const started = models.start();
  obeyed({ chosen: 'tiny', place: PLACE });
  await started;
  child().say({ kind: 'state', state: { ...STATE, chosen: 'tiny', place: PLACE } });
  expect(log).toEqual([PLACE]);
  models.largerIs({ name: 'tiny', status: 'ready', problem: null });
  expect(shown.at(-1)).toEqual({
    catalog: [],
    installed: [],
    chosen: 'tiny',
    jobs: [],
    freeBytes: 1000,
    larger: { name: 'tiny', status: 'ready', problem: null },
  });
  const chosen = models.handlers.chooseModel({ id: null });
  obeyed();
  await chosen;
  expect(log).toEqual([PLACE, null]);
});

test('a download is in the ledger from its first connection to its end', async () => {
  const asked = models.handlers.downloadModel({ id: 'tiny', mirror: '' });
  child().say({ kind: 'connected', id: 'tiny', host: 'hub.example' });
  obeyed();
  await asked;
  child().say({ kind: 'ended', id: 'tiny', outcome: 'answered', bytesReceived: 7 });
  child().say({ kind: 'refused', address: 'elsewhere:443' });
  const entry = { tool: 'download', model: 'tiny', place: 'source', host: 'hub.example' };
  expect(log).toEqual([
    ['add', { ...entry, outcome: 'running' }],
    ['change', 1, { outcome: 'answered', bytesReceived: 7 }],
    ['refused', 'elsewhere:443'],
  ]);
});

test('a failure is told with its advice, and a process that dies leaves nobody waiting', async () => {
  const removed = models.handlers.removeModel({ id: 'tiny' });
  const problem = { code: 'file-not-found', message: 'None.', advice: 'Look.' } as const;
  child().say({ kind: 'answer', call: 1, problem });
  await expect(removed).rejects.toMatchObject({ problem });

  const asked = models.handlers.downloadModel({ id: 'tiny', mirror: '' });
  child().say({ kind: 'connected', id: 'tiny', host: 'hub.example' });
  const job = { id: 'tiny', phase: 'downloading', done: 1, total: 2, problem: null } as const;
  child().say({ kind: 'state', state: { ...STATE, jobs: [job] } });
  child().emit('exit', 1);
  await expect(asked).rejects.toMatchObject({ problem: { code: 'engine-stopped' } });
  expect(shown.at(-1)?.jobs).toEqual([{ ...job, phase: 'stopped' }]);
  expect(log.at(-1)).toEqual(['change', 1, { outcome: 'failed' }]);
  const again = models.handlers.getModels({});
  expect(children.length).toBe(2);
  obeyed();
  expect(await again).toMatchObject({ larger: null });
});

test('a folder is asked for before it is imported', async () => {
  expect(await models.handlers.importModel({})).toBe(false);
  expect(children.length).toBe(0);
  folders.push('/media/stick/qwen');
  const imported = models.handlers.importModel({});
  await vi.waitFor(() =>
    expect(child().received[0]?.command).toEqual({ kind: 'import', path: '/media/stick/qwen' }),
  );
  obeyed();
  expect(await imported).toBe(true);
});
