// Writing and setting aside the app's own files, so that neither a power cut nor a damaged file loses
// what the user had: writes are atomic and private, and damaged files are renamed, never deleted.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

const PRIVATE = 0o600;

/** Replaces the file's content in one step: a reader sees the old or the new one, never a part. */
export function writeAtomically(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.new`;
  try {
    const descriptor = openSync(temporary, 'w', PRIVATE);
    try {
      writeSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Renames `file` to `file.damaged-<n>` with the first free n, and returns the new name. */
export function setAside(file: string): string {
  for (let n = 1; ; n++) {
    const name = `${file}.damaged-${n}`;
    if (existsSync(name)) continue;
    renameSync(file, name);
    return name;
  }
}
