// The engine's process behind the app's: real processes, and what the system says of their threads.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { STEPS_BACK } from '../../electron/step-back.ts';

const MODULE = pathToFileURL(path.resolve(import.meta.dirname, '../../electron/step-back.ts')).href;
/** Steps back `argv[1]` times, makes a thread as the engine would, says so, and waits. */
const PROGRAM = `
  import { Worker } from 'node:worker_threads';
  import { stepBack } from '${MODULE}';
  for (let time = 0; time < Number(process.argv[1]); time++) stepBack();
  new Worker('process.stdout.write("ready"); setInterval(() => {}, 1000)', { eval: true });
`;

let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill();
});

async function pidOf(times: number): Promise<number> {
  const started = spawn(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, String(times)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child = started;
  await once(started.stdout, 'data');
  return started.pid as number;
}

/** How nice its threads are, each number once. */
function nicesOf(pid: number): number[] {
  const nices = readdirSync(`/proc/${pid}/task`).map((thread) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
  return [...new Set(nices)];
}

describe.runIf(process.platform === 'linux')('a process that steps back', () => {
  const own = getPriority();

  it('takes all its threads along, and no other process', async () => {
    const pid = await pidOf(1);
    expect(nicesOf(pid)).toEqual([Math.min(own + STEPS_BACK, 19)]);
    expect(getPriority()).toBe(own);
  });

  it('stops at the last place', async () => {
    expect(nicesOf(await pidOf(40))).toEqual([19]);
  });
});
