// How fast this machine reads memory, to hold decoding against: each thread compares two equal buffers
// larger than the caches, which is one vectorized pass over both.
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { median } from './drivers/driver.ts';

const BYTES = 128 * 2 ** 20;
const PASSES = 12;

/** Bytes a second that `threads` threads read together; the fastest pass, since others can only slow it. */
export async function measureBandwidth(threads: number): Promise<number> {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL(import.meta.url), { workerData: 'read' }),
  );
  const speeds: number[][] = await Promise.all(
    workers.map(
      (worker) =>
        new Promise<number[]>((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  const passes = Array.from({ length: PASSES }, (_, pass) =>
    speeds.reduce((sum, ofThread) => sum + (ofThread[pass] ?? 0), 0),
  );
  return Math.max(median(passes), ...passes);
}

if (workerData === 'read') {
  const left = Buffer.alloc(BYTES, 1);
  const right = Buffer.alloc(BYTES, 1);
  const speeds = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    if (left.compare(right) !== 0) throw new Error('Equal buffers differ');
    return (2000 * BYTES) / (performance.now() - start);
  });
  parentPort?.postMessage(speeds);
}
