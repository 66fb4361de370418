// Looks at a server: whether it answers, which models it has and how much they can read. Sends no text.
import { z } from 'zod';
import type { Connection, ServerReport } from '../contract/connection.ts';
import { UserError } from '../contract/errors.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Exchange } from './provider.ts';
import { Transport } from './transport.ts';

/** The shapes of all of them at once; each server knows some of the fields, and some write null for the others. */
const Listed = z.object({
  /** OpenAI's protocol, and Anthropic's. */
  data: z
    .array(
      z.object({
        id: z.string(),
        /** vLLM. */
        max_model_len: z.number().nullish(),
        /** llama.cpp: what the server was started with, else what the model was trained with. */
        meta: z
          .object({ n_ctx: z.number().nullish(), n_ctx_train: z.number().nullish() })
          .nullish(),
        /** Anthropic. */
        max_input_tokens: z.number().nullish(),
      }),
    )
    .nullish(),
  /** Google. */
  models: z.array(z.object({ name: z.string(), inputTokenLimit: z.number().nullish() })).nullish(),
});

/** Throws UserError for whatever is wrong with the server, its certificate or the key. */
export async function lookAt(
  exchange: Omit<Exchange, 'connection'> & { connection: Omit<Connection, 'model'> },
  onTraffic: (traffic: Transport['traffic']) => void = () => {},
): Promise<ServerReport> {
  const { connection, key, requestId, signal, limits = LIMITS } = exchange;
  const { url, pin, provider } = connection;
  const transport = new Transport({ url, pin, connectLimit: limits.connect, requestId });
  const { host } = new URL(url);
  try {
    const response = await transport.fetch(`${url.replace(/\/+$/, '')}/models`, {
      headers: keyHeaders(provider, key),
      signal: AbortSignal.any([signal, AbortSignal.timeout(limitOf(limits))]),
    });
    if (response.status === 401 || response.status === 403) {
      throw new UserError(
        'server-key',
        `${host} refused the key.`,
        'Enter a valid key in the settings.',
      );
    }
    const listed = response.ok ? Listed.safeParse(await response.json().catch(() => null)) : null;
    if (!listed?.success) throw noList(host, response.status);
    const data = listed.data.data ?? [];
    // llama.cpp lists its models twice, in OpenAI's way and in Ollama's.
    const ofGoogle = data.length > 0 ? [] : (listed.data.models ?? []);
    return {
      models: [
        ...data.map(({ id, max_model_len, meta, max_input_tokens }) => ({
          id,
          contextLength:
            max_model_len ?? meta?.n_ctx ?? meta?.n_ctx_train ?? max_input_tokens ?? null,
        })),
        ...ofGoogle.map(({ name, inputTokenLimit }) => ({
          id: name.replace(/^models\//, ''),
          contextLength: inputTokenLimit ?? null,
        })),
      ],
      fingerprint: transport.fingerprint,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof UserError) throw error;
    throw noList(host, null, error);
  } finally {
    onTraffic(transport.traffic);
    transport.close();
  }
}

const limitOf = ({ stall }: Limits) => stall;

function keyHeaders(provider: Connection['provider'], key: string): Record<string, string> {
  if (key === '') return {};
  switch (provider) {
    case 'anthropic':
      return { 'x-api-key': key, 'anthropic-version': '2023-06-01' };
    case 'google':
      return { 'x-goog-api-key': key };
    default:
      return { authorization: `Bearer ${key}` };
  }
}

function noList(host: string, status: number | null, cause?: unknown): UserError {
  return new UserError(
    'server-failed',
    status === null || status === 200
      ? `${host} gave no list of models that can be read.`
      : `${host} gave no list of models: status ${status}.`,
    'Check the address: for most servers it ends with /v1.',
    { cause },
  );
}
