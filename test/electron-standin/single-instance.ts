// The single-instance lock, answered synchronously as Electron does: a lock file that names the
// first process, and a folder where later ones leave their arguments for it before they go.
import { mkdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Instance = z.object({ argv: z.array(z.string()), cwd: z.string(), data: z.unknown() });
export type Instance = z.infer<typeof Instance>;

export interface InstanceLock {
  release(): void;
}

/** Null when another living process holds the lock; that one hears of this one's arguments. */
export function takeInstanceLock(
  userData: string,
  data: unknown,
  onOther: (instance: Instance) => void,
): InstanceLock | null {
  const folder = path.join(userData, 'standin-instances');
  const lockFile = path.join(userData, 'standin-lock');
  mkdirSync(folder, { recursive: true });
  if (!claim(lockFile)) {
    const instance: Instance = { argv: process.argv, cwd: process.cwd(), data };
    writeFileSync(path.join(folder, `${process.pid}.part`), JSON.stringify(instance));
    writeFileSync(path.join(folder, `${process.pid}.ready`), '');
    return null;
  }
  const watcher = watch(folder, (_event, name) => {
    if (!name?.endsWith('.ready')) return;
    const file = path.join(folder, name.replace('.ready', '.part'));
    try {
      const instance = Instance.parse(JSON.parse(readFileSync(file, 'utf8')));
      rmSync(file);
      rmSync(path.join(folder, name));
      onOther(instance);
    } catch {
      // Already taken: one file can give several events.
    }
  });
  watcher.unref();
  return {
    release() {
      watcher.close();
      rmSync(lockFile, { force: true });
    },
  };
}

function claim(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    if (holder === process.pid) return true;
    if (isAlive(holder)) return false;
    rmSync(lockFile, { force: true });
    return claim(lockFile);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
