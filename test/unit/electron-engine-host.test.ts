// The engine's keeper against a process that dies: it restarts with growing pauses, gives up politely,
// and starts again when it is asked to work.
import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineState } from '../../contract/api.ts';
import type { Request } from '../../contract/task.ts';

class Child extends EventEmitter {
  pid = undefined;
  started: string[] = [];
  received: unknown[] = [];
  killed = false;
  postMessage(message: unknown) {
    this.received.push(message);
  }
  kill() {
    this.killed = true;
  }
}
const children = vi.hoisted((): Child[] => []);
vi.mock('electron', () => ({
  utilityProcess: {
    fork: (_entry: string, started: string[]) => {
      const child = new Child();
      child.started = started;
      children.push(child);
      return child;
    },
  },
}));
const { ENGINE_HUNG, ENGINE_STOPPED, EngineHost } = await import('../../electron/engine-host.ts');

const READY: EngineState = {
  status: 'ready',
  problem: null,
  model: 'tiny',
  adapters: ['proofread'],
  residentBytes: 1,
};
const COUNTERS: EngineState['counters'] = {
  generations: 1,
  promptTokens: 4,
  reusedPromptTokens: 0,
  newTokens: 2,
  draftedTokens: 2,
  keptDrafts: 2,
  adapterLoads: 1,
  adapterHits: 0,
  adapterEvictions: 0,
  adapterBytes: 1,
  modelLoads: 1,
  modelLoaded: true,
  threads: 2,
};
const REQUEST: Request = {
  id: '1',
  tool: 'proofread',
  text: 'teh',
  options: { dialect: 'american', words: [] },
};
const PORT = {} as MessagePortMain;

let log: string[];
let host: InstanceType<typeof EngineHost>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  children.length = 0;
  log = [];
  host = new EngineHost({
    entry: 'engine-process.cjs',
    arguments: [],
    onState: ({ status, problem }) => log.push(problem ? `${status}: ${problem.code}` : status),
    onDied: ({ message }) => log.push(`died: ${message}`),
    onRefused: (address) => log.push(`refused: ${address}`),
  });
  host.start();
});
afterEach(() => vi.useRealTimers());

const latest = () => children.at(-1) as Child;
const crash = () => latest().emit('exit', 9);

describe('the engine host', () => {
  it('passes on what the process reports, and nothing that is no report', () => {
    latest().emit('message', { kind: 'state', state: READY });
    latest().emit('message', { kind: 'state', state: { status: 'hacked' } });
    expect(log).toEqual(['starting', 'ready']);
    expect(host.state).toEqual(READY);
  });

  it('restarts with growing pauses, then gives up and says so', () => {
    for (const pause of [200, 1000, 5000]) {
      crash();
      vi.advanceTimersByTime(pause - 1);
      const before = children.length;
      vi.advanceTimersByTime(1);
      expect(children.length).toBe(before + 1);
    }
    log = [];
    crash();
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(children.length).toBe(4);
    expect(log).toEqual(['stopped: engine-stopped', `died: ${ENGINE_STOPPED.message}`]);
  });

  it('starts at once for a request, even after it has given up', () => {
    for (let crashes = 0; crashes < 4; crashes++) {
      crash();
      vi.advanceTimersByTime(5000);
    }
    host.run(REQUEST, PORT);
    expect(children.length).toBe(5);
    expect(latest().received).toEqual([{ kind: 'run', request: REQUEST, byLarger: false }]);
    crash();
    host.run(REQUEST, PORT);
    vi.advanceTimersByTime(60_000);
    expect(children.length).toBe(6);
  });

  it('forgets crashes after a healthy minute', () => {
    for (let crashes = 0; crashes < 10; crashes++) {
      vi.advanceTimersByTime(61_000);
      crash();
      vi.advanceTimersByTime(200);
    }
    expect(children.length).toBe(11);
  });

  /** Lets seconds pass, in each of which the process says what it has done. */
  function live(seconds: number, ended: number, pieces: (second: number) => number): void {
    for (let second = 0; second < seconds; second++) {
      vi.advanceTimersByTime(1000);
      latest().emit('message', { kind: 'alive', ended, pieces: pieces(second) });
    }
  }

  it('ends a process that says nothing while it should work, and starts another', () => {
    host.run(REQUEST, PORT);
    live(100, 0, (second) => second);
    vi.advanceTimersByTime(14_999);
    expect(log).toEqual(['starting']);
    vi.advanceTimersByTime(1);
    expect(children[0]?.killed).toBe(true);
    expect(log).toEqual(['starting', 'starting', `died: ${ENGINE_HUNG.message}`]);
    vi.advanceTimersByTime(200);
    expect(children.length).toBe(2);
    children[0]?.emit('exit', 9); // late: that process is no longer ours
    expect(children.length).toBe(2);
    expect(log.length).toBe(4);
  });

  it('ends a process that lives but gets nothing done', () => {
    host.run(REQUEST, PORT);
    live(20, 0, (second) => second);
    live(119, 0, () => 19);
    expect(children[0]?.killed).toBe(false);
    live(1, 0, () => 19);
    expect(children[0]?.killed).toBe(true);
  });

  it('lets a process without work be silent', () => {
    vi.advanceTimersByTime(60 * 60 * 1000);
    host.run(REQUEST, PORT);
    host.run(REQUEST, PORT);
    live(3, 1, () => 0);
    latest().emit('message', { kind: 'alive', ended: 2, pieces: 0 });
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(children[0]?.killed).toBe(false);
    host.run(REQUEST, PORT);
    vi.advanceTimersByTime(15_000);
    expect(children[0]?.killed).toBe(true);
  });

  it('does not blame a process for the hours that the computer slept', () => {
    host.run(REQUEST, PORT);
    live(5, 0, (second) => second);
    vi.setSystemTime(Date.now() + 8 * 60 * 60 * 1000);
    live(5, 0, (second) => 5 + second);
    expect(children[0]?.killed).toBe(false);
    expect(children.length).toBe(1);
  });

  it('moves to another processor, and so does the next process', () => {
    host.moveTo('cpu'); // where it is
    host.moveTo('gpu');
    expect(latest().started).toEqual(['cpu']);
    expect(latest().received).toEqual([{ kind: 'processor', processor: 'gpu' }]);
    crash();
    vi.advanceTimersByTime(200);
    expect(latest().started).toEqual(['gpu']);
  });

  it('lets a process go that has nothing to do, and starts another for the next request', () => {
    host.run(REQUEST, PORT);
    latest().emit('message', { kind: 'state', state: { ...READY, counters: COUNTERS } });
    latest().emit('message', { kind: 'idle' });
    expect(latest().killed).toBe(false); // It has just been given something.
    latest().emit('message', { kind: 'alive', ended: 1, pieces: 1 });
    latest().emit('message', { kind: 'idle' });
    expect(latest().killed).toBe(true);
    expect(host.state).toEqual({
      ...READY,
      adapters: [],
      residentBytes: 0,
      counters: { ...COUNTERS, adapterBytes: 0, modelLoaded: false },
    });
    crash(); // as the process ends
    vi.advanceTimersByTime(60 * 60 * 1000);
    expect(children.length).toBe(1);
    host.run(REQUEST, PORT);
    expect(children.length).toBe(2);
    expect(latest().received).toEqual([{ kind: 'run', request: REQUEST, byLarger: false }]);
    expect(log).toEqual(['starting', 'ready', 'ready', 'starting']);
  });

  it('stays closed', () => {
    host.close();
    expect(latest().killed).toBe(true);
    crash();
    vi.advanceTimersByTime(60_000);
    host.warmUp('proofread', 'american');
    expect(children.length).toBe(1);
    expect(log).toEqual(['starting']);
  });
});
