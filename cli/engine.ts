// The command line's side of the engine: starts the worker, passes on what it streams, and turns Ctrl+C
// into a cancel. Always ends with an outcome, also when the worker dies.
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { EngineMessage } from '../contract/api.ts';
import { toProblem, UserError } from '../contract/errors.ts';
import { needsLarger } from '../contract/routing.ts';
import type { Outcome, Piece, Request } from '../contract/task.ts';
import type { WorkerTask } from './engine-worker.ts';
import { chosenModel } from './models-library.ts';
import { EXIT } from './output.ts';
import { enginePaths } from './paths.ts';

/** For a worker that does not answer a cancel, in milliseconds. */
const PATIENCE = 5000;

/** Runs a request in a worker thread; Ctrl+C cancels it, and a second one ends at once. */
export async function runInWorker(
  request: Request,
  onPiece: (piece: Piece) => void,
): Promise<Outcome> {
  const task: WorkerTask = {
    request,
    engine: enginePaths(),
    larger: needsLarger(request) ? await chosenModel() : null,
  };
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    workerData: task,
    env: SHARE_ENV, // What the engine sets there for ONNX Runtime must reach the native side.
  });
  let interrupted = false;
  const cancelled = Promise.withResolvers<Outcome>();
  const interrupt = () => {
    if (interrupted) process.exit(EXIT.cancelled);
    interrupted = true;
    worker.postMessage('cancel');
    setTimeout(() => cancelled.resolve({ status: 'cancelled' }), PATIENCE).unref();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    const ended = new Promise<Outcome>((resolve) => {
      worker.on('message', (message: EngineMessage) => {
        if (message.kind === 'piece') onPiece(message.piece);
        else resolve(message.outcome);
      });
      worker.on('error', (error) => resolve({ status: 'failed', problem: toProblem(error) }));
      worker.on('exit', () => resolve({ status: 'failed', problem: stopped().problem }));
    });
    return await Promise.race([ended, cancelled.promise]);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await worker.terminate();
  }
}

function stopped(): UserError {
  return new UserError(
    'engine-stopped',
    'The engine stopped in the middle of its work.',
    'Run the command again; if it happens again, try a shorter text.',
  );
}
