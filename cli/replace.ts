// Replaces a text file so that no moment exists in which the text is lost: the original is kept beside
// it first, the new text is written to the disk under another name, and then takes the file's name.
import {
  chmod,
  chown,
  copyFile,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../contract/errors.ts';

/**
 * Writes `after` to `file`, which must still hold `before`; permissions stay, a link stays a link.
 * Returns the name of the copy of the original, which replaces an older copy. Throws UserError
 * `target-changed` or `file-unwritable`; the file is then as it was.
 */
export async function replaceFile(file: string, before: string, after: string): Promise<string> {
  const target = await realpath(file);
  const backup = `${target}~`;
  const fresh = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.new`);
  try {
    const { mode, uid, gid } = await stat(target);
    const handle = await open(fresh, 'wx', mode & 0o777);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(fresh, mode & 0o7777);
    if (process.getuid?.() === 0) await chown(fresh, uid, gid);
    if ((await readFile(target, 'utf8')) !== before) {
      throw new UserError(
        'target-changed',
        `The file ${file} was changed while it was read.`,
        'Nothing was written. Run the command again.',
      );
    }
    await copyFile(target, backup);
    await rename(fresh, target);
    return backup;
  } catch (error) {
    await rm(fresh, { force: true });
    if (error instanceof UserError) throw error;
    throw new UserError(
      'file-unwritable',
      `The file ${file} cannot be replaced: ${(error as Error).message}.`,
      'Check the permissions of the file and its folder, and the space on the disk.',
      { cause: error },
    );
  }
}
