// Reads one file out of a zip archive as a stream: enough for Python wheels, which are plain zip files
// below 4 GiB, stored or deflated. Whatever else comes is refused with an Error; the caller knows what
// to say. Checksums are left to the caller too, who has a better one.
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';

const END = { signature: 0x06054b50, bytes: 22, longestComment: 0xffff };
const DIRECTORY_ENTRY = { signature: 0x02014b50, bytes: 46 };
const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 };

/** The contents of `name` in the archive `path`. Throws when either is not as expected. */
export async function openZipEntry(path: string, name: string): Promise<Readable> {
  const file = await open(path, 'r');
  try {
    const { start, bytes, method } = await findEntry(file, name);
    const packed = createReadStream(path, {
      start,
      end: start + bytes - 1,
      highWaterMark: 1 << 18,
    });
    if (method === 0) return packed;
    if (method !== 8) throw new Error(`${name} is compressed by the unknown method ${method}`);
    const unpacked = createInflateRaw({ chunkSize: 1 << 18 });
    packed.on('error', (error) => unpacked.destroy(error));
    unpacked.on('close', () => packed.destroy());
    return packed.pipe(unpacked);
  } finally {
    await file.close();
  }
}

async function findEntry(
  file: FileHandle,
  name: string,
): Promise<{ start: number; bytes: number; method: number }> {
  const { size } = await file.stat();
  const tailLength = Math.min(size, END.bytes + END.longestComment);
  const tail = await readExactly(file, size - tailLength, tailLength);
  let end = tail.length - END.bytes;
  while (end >= 0 && tail.readUInt32LE(end) !== END.signature) end -= 1;
  if (end < 0) throw new Error('this is not a zip archive');
  const directory = await readExactly(
    file,
    tail.readUInt32LE(end + 16),
    tail.readUInt32LE(end + 12),
  );

  for (let at = 0; at + DIRECTORY_ENTRY.bytes <= directory.length; ) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY.signature) break;
    const nameStart = at + DIRECTORY_ENTRY.bytes;
    const nameEnd = nameStart + directory.readUInt16LE(at + 28);
    if (directory.toString('utf8', nameStart, nameEnd) === name) {
      const header = await readExactly(file, directory.readUInt32LE(at + 42), LOCAL_HEADER.bytes);
      if (header.readUInt32LE(0) !== LOCAL_HEADER.signature) break;
      const extra = header.readUInt16LE(26) + header.readUInt16LE(28);
      return {
        start: directory.readUInt32LE(at + 42) + LOCAL_HEADER.bytes + extra,
        bytes: directory.readUInt32LE(at + 20),
        method: directory.readUInt16LE(at + 10),
      };
    }
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  throw new Error(`the archive does not hold ${name}`);
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead !== length) throw new Error('the archive ends early');
  return bytes;
}
