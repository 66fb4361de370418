// safeStorage without a keyring: AES-256-GCM under a key file in the user data folder. It protects
// from nobody who can read that folder, and says so as Electron does: the backend is 'basic_text'.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';

const PREFIX = Buffer.from('v10');
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function key(): Buffer {
  const file = path.join(app.getPath('userData'), 'standin-safe-storage.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

export const safeStorage = {
  isEncryptionAvailable: () => app.isReady(),
  getSelectedStorageBackend: () => 'basic_text',
  setUsePlainTextEncryption() {},

  encryptString(text: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key(), nonce);
    const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([PREFIX, nonce, cipher.getAuthTag(), encrypted]);
  },

  decryptString(encrypted: Buffer): string {
    const start = PREFIX.length + NONCE_BYTES;
    try {
      if (!encrypted.subarray(0, PREFIX.length).equals(PREFIX)) throw new Error('unknown format');
      const nonce = encrypted.subarray(PREFIX.length, start);
      const decipher = createDecipheriv('aes-256-gcm', key(), nonce);
      decipher.setAuthTag(encrypted.subarray(start, start + TAG_BYTES));
      const body = encrypted.subarray(start + TAG_BYTES);
      return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new Error(
        'Error while decrypting the ciphertext provided to safeStorage.decryptString.',
      );
    }
  },

  async encryptStringAsync(text: string): Promise<Buffer> {
    return safeStorage.encryptString(text);
  },

  async decryptStringAsync(encrypted: Buffer) {
    return { shouldReEncrypt: false, result: safeStorage.decryptString(encrypted) };
  },

  async isAsyncEncryptionAvailable(): Promise<boolean> {
    return app.isReady();
  },
};
