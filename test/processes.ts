// The processes of a program, as /proc has them.
import { readdirSync, readFileSync } from 'node:fs';

/** `root` and all that it started. */
export function familyOf(root: number): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const status = unlessEnded(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
    parents.set(pid, /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '');
  }
  const family = [String(root)];
  for (const one of family) {
    for (const [pid, parent] of parents) if (parent === one) family.push(pid);
  }
  return family;
}

/** Its arguments; '' when it has ended meanwhile. */
export function commandOf(pid: string): string {
  return unlessEnded(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').replaceAll('\0', ' ');
}

/** Processes and files come and go while they are read; any other failure would make who looks blind. */
export function unlessEnded<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ESRCH', 'EINVAL'].includes(code)) return otherwise;
    throw error;
  }
}
