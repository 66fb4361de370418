// The models that a user can have beside the bundled one: what there is to fetch, what is installed, which
// one is chosen, and the work that goes on. Imports nothing of ours but the error codes.
import { z } from 'zod';
import { Problem } from './errors.ts';

/** A folder's name in the library: nothing that could lead out of it. */
export const ModelId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,63}$/);

/**
 * A public model that can be fetched. Sizes are about right, for choosing; what is fetched, and its hashes, the
 * hub says when the download begins.
 */
export const CatalogEntry = z.object({
  id: ModelId,
  name: z.string(),
  /** On the hub: owner and name. */
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  license: z.object({ id: z.string(), name: z.string(), url: z.url() }),
  parameters: z.number().int().positive(),
  aboutDownloadBytes: z.number().int().positive(),
  aboutBundleBytes: z.number().int().positive(),
  /** While it works on a text of a few pages. */
  aboutMemoryBytes: z.number().int().positive(),
  languages: z.array(z.string()),
});
export type CatalogEntry = z.infer<typeof CatalogEntry>;

export const InstalledModel = z.object({
  id: ModelId,
  name: z.string(),
  license: z.string(),
  /** Where its weights came from. */
  source: z.string(),
  bytes: z.number(),
  contextLength: z.number(),
  /** Only those that do can be chosen: the tools ask them in words. */
  followsInstructions: z.boolean(),
});
export type InstalledModel = z.infer<typeof InstalledModel>;

/** What is being done for one model; one at a time for each. */
export const ModelJob = z.object({
  id: ModelId,
  phase: z.enum(['looking', 'downloading', 'converting', 'stopped', 'failed']),
  /** Bytes while downloading, else a share of 1. */
  done: z.number(),
  total: z.number(),
  problem: Problem.nullable(),
});
export type ModelJob = z.infer<typeof ModelJob>;

/** The larger model that the user chose; it is opened by the first request that wants it. */
export const LargerState = z.object({
  name: z.string(),
  status: z.enum(['waiting', 'ready', 'failed']),
  problem: Problem.nullable(),
});
export type LargerState = z.infer<typeof LargerState>;

/** All that the Models page shows beside the engine. */
export const ModelsState = z.object({
  catalog: z.array(CatalogEntry),
  installed: z.array(InstalledModel),
  /** Id of the installed one that answers what the bundled model can't; null for none. */
  chosen: ModelId.nullable(),
  larger: LargerState.nullable(),
  /** Unfinished ones too: a download that was stopped goes on where it was. */
  jobs: z.array(ModelJob),
  freeBytes: z.number(),
});
export type ModelsState = z.infer<typeof ModelsState>;

/** The same, as the process that brings models knows it. */
export const LibraryState = ModelsState.omit({ larger: true }).extend({
  /** Where the chosen one's bundle lies. */
  place: z.object({ folder: z.string(), name: z.string() }).nullable(),
});
export type LibraryState = z.infer<typeof LibraryState>;

/** Where a download comes from; empty for the hub itself. Chromium takes "https://a b" for an address, as "a%20b". */
export const Mirror = z.union([
  z.literal(''),
  z.url({ protocol: /^https?$/, hostname: /^[^\s%]+$/ }).max(500),
]);

/** One row a call, as in api.ts. */
export const ModelsInputs = {
  getModels: z.object({}),
  /** The user asked for it and accepted the licence that was shown; goes on where one was stopped. */
  downloadModel: z.object({ id: ModelId, mirror: Mirror }),
  stopModel: z.object({ id: ModelId }),
  removeModel: z.object({ id: ModelId }),
  chooseModel: z.object({ id: ModelId.nullable() }),
  /** Asks for a folder first; false when the user chose none. */
  importModel: z.object({}),
} as const;

type Input<M extends keyof typeof ModelsInputs> = z.infer<(typeof ModelsInputs)[M]>;

export interface ModelsApi {
  getModels(input: Input<'getModels'>): Promise<ModelsState>;
  downloadModel(input: Input<'downloadModel'>): Promise<null>;
  stopModel(input: Input<'stopModel'>): Promise<null>;
  removeModel(input: Input<'removeModel'>): Promise<null>;
  chooseModel(input: Input<'chooseModel'>): Promise<null>;
  importModel(input: Input<'importModel'>): Promise<boolean>;
}

/** Main -> the process that brings models; each is answered once. Long work goes on after its answer. */
export const LibraryCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('look') }),
  z.object({ kind: z.literal('install'), id: ModelId, mirror: Mirror }),
  z.object({ kind: z.literal('import'), path: z.string() }),
  z.object({ kind: z.literal('stop'), id: ModelId }),
  z.object({ kind: z.literal('remove'), id: ModelId }),
  z.object({ kind: z.literal('choose'), id: ModelId.nullable() }),
]);
export type LibraryCommand = z.infer<typeof LibraryCommand>;
export const LibraryCall = z.object({ call: z.number(), command: LibraryCommand });

export const LibraryReport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('state'), state: LibraryState }),
  z.object({ kind: z.literal('answer'), call: z.number(), problem: Problem.nullable() }),
  /** A download connects to a host; `ended` says what became of it. */
  z.object({ kind: z.literal('connected'), id: ModelId, host: z.string() }),
  z.object({
    kind: z.literal('ended'),
    id: ModelId,
    outcome: z.enum(['answered', 'failed', 'cancelled']),
    bytesReceived: z.number(),
  }),
  z.object({ kind: z.literal('refused'), address: z.string() }),
]);
export type LibraryReport = z.infer<typeof LibraryReport>;
