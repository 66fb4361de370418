// A larger model somewhere else: where it is, how it is trusted, and when it may be asked. Keys are not in
// here: they lie in the system's key store, and only main reads them.
import { z } from 'zod';
import { MaskedKind, type Place } from './activity.ts';
import { ToolName } from './task.ts';

/** `compatible` is any server that speaks OpenAI's protocol: vLLM, llama.cpp, Ollama, LM Studio. */
export const Provider = z.enum(['compatible', 'openai', 'anthropic', 'google']);
export type Provider = z.infer<typeof Provider>;

/** Where each service answers; a server's address is the user's. */
export const SERVICE_URLS: Record<Exclude<Provider, 'compatible'>, string> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
};

/** SHA-256 of a certificate, in hexadecimal with or without colons; empty pins none. */
export const Fingerprint = z
  .string()
  .transform((text) => text.replace(/^sha256[:=]?\s*|[:\s]/gi, '').toLowerCase())
  .pipe(z.string().regex(/^([\da-f]{64})?$/));

export const Connection = z.object({
  provider: Provider,
  /** Of the protocol's root, e.g. `http://127.0.0.1:8000/v1`. */
  url: z.url({ protocol: /^https?$/ }).max(2048),
  model: z.string().trim().min(1).max(256),
  /** Tokens of prompt and answer together. */
  contextLength: z.number().int().min(512).max(10_000_000),
  pin: Fingerprint.default(''),
});
export type Connection = z.infer<typeof Connection>;

/** Whether an application's text may go to the larger model. */
export const Permission = z.enum(['never', 'ask', 'allow']);
export type Permission = z.infer<typeof Permission>;

export const BeyondSettings = z.object({
  /** Null: there is none, and nothing ever leaves this computer. */
  connection: Connection.nullable(),
  /** Tools that go to the larger model also where the small one could. */
  tools: z.array(ToolName).max(16),
  /** Texts of more words than this go there too; null: length does not matter. */
  longerThan: z.number().int().min(1).max(1_000_000).nullable(),
  /** Texts that are not in English go there too. */
  otherLanguages: z.boolean(),
  /** Hide personal information before a text leaves. */
  mask: z.boolean(),
  /** For every application that has no rule of its own. */
  permission: Permission,
  /** By application (window class, lower case). */
  applications: z.record(z.string().max(128), Permission),
});
export type BeyondSettings = z.infer<typeof BeyondSettings>;

export const DEFAULT_BEYOND: BeyondSettings = {
  connection: null,
  tools: [],
  longerThan: null,
  otherLanguages: true,
  mask: true,
  permission: 'ask',
  applications: {},
};

/** Whose computer it is: the user's own address or network, or a service's. */
export function placeOf({ provider }: Connection): Extract<Place, 'server' | 'service'> {
  return provider === 'compatible' ? 'server' : 'service';
}

export const PreviewSpan = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: MaskedKind,
});

/** What will be sent, word for word, and nothing else but the model's name and numbers beside it. */
export const Preview = z.object({
  host: z.string(),
  model: z.string(),
  place: z.enum(['server', 'service']),
  system: z.string(),
  user: z.string(),
  /** Placeholders in `user`. */
  spans: z.array(PreviewSpan),
});
export type Preview = z.infer<typeof Preview>;

/** A server that was looked at: what it offers, with the context of each model where it says so. */
export const ServerReport = z.object({
  models: z.array(
    z.object({ id: z.string(), contextLength: z.number().int().positive().nullable() }),
  ),
  /** The certificate that it showed, to pin; null without TLS. */
  fingerprint: z.string().nullable(),
});
export type ServerReport = z.infer<typeof ServerReport>;
