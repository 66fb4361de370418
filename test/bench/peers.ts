// The engines that Pilcrow is measured against: installed from the npm registry, at fixed versions, into
// test/bench/peers/node_modules by the first `npm run bench`. They are 540 MB, so no dependencies of ours.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, 'peers');
const ENTRIES = {
  'node-llama-cpp': 'dist/index.js',
  '@huggingface/transformers': 'dist/transformers.node.mjs',
} as const;
type Peer = keyof typeof ENTRIES;

/** Installs what is missing. Install scripts, which would download more, do not run. */
export function installPeers(): void {
  if (Object.keys(ENTRIES).every((peer) => existsSync(join(FOLDER, 'node_modules', peer)))) return;
  console.error('Installing node-llama-cpp and transformers.js for the bench');
  // Not `npm ci`: newer versions of it want the packages of all platforms in the lock, which are left out.
  const options = ['--no-save', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options], { cwd: FOLDER, stdio: 'inherit' });
}

/** The URL of a peer's module. */
export function peerFile(peer: Peer): string {
  return pathToFileURL(join(FOLDER, 'node_modules', peer, ENTRIES[peer])).href;
}

export function peerVersion(peer: Peer): string {
  const file = join(FOLDER, 'node_modules', peer, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
