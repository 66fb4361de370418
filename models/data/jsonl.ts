// Reads and writes .jsonl.zst files line by line, so that no file is ever in memory as a whole.

import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import type { z } from 'zod';

/** The rows of a file; stop iterating and the rest is not read. Throws when a line is not of the form. */
export async function* rowsOf<Row>(file: string, form: z.ZodType<Row>): AsyncGenerator<Row> {
  const packed = createReadStream(file);
  // Our files are packed with a window of up to 128 MB.
  const plain = createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } });
  packed.once('error', (cause) => plain.destroy(cause));
  packed.pipe(plain);
  try {
    for await (const line of createInterface({ input: plain })) yield form.parse(JSON.parse(line));
  } finally {
    packed.destroy();
    plain.destroy();
  }
}

/** Writes rows as they come; waits while the disk is behind. */
export class RowWriter {
  private readonly packer = createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: 9 },
  });
  private readonly done: Promise<void>;

  constructor(file: string) {
    this.done = pipeline(this.packer, createWriteStream(file));
    // Whoever closes is told; until then a failure must not count as unhandled.
    this.done.catch(() => undefined);
  }

  async write(row: object): Promise<void> {
    if (this.packer.write(`${JSON.stringify(row)}\n`)) return;
    await Promise.race([new Promise((resolve) => this.packer.once('drain', resolve)), this.done]);
  }

  async close(): Promise<void> {
    this.packer.end();
    await this.done;
  }
}
