// A model hub on this computer for tests: answers the paths of Hugging Face's hub for one repository
// whose files lie in a folder, and fails as it is told.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** What goes wrong with the next answer for a file; the following ones are well again. */
export interface Fault {
  path: RegExp;
  kind:
    | 'cut'
    | 'stall'
    | 'wrong'
    | 'longer'
    | 'missing'
    | 'busy'
    | 'account'
    | 'no-ranges'
    | 'circle';
  /** How many answers; default one. */
  times?: number;
}

export interface LoopbackHub {
  url: string;
  faults: Fault[];
  /** `GET path` and the range that was asked for. */
  asked: string[];
  close(): Promise<void>;
}

export async function openLoopbackHub(folder: string, repository: string): Promise<LoopbackHub> {
  const faults: Fault[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '');
    asked.push([path, request.headers.range].filter(Boolean).join(' '));
    const fault = faults.find(({ path: pattern }) => pattern.test(path));
    if (fault) {
      fault.times = (fault.times ?? 1) - 1;
      if (fault.times === 0) faults.splice(faults.indexOf(fault), 1);
    }
    answer(request, response, path, { folder, repository }, fault?.kind);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { folder, repository }: { folder: string; repository: string },
  fault: Fault['kind'] | undefined,
): void {
  const end = (status: number, body: string | Buffer = '', headers = {}) =>
    response.writeHead(status, headers).end(body);
  if (fault === 'missing') return void end(404, 'Entry not found');
  if (fault === 'busy') return void end(503);
  if (fault === 'account') return void end(401);
  if (fault === 'circle') return void end(302, '', { location: path });
  const api = `/api/models/${repository}`;
  if (path === `${api}/revision/main`) return void end(200, JSON.stringify({ sha: COMMIT }));
  if (path === `${api}/tree/${COMMIT}`) return void end(200, JSON.stringify(tree(folder)));
  const [, name] = /^\/([\w.-]+)$/.exec(path.replace(`/${repository}/resolve/${COMMIT}`, '')) ?? [];
  if (name?.endsWith('.safetensors')) {
    // Large files lie elsewhere, as on the real one.
    return void end(302, '', { location: `/storage/${name}` });
  }
  const file = name ?? /^\/storage\/([\w.-]+)$/.exec(path)?.[1];
  if (file === undefined || !readdirSync(folder).includes(file)) return void end(404);
  let contents = readFileSync(join(folder, file));
  if (fault === 'wrong') contents = Buffer.from(contents).fill(0x20, contents.length - 10);
  if (fault === 'longer') contents = Buffer.concat([contents, Buffer.alloc(10)]);
  const range =
    fault === 'no-ranges' ? undefined : /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  const from = Number(range?.[1] ?? 0);
  if (from >= contents.length) return void end(416);
  const body = contents.subarray(from);
  response.writeHead(range ? 206 : 200, {
    'content-length': body.length,
    ...(range && { 'content-range': `bytes ${from}-${contents.length - 1}/${contents.length}` }),
  });
  if (fault !== 'cut' && fault !== 'stall') return void response.end(body);
  response.write(body.subarray(0, Math.ceil(body.length / 2)), () => {
    if (fault === 'cut') setTimeout(() => response.destroy(), 20);
  });
}

/** Weights with the hash of their contents, small files with Git's. */
function tree(folder: string): object[] {
  const files = readdirSync(folder).map((path) => {
    const contents = readFileSync(join(folder, path));
    const oid = createHash('sha1')
      .update(`blob ${contents.length}\0`)
      .update(contents)
      .digest('hex');
    const sha256 = createHash('sha256').update(contents).digest('hex');
    return {
      type: 'file',
      path,
      size: contents.length,
      oid,
      ...(path.endsWith('.safetensors') && { lfs: { oid: sha256, size: contents.length } }),
    };
  });
  return [{ type: 'directory', path: 'onnx', size: 0, oid: '0'.repeat(40) }, ...files];
}
