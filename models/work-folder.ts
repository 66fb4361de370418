// Folders for what is in the making, beside the place where it will stand. A process that is killed
// leaves its folder behind; the next one that works at the same place takes it away.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes `<parent>/<prefix><process id>-<random>`, and `parent` if need be. Throws the system's errors. */
export async function makeWorkFolder(parent: string, prefix: string): Promise<string> {
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix) && isLeftover(name.slice(prefix.length))) {
      const leftover = join(parent, name);
      // A bundle that was being replaced: what the user put into it is not ours to delete.
      if (existsSync(join(leftover, 'adapters'))) continue;
      await rm(leftover, { recursive: true, force: true });
    }
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

function isLeftover(rest: string): boolean {
  const id = Number(/^(\d+)-\w{6}(?:-old)?$/.exec(rest)?.[1]);
  if (Number.isNaN(id)) return false;
  try {
    process.kill(id, 0); // Asks whether it runs; sends nothing.
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
