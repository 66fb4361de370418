// Calls from windows into main. Everything that arrives is checked here before any handler sees it:
// who asks (the main frame of a window of ours, showing a page of ours), which call, and its input.
// Knows no handler's business.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { CHANNEL, type MainApi, MainInputs, type Reply } from '../contract/api.ts';
import { toProblem, UserError } from '../contract/errors.ts';
import { log } from './log.ts';

type Method = keyof MainApi;

/** Serves MainApi to the windows that `isTrusted` accepts. Every failure becomes a Reply. */
export function serveCalls(
  handlers: MainApi,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  ipcMain.handle(CHANNEL.call, async (event, method: unknown, input: unknown) => {
    if (!isTrusted(event)) return refusal('This page may not call Pilcrow.');
    return answer(handlers, method, input);
  });
}

/** Exported for its test: the checks and the handler without the channel. */
export async function answer(
  handlers: MainApi,
  method: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isMethod(method)) return refusal('There is no such call.');
  const schema: z.ZodType = MainInputs[method];
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refusal(`The input of ${method} is not valid.`);
  try {
    // The schema of each row is the input type of its handler, which the table's type can't say.
    const handler = handlers[method] as (input: unknown) => Promise<unknown>;
    return { ok: true, value: await handler.call(handlers, parsed.data) };
  } catch (error) {
    if (!(error instanceof UserError)) log.error('A call of a page failed', error);
    return { ok: false, problem: toProblem(error) };
  }
}

function isMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(MainInputs, method);
}

function refusal(message: string): Reply<never> {
  return {
    ok: false,
    problem: {
      code: 'invalid-request',
      message,
      advice: 'Close the window and open it again. If it happens again, please report it.',
    },
  };
}
