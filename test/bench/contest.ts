// Runs contenders side by side, each in its own process, and asks them in turn, so that a passing load
// hits all alike. An answer during which other programs took more than a share of the processors is
// asked again, a few times; what could not be had quietly is counted.
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Contender } from './drivers/driver.ts';
import type { Question, Reply } from './drivers/worker.ts';

/** Of all processors' time, what others may take during a measurement. */
const DISTURBANCE = 0.25;
const TRIES = 2;
/** Lets the threads of the one before come to rest, in milliseconds. */
const PAUSE = 60;

export class Contest {
  readonly contenders: readonly Contender[];
  /** Milliseconds until each engine was ready. */
  readonly opened: number[];
  disturbed = 0;
  readonly #processes: readonly ChildProcess[];

  private constructor(
    contenders: readonly Contender[],
    processes: ChildProcess[],
    opened: number[],
  ) {
    this.contenders = contenders;
    this.#processes = processes;
    this.opened = opened;
  }

  static async open(contenders: readonly Contender[]): Promise<Contest> {
    const processes: ChildProcess[] = [];
    const opened: number[] = [];
    for (const contender of contenders) {
      const child = fork(
        join(import.meta.dirname, 'drivers/worker.ts'),
        [JSON.stringify(contender)],
        {
          stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        },
      );
      processes.push(child);
      opened.push((await replyOf(child)).milliseconds);
    }
    return new Contest(contenders, processes, opened);
  }

  /** For each contender the milliseconds of every round; `warming` rounds before are not counted. */
  async ask(
    question: Question | ((index: number) => Question),
    rounds: number,
    warming = 1,
  ): Promise<number[][]> {
    const results = this.contenders.map(() => [] as number[]);
    for (let round = -warming; round < rounds; round++) {
      for (const [index, child] of this.#processes.entries()) {
        const asked = typeof question === 'function' ? question(index) : question;
        const milliseconds = await this.#askQuietly(
          child,
          asked,
          round < 0 || this.contenders[index]?.threads === 1,
        );
        if (round >= 0) results[index]?.push(milliseconds);
      }
    }
    return results;
  }

  async #askQuietly(child: ChildProcess, question: Question, anyhow: boolean): Promise<number> {
    for (let left = TRIES; ; left--) {
      await delay(PAUSE);
      const before = busyMilliseconds();
      const start = performance.now();
      child.send(question);
      const reply = await replyOf(child);
      const wall = performance.now() - start;
      const others = busyMilliseconds() - before - reply.processor;
      // The system counts in steps of 10 ms.
      const quiet = others < DISTURBANCE * wall * availableParallelism() + 20;
      if (quiet || anyhow) return reply.milliseconds;
      if (left > 1) continue;
      this.disturbed += 1;
      return reply.milliseconds;
    }
  }

  /** Resident and anonymous memory of each process in bytes; NaN where the system does not tell. */
  memory(): { resident: number; anonymous: number }[] {
    return this.#processes.map(({ pid }) => {
      try {
        const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
        const of = (key: string) =>
          1024 * Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);
        return { resident: of('Rss'), anonymous: of('Anonymous') };
      } catch {
        return { resident: Number.NaN, anonymous: Number.NaN };
      }
    });
  }

  close(): void {
    for (const child of this.#processes) child.disconnect();
  }
}

function replyOf(child: ChildProcess): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A contender ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (reply) => {
      child.off('exit', ended);
      resolve(reply as Reply);
    });
  });
}

function busyMilliseconds(): number {
  return cpus().reduce(
    (sum, { times }) => sum + times.user + times.nice + times.sys + times.irq,
    0,
  );
}
