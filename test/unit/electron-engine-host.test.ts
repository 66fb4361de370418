// The engine's keeper against a process that dies: it restarts with growing pauses, gives up politely,
// and starts again when it is asked to work.
import { EventEmitter } from 'node:events';
import type { MessagePortMain } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineState } from '../../contract/api.ts';
import type { Request } from '../../contract/task.ts';

class Child extends EventEmitter {
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
    fork: () => {
      const child = new Child();
      children.push(child);
      return child;
    },
  },
}));
const { EngineHost } = await import('../../electron/engine-host.ts');

const READY: EngineState = {
  status: 'ready',
  problem: null,
  model: 'tiny',
  adapters: ['proofread'],
  residentBytes: 1,
};
const REQUEST: Request = { id: '1', tool: 'proofread', text: 'teh', options: {} };
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
    onDied: () => log.push('died'),
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
    expect(log).toEqual(['stopped: engine-stopped', 'died']);
  });

  it('starts at once for a request, even after it has given up', () => {
    for (let crashes = 0; crashes < 4; crashes++) {
      crash();
      vi.advanceTimersByTime(5000);
    }
    host.run(REQUEST, PORT);
    expect(children.length).toBe(5);
    expect(latest().received).toEqual([{ kind: 'run', request: REQUEST }]);
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

  it('stays closed', () => {
    host.close();
    expect(latest().killed).toBe(true);
    crash();
    vi.advanceTimersByTime(60_000);
    host.warmUp('proofread');
    expect(children.length).toBe(1);
    expect(log).toEqual(['starting']);
  });
});
