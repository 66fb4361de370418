// Replaces a text file so that no moment exists in which the text is lost: the new text is written to
// the disk under another name, the original is kept beside it, and then the new takes its name. Each
// step is a rename, so a file (an older copy too) is either whole or not touched, on a full disk too.
import {
  chmod,
  chown,
  constants,
  copyFile,
  link,
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
  try {
    return await replace(file, before, after);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      'file-unwritable',
      `The file ${file} cannot be replaced: ${(error as Error).message}.`,
      'Check the permissions of the file and its folder, and the space on the disk.',
      { cause: error },
    );
  }
}

async function replace(file: string, before: string, after: string): Promise<string> {
  const target = await realpath(file);
  const backup = `${target}~`;
  const hidden = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}`);
  const [fresh, kept] = [`${hidden}.new`, `${hidden}.old`];
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
    // A second name takes no room; where a file can have only one, a copy must do.
    await link(target, kept).catch(() => copyFile(target, kept, constants.COPYFILE_EXCL));
    await rename(kept, backup);
    await rename(fresh, target);
    return backup;
  } finally {
    for (const leftover of [fresh, kept]) await rm(leftover, { force: true });
  }
}
