// The keys of servers: each sealed by the system's key store, in one private file, by the origin that it
// is for. A key never goes to another origin, nor to a page.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { log } from '../log.ts';
import { setAside, writeAtomically } from './files.ts';
import type { KeyStore } from './sealed.ts';

const Stored = z.record(z.string(), z.base64());

export class ServerKeys {
  readonly #file: string;
  readonly #store: KeyStore;

  constructor(folder: string, store: KeyStore) {
    this.#file = path.join(folder, 'server-keys.json');
    this.#store = store;
  }

  /** Empty when there is none, or none that can be read any more. */
  get(url: string): string {
    const sealed = this.#read()[new URL(url).origin];
    if (sealed === undefined) return '';
    try {
      return this.#store.decryptString(Buffer.from(sealed, 'base64'));
    } catch (error) {
      log.error('The key of a server cannot be read', error);
      return '';
    }
  }

  /** An empty key is forgotten. */
  set(url: string, key: string): void {
    const { [new URL(url).origin]: _old, ...others } = this.#read();
    const sealed = key && {
      [new URL(url).origin]: this.#store.encryptString(key).toString('base64'),
    };
    writeAtomically(this.#file, `${JSON.stringify({ ...others, ...(sealed || {}) })}\n`);
  }

  #read(): Record<string, string> {
    if (!existsSync(this.#file)) return {};
    try {
      return Stored.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      setAside(this.#file);
      return {};
    }
  }
}
