// One job at a time, interactive first, background giving way between steps, aborts heard anywhere.
import { expect, test } from 'vitest';
import { type Priority, Scheduler } from '../../engine/scheduler.ts';

const never = new AbortController().signal;
const tick = () => new Promise((resolve) => setImmediate(resolve));

/** A job of `steps` steps that writes each one into `log`. */
function job(scheduler: Scheduler, log: string[], name: string, priority: Priority, steps = 3) {
  return scheduler.run(priority, never, async (turn) => {
    for (let step = 1; step <= steps; step++) {
      await turn.next();
      log.push(`${name}${step}`);
      await tick();
    }
  });
}

test('interactive work overtakes waiting and running background work', async () => {
  const scheduler = new Scheduler();
  const log: string[] = [];
  const jobs = [job(scheduler, log, 'a', 'background'), job(scheduler, log, 'b', 'background')];
  await tick();
  jobs.push(job(scheduler, log, 'X', 'interactive', 2), job(scheduler, log, 'Y', 'interactive', 2));
  await Promise.all(jobs);
  expect(log).toEqual(['a1', 'X1', 'X2', 'Y1', 'Y2', 'a2', 'a3', 'b1', 'b2', 'b3']);
});

test('a job that fails passes the floor on and its error up', async () => {
  const scheduler = new Scheduler();
  const log: string[] = [];
  const failing = scheduler.run('interactive', never, async () => {
    throw new Error('broken');
  });
  const after = job(scheduler, log, 'a', 'background', 1);
  await expect(failing).rejects.toThrow('broken');
  await after;
  expect(log).toEqual(['a1']);
});

test('abort: while waiting, while paused and while running, always with AbortError', async () => {
  const scheduler = new Scheduler();
  const log: string[] = [];
  const controllers = Array.from({ length: 3 }, () => new AbortController());
  const [running, paused, waiting] = controllers.map((controller, index) => {
    return scheduler.run(
      index === 0 ? 'interactive' : 'background',
      controller.signal,
      async (turn) => {
        for (;;) {
          await turn.next();
          log.push(String(index));
          await tick();
        }
      },
    );
  });
  // The second one starts as soon as the first is aborted, and pauses for the next interactive one.
  controllers[0]?.abort(new Error('whatever reason'));
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
  await tick();
  const last = job(scheduler, log, 'X', 'interactive', 20);
  await tick();
  controllers[2]?.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  controllers[1]?.abort();
  await expect(paused).rejects.toMatchObject({ name: 'AbortError' });
  await last;
  const before = log.length;
  await job(scheduler, log, 'Y', 'background', 1);
  expect(log.slice(before)).toEqual(['Y1']);
});

test('background work of one group runs together, but no group waits for ever', async () => {
  const scheduler = new Scheduler();
  const order: string[] = [];
  const { signal } = new AbortController();
  const groups = ['a', ...'ba'.repeat(10)];
  const jobs = groups.map((group) =>
    scheduler.run('background', signal, async () => void order.push(group), group),
  );
  await Promise.all(jobs);
  expect(order.join('')).toBe('aaaaaaaabbbbbbbbaaabb');
});
