// A feed of new versions on loopback, signed by a key of its own, that can do wrong in the ways that feeds do.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface UpdateFeed {
  url: string;
  /** As a package carries it. */
  key: string;
  /** What it says and serves; changed by a test. */
  release: {
    version: string;
    stagingPercentage?: number;
    /** The package as it is listed. */
    package: Buffer;
    /** The package's bytes as they are served, where that is not as they are listed. */
    served?: Buffer;
    /** A file's address in the list, instead of its name. */
    address?: string;
  };
  /** How many bytes of the package come before the connection breaks; null for all. */
  cutAt: number | null;
  /** Nothing is answered any more. */
  isSilent: boolean;
  /** The list is altered after it was signed. */
  isAltered: boolean;
  /** Where the package's address leads on to. */
  redirect: string | null;
  /** Each request's path and headers. */
  asked: { path: string; headers: http.IncomingHttpHeaders }[];
  /** Connections that are open. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

export const NEW_PACKAGE = Buffer.from(
  '!<arch>\nnot a package that could be installed\n'.repeat(4000),
);

/** Where the packages that the tests make look for new versions, and the key that they believe. */
export const TEST_FEED = {
  port: 17391,
  url: 'http://127.0.0.1:17391/pilcrow',
  /** The same each time: one test makes the package, another the feed. Protects nothing. */
  get privateKey(): KeyObject {
    const seed = createHash('sha256').update('a key for tests').digest();
    const head = Buffer.from('302e020100300506032b657004220420', 'hex'); // PKCS #8 of Ed25519
    return createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  },
};

/** As a package carries it. */
export function publicPart(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}

export interface FeedOptions {
  port?: number;
  privateKey?: KeyObject;
}

export async function openUpdateFeed({
  port = 0,
  privateKey,
}: FeedOptions = {}): Promise<UpdateFeed> {
  const key = privateKey ?? generateKeyPairSync('ed25519').privateKey;
  const server = http.createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://feed').pathname;
    feed.asked.push({ path, headers: request.headers });
    if (feed.isSilent) return;
    if (path.endsWith('.yml'))
      return void response.end(listOf(feed) + (feed.isAltered ? '\n' : ''));
    if (path.endsWith('.yml.sig')) {
      return void response.end(sign(null, Buffer.from(listOf(feed)), key).toString('base64'));
    }
    if (feed.redirect) return void response.writeHead(302, { location: feed.redirect }).end();
    const bytes = feed.release.served ?? feed.release.package;
    response.writeHead(200, { 'content-length': bytes.length });
    if (feed.cutAt === null) return void response.end(bytes);
    response.write(bytes.subarray(0, feed.cutAt), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const feed: UpdateFeed = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pilcrow`,
    key: publicPart(key),
    release: { version: '9.9.9', package: NEW_PACKAGE },
    cutAt: null,
    isSilent: false,
    isAltered: false,
    redirect: null,
    asked: [],
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return feed;
}

/** As electron-builder writes it. */
function listOf({ release }: UpdateFeed): string {
  const sha512 = createHash('sha512').update(release.package).digest('base64');
  const name = release.address ?? `pilcrow-${release.version}-linux-x64.deb`;
  return [
    `version: ${release.version}`,
    'files:',
    `  - url: ${name}`,
    `    sha512: ${sha512}`,
    `    size: ${release.package.length}`,
    `path: ${name}`,
    `sha512: ${sha512}`,
    "releaseDate: '2026-11-25T12:00:00.000Z'",
    ...(release.stagingPercentage === undefined
      ? []
      : [`stagingPercentage: ${release.stagingPercentage}`]),
    '',
  ].join('\n');
}
