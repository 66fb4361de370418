// Replacing a file in one step: a reader sees the old one or the new one, whole, also after a power cut.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Rejects as the file system does; then the old file is as it was, and nothing lies beside it. The new one has
 * `mode` exactly where the file system has permissions; without one, what the umask leaves of 0o644.
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const temporary = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(temporary, 'wx', mode ?? 0o644);
    try {
      await handle.writeFile(content);
      // A file system without permissions, as on many a memory stick, refuses: its files are all alike.
      if (mode !== undefined) await handle.chmod(mode).catch(() => {});
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
