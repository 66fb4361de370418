// What lies in Windows' notification centre: UserNotificationListener, which only WinRT offers, asked
// through Windows PowerShell. One such process is kept while Pilcrow collects; each line that it gets makes
// it answer with one line of JSON, and its input ends with Pilcrow.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { z } from 'zod';
import {
  CentreClosed,
  centreNotification,
  type Listed,
  type NotificationCentre,
} from './centre.ts';

/** In milliseconds; the first answer takes PowerShell's start too. */
const ANSWER_LIMIT = 30_000;

const Answer = z.object({
  /** UserNotificationListenerAccessStatus. */
  access: z.enum(['Allowed', 'Denied', 'Unspecified']),
  notifications: z.array(
    z.object({
      id: z.number().int(),
      /** Milliseconds since the epoch. */
      created: z.number(),
      application: z.string().nullable(),
      applicationId: z.string().nullable(),
      /** The lines of the toast; the first is its title. */
      texts: z.array(z.string().nullable()),
    }),
  ),
});

/** Throws CentreClosed when Windows does not let Pilcrow look. */
export function parseAnswer(line: string): Listed[] {
  const { access, notifications } = Answer.parse(JSON.parse(line));
  if (access !== 'Allowed') throw new CentreClosed('notifications-windows-denied');
  return notifications
    .toSorted((left, right) => left.created - right.created)
    .map(({ id, created, application, applicationId, texts }) => {
      const [title = '', ...body] = texts.filter((text) => text !== null && text.trim() !== '');
      return {
        id: `windows/${id}/${created}`,
        notification: centreNotification({
          application: application ?? applicationId ?? '',
          desktopEntry: applicationId,
          title: title ?? '',
          body: body.join('\n'),
          time: created,
        }),
      };
    });
}

export class WindowsCentre implements NotificationCentre {
  readonly #start: () => ChildProcessWithoutNullStreams;
  #helper: { process: ChildProcessWithoutNullStreams; lines: Interface } | null = null;
  #asking: Promise<unknown> = Promise.resolve();

  /** `start` starts the process that answers. */
  constructor(start: () => ChildProcessWithoutNullStreams) {
    this.#start = start;
  }

  list(): Promise<Listed[]> {
    return this.#next('list');
  }

  async check(): Promise<void> {
    await this.#next('access');
  }

  close(): void {
    this.#helper?.process.stdin.end();
    this.#helper = null;
  }

  /** One question at a time: answers carry no number. */
  #next(question: 'list' | 'access'): Promise<Listed[]> {
    const asked = this.#asking.then(() => this.#ask(question));
    this.#asking = asked.catch(() => {});
    return asked;
  }

  async #ask(question: string): Promise<Listed[]> {
    this.#helper ??= this.#startHelper();
    const { process, lines } = this.#helper;
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), ANSWER_LIMIT);
    try {
      const answered = once(lines, 'line', { signal: giveUp.signal });
      const ended = once(process, 'close', { signal: giveUp.signal }).then(() => {
        throw new Error('PowerShell has ended');
      });
      process.stdin.write(`${question}\n`);
      const [line] = await Promise.race([answered, ended]);
      return parseAnswer(String(line));
    } catch (error) {
      if (error instanceof CentreClosed) throw error;
      process.kill();
      if (this.#helper?.process === process) this.#helper = null;
      throw new CentreClosed('notifications-windows-missing', error);
    } finally {
      clearTimeout(timer);
      giveUp.abort();
    }
  }

  #startHelper() {
    const process = this.#start();
    process.on('error', () => {});
    process.stdin.on('error', () => {});
    return { process, lines: createInterface({ input: process.stdout }) };
  }
}

/** `script` is a file: it is handed over as text, since PowerShell can't open what lies in our archive. */
export function openWindowsCentre(script: string): WindowsCentre {
  const root = process.env.SystemRoot ?? 'C:\\Windows';
  const program = path.join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const words = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command'];
  return new WindowsCentre(() =>
    spawn(program, [...words, readFileSync(script, 'utf8')], { windowsHide: true }),
  );
}
