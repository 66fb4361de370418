// Carries calls between a page's own world and the preload's isolated world. They share nothing but
// the DOM, so each call is an event with a text in it, answered while the event is dispatched.
// Functions and promises, at any depth and in both directions, become stand-ins on the other side.
import { parse, stringify } from 'devalue';
import { errorIn, errorOut, instanceOut } from '../codec.ts';

type Anything = (...args: unknown[]) => unknown;
export type World = 'page' | 'preload';

type Message =
  | { kind: 'call'; call: number; target: number; args: string }
  | { kind: 'return'; call: number; value?: string; error?: string }
  | { kind: 'settle'; promise: number; value?: string; error?: string };

export interface Membrane {
  /** Calls the function that the other world registered first (`entry`). */
  callEntry(...args: unknown[]): unknown;
}

/** `secret` keeps the page from guessing the events; `entry` is what the other world may call. */
export function createMembrane(
  secret: string,
  here: World,
  entry: Anything | null,
  /** Treats what arrives before it is handed on. */
  finish: (value: unknown) => unknown = (value) => value,
): Membrane {
  const there: World = here === 'page' ? 'preload' : 'page';
  const functions: Anything[] = [entry ?? (() => undefined)];
  const ids = new WeakMap<Anything, number>();
  const returns = new Map<number, Message & { kind: 'return' }>();
  const promises = new Map<number, { resolve: Anything; reject: Anything }>();
  let nextCall = 1;
  let nextPromise = 1;

  const post = (message: Message) => {
    const detail = JSON.stringify(message);
    document.dispatchEvent(new CustomEvent(`${secret}-${there}`, { detail }));
  };

  const functionId = (value: Anything): number => {
    const known = ids.get(value);
    if (known !== undefined) return known;
    const id = functions.push(value) - 1;
    ids.set(value, id);
    return id;
  };

  const promiseId = (value: Promise<unknown>): number => {
    const promise = nextPromise++;
    value.then(
      (result) => post({ kind: 'settle', promise, value: write(result) }),
      (error: unknown) => post({ kind: 'settle', promise, error: textOf(error) }),
    );
    return promise;
  };

  const write = (value: unknown): string =>
    stringify(value, {
      function: (part: unknown) => typeof part === 'function' && [functionId(part as Anything)],
      promise: (part: unknown) => part instanceof Promise && [promiseId(part)],
      error: errorOut,
      instance: instanceOut,
    });

  const read = (text: string): unknown =>
    finish(
      parse(text, {
        function:
          ([target]: [number]) =>
          (...args: unknown[]) =>
            call(target, args),
        promise: ([id]: [number]) =>
          new Promise((resolve, reject) => promises.set(id, { resolve, reject })),
        error: errorIn,
        instance: (fields: object) => ({ ...fields }),
      }),
    );

  const call = (target: number, args: unknown[]): unknown => {
    const id = nextCall++;
    post({ kind: 'call', call: id, target, args: write(args) });
    const answer = returns.get(id);
    returns.delete(id);
    if (!answer) throw new Error('the other world has not answered');
    if (answer.error !== undefined) throw new Error(answer.error);
    return read(answer.value as string);
  };

  const answer = (message: Message & { kind: 'call' }): Message => {
    try {
      const result = functions[message.target]?.(...(read(message.args) as unknown[]));
      return { kind: 'return', call: message.call, value: write(result) };
    } catch (error) {
      return { kind: 'return', call: message.call, error: textOf(error) };
    }
  };

  document.addEventListener(`${secret}-${here}`, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as Message;
    if (message.kind === 'call') post(answer(message));
    else if (message.kind === 'return') returns.set(message.call, message);
    else {
      const waiting = promises.get(message.promise);
      promises.delete(message.promise);
      if (message.error !== undefined) waiting?.reject(new Error(message.error));
      else waiting?.resolve(read(message.value as string));
    }
  });

  return { callEntry: (...args) => call(0, args) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
