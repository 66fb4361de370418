// The short form of the run that test/bench/day.ts makes of a day: what the engine's process holds when it
// rests does not grow.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = path.resolve(import.meta.dirname, '../bench/day.ts');

test.skipIf(process.platform !== 'linux')(
  'four hours leave memory, handles and threads as they were',
  () => {
    const run = spawnSync(process.execPath, [SCRIPT, '--hours', '4'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const flat = (name: string) => ({
      name,
      first: expect.any(Number),
      last: expect.any(Number),
      isFlat: true,
    });
    expect(JSON.parse(run.stdout)).toEqual({
      hours: 4,
      endings: { proofread: 10, rewritten: 10, summarized: 5, cancelled: 5 },
      held: [flat('liveBytes'), flat('residentBytes'), flat('handles'), flat('threads')],
    });
  },
);
