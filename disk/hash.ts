// What a file is, in one number.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** SHA-256 in lower-case hexadecimal digits, read in pieces of 1 MiB. */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  const pieces = createReadStream(file, { highWaterMark: 1 << 20, ...(signal && { signal }) });
  for await (const piece of pieces) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}
