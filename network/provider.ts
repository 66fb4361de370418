// Asks a larger model: the one file that knows the providers' library (AI SDK, Apache-2.0). It makes one
// exchange of it: text goes in, text streams out, and whatever goes wrong is something a user can be told.
// Tries again only while nothing of an answer has come. Knows no tool and no rule.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { createOpenAI } from '@ai-sdk/openai';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import type { Connection } from '../contract/connection.ts';
import { isAbort, UserError } from '../contract/errors.ts';
import { LIMITS, type Limits } from './limits.ts';
import { Transport } from './transport.ts';

export interface Message {
  system: string;
  user: string;
  maximumNewTokens: number;
  sampling?: { temperature: number; topP: number; seed: number };
}

export interface Exchange {
  connection: Connection;
  /** Empty for a server that wants none. */
  key: string;
  requestId: string;
  signal: AbortSignal;
  limits?: Limits;
}

export interface Said {
  text: string;
  /** False when the answer was cut off for its length. */
  complete: boolean;
}

/** Streams the answer; `onTraffic` hears once, at the end, what went over the wire. */
export async function* ask(
  exchange: Exchange,
  message: Message,
  onTraffic: (traffic: Transport['traffic']) => void = () => {},
): AsyncGenerator<string, Said> {
  const { connection, requestId, limits = LIMITS } = exchange;
  const transport = new Transport({
    url: connection.url,
    pin: connection.pin,
    connectLimit: limits.connect,
    requestId,
  });
  try {
    for (let attempt = 0; ; attempt++) {
      const stream = attempted(exchange, message, transport, limits);
      try {
        // Before the first word, everything may be tried again; from then on, nothing.
        const first = await stream.next();
        if (first.done) return first.value;
        yield first.value;
        return yield* stream;
      } catch (error) {
        const pause = pauseBefore(error, attempt, limits);
        if (pause === null || wasHeard(error)) throw told(error, connection);
        await slept(pause, exchange.signal);
      }
    }
  } finally {
    onTraffic(transport.traffic);
    transport.close();
  }
}

/** An error after the first word of an answer. */
const heard = new WeakSet<object>();
const wasHeard = (error: unknown) =>
  typeof error === 'object' && error !== null && heard.has(error);

async function* attempted(
  { connection, key, signal }: Exchange,
  message: Message,
  transport: Transport,
  limits: Limits,
): AsyncGenerator<string, Said> {
  const watch = new Watch(signal, limits);
  let text = '';
  try {
    const { stream } = await modelOf(connection, key, transport).doStream({
      prompt: [
        { role: 'system', content: message.system },
        { role: 'user', content: [{ type: 'text', text: message.user }] },
      ],
      maxOutputTokens: message.maximumNewTokens,
      temperature: message.sampling?.temperature ?? 0,
      ...(message.sampling && { topP: message.sampling.topP, seed: message.sampling.seed }),
      // OpenAI keeps what it is asked unless it is told not to.
      providerOptions: { openai: { store: false } },
      abortSignal: watch.signal,
    });
    const reader = stream.getReader();
    let finish: string | undefined;
    try {
      for (;;) {
        const step = await watch.over(reader.read());
        if (step.done) break;
        const part: LanguageModelV4StreamPart = step.value;
        if (part.type === 'error') throw part.error;
        if (part.type === 'finish') finish = part.finishReason.unified;
        // A thinking model says nothing for long, and is alive.
        if (part.type === 'reasoning-delta') watch.heard();
        if (part.type !== 'text-delta' || part.delta === '') continue;
        watch.heard();
        text += part.delta;
        yield part.delta;
      }
    } finally {
      await reader.cancel().catch(() => {});
    }
    if (finish === 'stop' || finish === 'length') return { text, complete: finish === 'stop' };
    throw brokenOff(finish);
  } catch (error) {
    signal.throwIfAborted();
    const cause = watch.stalled ?? error;
    if (text !== '' && typeof cause === 'object' && cause !== null) heard.add(cause);
    throw cause;
  } finally {
    watch.end();
  }
}

/** Ends an exchange that says nothing for too long. */
class Watch {
  readonly #abort = new AbortController();
  readonly #limits: Limits;
  readonly #given: AbortSignal;
  #timer: NodeJS.Timeout;
  stalled: UserError | null = null;

  constructor(given: AbortSignal, limits: Limits) {
    this.#given = given;
    this.#limits = limits;
    this.#timer = setTimeout(() => this.#expire(), limits.firstWord);
    given.addEventListener('abort', this.#onAbort);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire(), this.#limits.stall);
  }

  /** `reading`, or the rejection that a stall or a cancel is: a broken server may leave a read pending. */
  async over<T>(reading: Promise<T>): Promise<T> {
    const { signal } = this;
    signal.throwIfAborted();
    let onAbort = () => {};
    const aborted = new Promise<never>((_resolve, reject) => {
      onAbort = () => reject(signal.reason);
      signal.addEventListener('abort', onAbort);
    });
    try {
      return await Promise.race([reading, aborted]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#given.removeEventListener('abort', this.#onAbort);
    this.#abort.abort();
  }

  readonly #onAbort = () => this.#abort.abort(this.#given.reason);

  #expire(): void {
    this.stalled = new UserError(
      'server-stalled',
      'The server stopped in the middle of its answer.',
      'Try again. Your text is unchanged.',
    );
    this.#abort.abort(this.stalled);
  }
}

function modelOf(
  { provider, url, model }: Connection,
  key: string,
  { fetch }: Transport,
): LanguageModelV4 {
  const options = { baseURL: url.replace(/\/+$/, ''), apiKey: key, fetch };
  switch (provider) {
    case 'compatible':
      return createOpenAICompatible({
        name: 'server',
        baseURL: options.baseURL,
        fetch,
        ...(key === '' ? {} : { apiKey: key }),
      })(model);
    case 'openai':
      return createOpenAI(options).chat(model);
    case 'anthropic':
      return createAnthropic(options)(model);
    case 'google':
      return createGoogleGenerativeAI(options)(model);
  }
}

const BUSY = [408, 409, 425, 429, 500, 502, 503, 504, 529];

/** How long to wait before another try, in milliseconds; null when it would be of no use. */
function pauseBefore(error: unknown, attempt: number, limits: Limits): number | null {
  const pause = limits.pauses[attempt];
  if (pause === undefined) return null;
  const ours = userErrorIn(error);
  if (ours) return ours.problem.code === 'server-unreachable' ? pause : null;
  if (!APICallError.isInstance(error)) return null;
  if (error.statusCode !== undefined && !BUSY.includes(error.statusCode)) return null;
  const asked = retryAfter(error.responseHeaders);
  if (asked !== null) return asked > limits.longestWait ? null : asked;
  // Not all who were turned away come back at the same moment.
  return pause * (0.75 + Math.random() / 2);
}

/** In milliseconds; the header holds seconds or a date. */
function retryAfter(headers: Record<string, string> | undefined): number | null {
  const value = headers?.['retry-after'];
  if (value === undefined) return null;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : 1000 * seconds;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function slept(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function brokenOff(finish: string | undefined): UserError {
  if (finish === 'content-filter') {
    return new UserError(
      'server-failed',
      'The service refused to answer: its filter stopped it.',
      'Your text is unchanged. Use the model on this computer, or another one.',
    );
  }
  return new UserError(
    'server-failed',
    'The server broke off its answer.',
    'Try again. Your text is unchanged.',
  );
}

/** What the user is told; nothing of the request or of the key is in it. */
function told(error: unknown, { url, model }: Connection): unknown {
  if (isAbort(error)) return error;
  const ours = userErrorIn(error);
  if (ours) return ours;
  const { host } = new URL(url);
  const status = APICallError.isInstance(error) ? error.statusCode : undefined;
  const problem = (code: UserError['problem']['code'], message: string, advice: string) =>
    new UserError(code, message, advice, { cause: error });
  if (status === 401 || status === 403) {
    return problem('server-key', `${host} refused the key.`, 'Enter a valid key in the settings.');
  }
  if (status === 404) {
    return problem(
      'server-failed',
      `${host} does not know the model ${model}, or the address is wrong.`,
      'Choose one of its models in the settings.',
    );
  }
  const detail = APICallError.isInstance(error) ? (error.responseBody ?? '') : '';
  if (status === 413 || (status === 400 && /context|too long|maximum.{0,20}tokens/i.test(detail))) {
    return problem(
      'text-too-long',
      `The text is too long for the model ${model}.`,
      'Select a part of it, or correct the context length in the settings.',
    );
  }
  if (status !== undefined && BUSY.includes(status) && status !== 500) {
    return problem(
      'server-busy',
      `${host} has too much to do.`,
      'Wait a little and try again. Your text is unchanged.',
    );
  }
  if (status !== undefined && status >= 300 && status !== 500) {
    return problem(
      'server-failed',
      `${host} answered with the status ${status}.`,
      'Check the address and the model in the settings.',
    );
  }
  return problem(
    'server-failed',
    `${host} gave an answer that cannot be read.`,
    'Try again. If it stays so, check that the address is that of an OpenAI-compatible server.',
  );
}

/** The library wraps what the transport throws. */
function userErrorIn(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  return error instanceof Error ? userErrorIn(error.cause) : null;
}
