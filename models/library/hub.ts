// A model hub as Hugging Face's: its list of a repository's files with their hashes, and the files. Whoever
// opens connections is given as `fetch`, so that a gate can stand before it. What a hub says is believed
// about names and sizes only as far as hashes bear it out: those of the list, checked on what has come.
import { z } from 'zod';
import { UserError } from '../../contract/errors.ts';

export const HUB = 'https://huggingface.co';

/** Must not follow redirects by itself: each address is asked for. */
export type HubFetch = (url: string, options: HubRequest) => Promise<Response>;
export interface HubRequest {
  headers: Record<string, string>;
  signal: AbortSignal;
}

export interface HubFile {
  path: string;
  bytes: number;
  /** Large files have one; small ones have Git's, a SHA-1 over a header and the file. */
  sha256: string | null;
  gitSha1: string | null;
}

export interface HubListing {
  /** All files are of this one commit, whenever they are fetched. */
  commit: string;
  files: HubFile[];
}

/** What a bundle is made of, in the repository's top folder. */
const WANTED =
  /^(?:config\.json|generation_config\.json|tokenizer\.json|tokenizer_config\.json|chat_template\.jinja|README\.md|LICENSE(?:\.\w+)?|model\.safetensors\.index\.json|model(?:-\d+-of-\d+)?\.safetensors)$/;
const MOST_REDIRECTS = 5;

const Revision = z.object({ sha: z.string().regex(/^[0-9a-f]{40}$/) });
const Tree = z.array(
  z.looseObject({
    type: z.string(),
    path: z.string(),
    size: z.number().int().nonnegative(),
    oid: z.string().optional(),
    lfs: z.looseObject({ oid: z.string().regex(/^[0-9a-f]{64}$/), size: z.number() }).optional(),
  }),
);

export class Hub {
  readonly #base: string;
  readonly #fetch: HubFetch;

  /** `base` is the hub's address, or a mirror's that answers the same paths. */
  constructor(base: string, fetch: HubFetch) {
    this.#base = base.replace(/\/+$/, '');
    this.#fetch = fetch;
  }

  /** The files of `repository` that a bundle is made of, at its newest commit or at `commit`. */
  async list(repository: string, signal: AbortSignal, commit?: string): Promise<HubListing> {
    const api = `${this.#base}/api/models/${repository}`;
    const sha =
      commit ?? (await this.#json(`${api}/revision/main`, Revision, repository, signal)).sha;
    const tree = await this.#json(`${api}/tree/${sha}`, Tree, repository, signal);
    const files = tree
      .filter(({ type, path }) => type === 'file' && WANTED.test(path))
      .map(({ path, size, oid, lfs }) => ({
        path,
        bytes: lfs?.size ?? size,
        sha256: lfs?.oid ?? null,
        gitSha1: lfs === undefined && oid !== undefined ? oid : null,
      }));
    if (!files.some(({ path }) => path.endsWith('.safetensors'))) {
      throw failed(`${repository} holds no weights in safetensors`, 'Choose another model.');
    }
    const unsure = files.find(({ sha256, gitSha1 }) => sha256 === null && gitSha1 === null);
    if (unsure) throw failed(`the hub names no hash of ${unsure.path}`, AGAIN);
    return { commit: sha, files };
  }

  /** The file from byte `from` on; `start` is where the answer really begins. */
  async open(
    repository: string,
    commit: string,
    path: string,
    from: number,
    signal: AbortSignal,
  ): Promise<{ body: AsyncIterable<Uint8Array>; start: number }> {
    const url = `${this.#base}/${repository}/resolve/${commit}/${path}`;
    const headers: Record<string, string> = from > 0 ? { range: `bytes=${from}-` } : {};
    const response = await this.#follow(url, headers, signal);
    if (response.status === 416) return { body: nothing(), start: from };
    requireOk(response, path);
    if (response.body === null) throw new HubBusy(`the hub sent nothing for ${path}`);
    const start = response.status === 206 ? rangeStart(response) : 0;
    return { body: response.body, start };
  }

  async #json<T>(url: string, schema: z.ZodType<T>, what: string, signal: AbortSignal): Promise<T> {
    const response = await this.#follow(url, {}, signal);
    requireOk(response, what);
    const parsed = schema.safeParse(await response.json().catch(() => null));
    if (parsed.success) return parsed.data;
    throw failed(`the hub answered something that is no list of ${what}'s files`, AGAIN);
  }

  async #follow(
    start: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Response> {
    let url = start;
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const response = await this.#fetch(url, { headers, signal });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) return response;
      await response.body?.cancel();
      const next = new URL(location, url);
      // Encryption is never given up on the way.
      if (url.startsWith('https:') && next.protocol !== 'https:') {
        throw failed('the hub leads to an address without encryption', AGAIN);
      }
      url = next.href;
    }
    throw failed('the hub leads in circles', AGAIN);
  }
}

/** Worth another try: what the hub says may be different in a moment. */
export class HubBusy extends Error {}

export const AGAIN = 'Try again later, or choose a mirror.';

export function failed(reason: string, advice: string, cause?: unknown): UserError {
  return new UserError('download-failed', `The download failed: ${reason}.`, advice, { cause });
}

function requireOk(response: Response, what: string): void {
  const { status } = response;
  if (status === 200 || status === 206) return;
  if (status === 404)
    throw failed(`the hub has no ${what}`, 'Check the mirror, or choose another model.');
  if (status === 401 || status === 403) {
    throw failed(
      `the hub wants an account for ${what}`,
      'Choose another model, or import its files.',
    );
  }
  if (status === 429 || status >= 500) throw new HubBusy(`the hub answered ${status}`);
  throw failed(`the hub answered ${status} for ${what}`, AGAIN);
}

function rangeStart(response: Response): number {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  if (start === undefined) throw new HubBusy('the hub sent a part and does not say which');
  return Number(start);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
