// What the app has told by itself when a test ends: the lines of its logs, and the notifications that the
// desktop showed. A test that fails is understood from these (said-reporter.ts prints them).
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type TestInfo, test } from '@playwright/test';
import { z } from 'zod';
import type { TestDesktop } from '../desktop.ts';

/** The attachments' content type; not one of text, which the list would print as well, cut short. */
export const SAID = 'application/x-said';

const LAST_LINES = 60;
/** A daemon that hangs must not hang the end of a test. In milliseconds. */
const LIMIT = 5000;

const Text = z.object({ data: z.string() });
const History = z.object({ data: z.array(z.array(z.object({ summary: Text, body: Text }))) });

/** Keeps what was said with the test that runs, if one does; it changes nothing for a test that passes. */
export async function keepWhatWasSaid(desktop: TestDesktop): Promise<void> {
  const running = runningTest();
  if (!running) return;
  const said = { log: readLogs(desktop.home), notifications: await readNotifications(desktop) };
  for (const [name, body] of Object.entries(said)) {
    await running.attach(name, { body, contentType: SAID });
  }
}

/** A benchmark is none. */
function runningTest(): TestInfo | null {
  try {
    return test.info();
  } catch {
    return null;
  }
}

function readLogs(home: string): string {
  const folder = path.join(home, '.config', 'Pilcrow', 'logs');
  try {
    const lines = readdirSync(folder).flatMap((file) =>
      readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n'),
    );
    return lines.sort().slice(-LAST_LINES).join('\n'); // each begins with its time
  } catch {
    return 'There is no log.';
  }
}

/** Newest first. */
async function readNotifications({ environment: env }: TestDesktop): Promise<string> {
  const run = (...args: string[]) => promisify(execFile)('dunstctl', args, { env, timeout: LIMIT });
  try {
    await run('close-all'); // its history has only what is not shown any more
    const { data } = History.parse(JSON.parse((await run('history')).stdout));
    return data
      .flatMap((each) => each.map(({ summary, body }) => `${summary.data} | ${body.data}`))
      .join('\n');
  } catch {
    return 'The notification daemon did not say.';
  }
}
