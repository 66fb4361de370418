// The engine process's door: what does not fit the contract fails, and costs nobody else their answer.
import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import type { InboxQuestion } from '../../contract/notifications.ts';

// What is not for the process that runs the tests, and what is not asked.
vi.mock('../../electron/step-back.ts', () => ({ stepBack() {} }));
vi.mock('../../network/gate.ts', () => ({ shutGate() {} }));
vi.mock('../../electron/rules-beside.ts', () => ({ rulesBeside() {} }));

const reports: unknown[] = [];
const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (report: { kind: string }) => report.kind === 'alive' && reports.push(report),
});

/** What comes back on the port of a question, until it is closed. */
function ask(question: InboxQuestion): Promise<unknown[]> {
  return new Promise((resolve) => {
    const said: unknown[] = [];
    const port = Object.assign(new EventEmitter(), {
      start() {},
      postMessage: (message: unknown) => said.push(message),
      close: () => resolve(said),
    });
    parentPort.emit('message', { data: { kind: 'inbox', question }, ports: [port] });
  });
}

function triage(desktopEntry: string): InboxQuestion {
  const item = {
    id: 1,
    application: 'Messages',
    desktopEntry,
    title: 'Acme',
    body: 'Your code is 482913',
    urgency: 'normal' as const,
    category: null,
    actions: [],
    time: 1,
  };
  const marks = { contacts: [], applications: [], muted: [] };
  return { kind: 'triage', items: [item], marks, learnt: [] };
}

it('fails alone what does not fit the contract, and answers the next', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.assign(process, { parentPort });
  process.argv = ['electron', 'engine-process.cjs', '/no/bundle'];
  await import('../../electron/engine-process.ts');
  const problem = expect.objectContaining({ code: 'internal' });
  expect(await ask(triage('a'.repeat(201)))).toEqual([
    { kind: 'outcome', outcome: { status: 'failed', problem } },
  ]);
  expect(await ask(triage('a'))).toEqual([
    {
      kind: 'triaged',
      verdicts: [{ id: 1, verdict: expect.objectContaining({ priority: 'urgent', flag: 'code' }) }],
    },
    { kind: 'end' },
  ]);
  // Main counts both as ended, and ends no process for being silent about the first.
  expect(reports).toEqual([
    { kind: 'alive', ended: 1, pieces: 0 },
    { kind: 'alive', ended: 2, pieces: 1 },
  ]);
});
