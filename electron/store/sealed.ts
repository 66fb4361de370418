// Seals texts that lie on the disk: AES-256-GCM under one random key, which itself lies sealed by the
// system's key store. Knows no table and no Electron: what the key store does comes in from outside.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { log } from '../log.ts';
import { setAside, writeAtomically } from './files.ts';

/** Electron's safeStorage, as far as it is needed. */
export interface KeyStore {
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export class Sealer {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws when it was sealed with another key, or changed since. */
  unseal(sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const start = NONCE_BYTES + TAG_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', this.#key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, start));
    return decipher.update(bytes.subarray(start), undefined, 'utf8') + decipher.final('utf8');
  }
}

export interface OpenedSealer {
  sealer: Sealer;
  /** A new key has begun: it unseals nothing that was sealed before. */
  isNew: boolean;
  /** The file that the old key was renamed to; null when there was none, or it could be read. */
  kept: string | null;
}

/**
 * The sealer whose key lies in `file`, made when there is none. A key that the key store can't read is
 * set aside: another desktop's key store may read it.
 */
export function openSealer(file: string, keyStore: KeyStore): OpenedSealer {
  let kept: string | null = null;
  if (existsSync(file)) {
    try {
      const key = Buffer.from(keyStore.decryptString(readKey(file)), 'base64');
      if (key.length === KEY_BYTES) return { sealer: new Sealer(key), isNew: false, kept };
    } catch (error) {
      log.error('The key of the notifications cannot be read', error);
    }
    kept = setAside(file);
  }
  const key = randomBytes(KEY_BYTES);
  const sealed = keyStore.encryptString(key.toString('base64'));
  writeAtomically(file, sealed.toString('base64'));
  return { sealer: new Sealer(key), isNew: true, kept };
}

function readKey(file: string): Buffer {
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
