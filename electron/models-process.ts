// Entry of the process that brings models: it alone fetches and converts, which takes minutes and must not
// hold up windows or answers. It connects to a hub while a download that the user asked for runs, and to
// nobody else. It ends when it has had nothing to do for a while.

import { toProblem, UserError } from '../contract/errors.ts';
import {
  LibraryCall,
  type LibraryCommand,
  type LibraryReport,
  type ModelJob,
} from '../contract/models.ts';
import { CATALOG } from '../models/library/catalog.ts';
import { gatedFetch } from '../models/library/gated-fetch.ts';
import { HUB, Hub } from '../models/library/hub.ts';
import { Library, libraryFolder, type Phase } from '../models/library/library.ts';
import { permit, shutGate } from '../network/gate.ts';

shutGate((address) => send({ kind: 'refused', address }));

/** In milliseconds. */
const IDLE_LIMIT = 60_000;
const SHOWN_EVERY = 250;

const library = new Library(libraryFolder());
const running = new Map<string, { job: ModelJob; abort: AbortController }>();
/** What became of those that did not end well, until they are begun again or removed. */
const ended = new Map<string, ModelJob>();
let lastUse = Date.now();

function send(report: LibraryReport): void {
  process.parentPort.postMessage(report);
}

async function sendState(): Promise<void> {
  const [installed, chosen, unfinished] = await Promise.all([
    library.list(),
    library.chosen(),
    library.unfinished(),
  ]);
  const jobs = new Map<string, ModelJob>(
    unfinished.map((id) => [id, { id, phase: 'stopped', done: 0, total: 0, problem: null }]),
  );
  for (const [id, job] of ended) jobs.set(id, job);
  for (const [id, { job }] of running) jobs.set(id, job);
  send({
    kind: 'state',
    state: {
      catalog: [...CATALOG],
      installed,
      chosen: chosen?.id ?? null,
      place: chosen && { folder: library.place(chosen.id), name: chosen.name },
      jobs: [...jobs.values()],
      freeBytes: (await library.freeBytes()) ?? 0,
    },
  });
}

let isShowing = false;

/** Progress comes many times a second; a window needs it four times. */
function showSoon(): void {
  if (isShowing) return;
  isShowing = true;
  setTimeout(() => {
    isShowing = false;
    void sendState();
  }, SHOWN_EVERY);
}

type Work = (
  options: { onProgress: (phase: Phase, done: number, total: number) => void; signal: AbortSignal },
  received: (bytes: number) => void,
) => Promise<unknown>;

/** Runs `work` for the model `id`, which goes on after this has returned. */
function begin(id: string, isDownload: boolean, work: Work): void {
  if (running.has(id)) return;
  ended.delete(id);
  const abort = new AbortController();
  const job: ModelJob = { id, phase: 'looking', done: 0, total: 1, problem: null };
  running.set(id, { job, abort });
  let bytes = 0;
  let outcome: 'answered' | 'failed' | 'cancelled' = 'answered';
  const onProgress = (phase: Phase, done: number, total: number) => {
    Object.assign(job, { phase, done, total });
    showSoon();
  };
  void work({ onProgress, signal: abort.signal }, (more) => (bytes += more))
    .catch((error: unknown) => {
      outcome = abort.signal.aborted ? 'cancelled' : 'failed';
      if (!(error instanceof UserError) && !abort.signal.aborted) console.error(error);
      const problem = abort.signal.aborted ? null : toProblem(error);
      ended.set(id, { ...job, phase: problem ? 'failed' : 'stopped', problem });
    })
    .then(() => {
      running.delete(id);
      lastUse = Date.now();
      if (isDownload) send({ kind: 'ended', id, outcome, bytesReceived: bytes });
      return sendState();
    });
}

async function obey(command: LibraryCommand): Promise<void> {
  switch (command.kind) {
    case 'look':
      break;
    case 'install': {
      const { id, mirror } = command;
      const entry = CATALOG.find((model) => model.id === id);
      if (entry === undefined) {
        throw new UserError('invalid-request', `There is no model ${id}.`, 'Choose another one.');
      }
      begin(id, true, async (options, received) => {
        const gate = gatedFetch(permit, (host) => send({ kind: 'connected', id, host }), received);
        try {
          const base = mirror || process.env.PILCROW_HUB || HUB;
          await library.install(entry, new Hub(base, gate.fetch), options);
        } finally {
          gate.close();
        }
      });
      break;
    }
    case 'import':
      begin(library.idFor(command.path), false, (options) => library.import(command.path, options));
      break;
    case 'stop':
      running.get(command.id)?.abort.abort();
      break;
    case 'remove':
      // A failed import has left nothing else to remove.
      if (!ended.delete(command.id) || (await library.holds(command.id))) {
        await library.remove(command.id);
      }
      break;
    case 'choose':
      await library.choose(command.id);
      break;
  }
  await sendState();
}

process.parentPort.on('message', ({ data }) => {
  const { call, command } = LibraryCall.parse(data);
  lastUse = Date.now();
  obey(command).then(
    () => send({ kind: 'answer', call, problem: null }),
    (error: unknown) => send({ kind: 'answer', call, problem: toProblem(error) }),
  );
});

setInterval(() => {
  // What failed is told for as long as somebody may look at it.
  if (running.size === 0 && ended.size === 0 && Date.now() - lastUse > IDLE_LIMIT) process.exit(0);
}, IDLE_LIMIT / 4);
