// Writing and setting aside the app's own files, so that neither a power cut nor a damaged file loses
// what the user had: writes are atomic and private, and damaged files are renamed, never deleted.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { OWN_FILE } from '../../contract/diagnostics.ts';

const PRIVATE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** Names of the app's own files in `folder`. */
export function ownFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => OWN_FILE.test(name))
    .sort();
}

/** Makes the app's folder, and makes it and the files in it readable by the user alone. */
export function openPrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  try {
    // It may have been made by an older version, restored from a backup, or copied.
    chmodSync(folder, PRIVATE_FOLDER);
    for (const name of ownFiles(folder)) chmodSync(path.join(folder, name), PRIVATE);
  } catch {
    // A file system without permissions: the Diagnostics page says so.
  }
}

/** Replaces the file's content in one step: a reader sees the old or the new one, never a part. */
export function writeAtomically(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.new`;
  try {
    const descriptor = openSync(temporary, 'w', PRIVATE);
    try {
      // All of it, or it throws: writeSync may write a part, on a disk that is nearly full.
      writeFileSync(descriptor, text);
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
