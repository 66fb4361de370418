// The short form of the run that test/bench/day.ts makes of a day: what the engine's process holds when it
// rests does not grow.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = path.resolve(import.meta.dirname, '../bench/day.ts');

test.skipIf(process.platform !== 'linux')(
  'three hours leave memory, handles and threads as they were',
  () => {
    const run = spawnSync(process.execPath, [SCRIPT, '--hours', '3'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const flat = (name: string) => ({
      name,
      first: expect.any(Number),
      last: expect.any(Number),
      isFlat: true,
    });
    expect(JSON.parse(run.stdout)).toEqual({
      hours: 3,
      endings: { proofread: 8, rewritten: 8, summarized: 4, cancelled: 4 },
      held: [flat('liveBytes'), flat('residentBytes'), flat('handles'), flat('threads')],
    });
  },
);
