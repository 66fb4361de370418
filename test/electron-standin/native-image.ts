// nativeImage: keeps the bytes of an image and reads a PNG's size; it never draws or scales.
import { existsSync, readFileSync } from 'node:fs';

const PNG_WIDTH_OFFSET = 16;

export class NativeImage {
  readonly #png: Buffer;

  constructor(png: Buffer) {
    this.#png = png;
  }

  isEmpty(): boolean {
    return this.#png.length === 0;
  }

  getSize(): { width: number; height: number } {
    if (this.#png.length < PNG_WIDTH_OFFSET + 8) return { width: 0, height: 0 };
    const width = this.#png.readUInt32BE(PNG_WIDTH_OFFSET);
    return { width, height: this.#png.readUInt32BE(PNG_WIDTH_OFFSET + 4) };
  }

  toPNG(): Buffer {
    return Buffer.from(this.#png);
  }

  toDataURL(): string {
    return `data:image/png;base64,${this.#png.toString('base64')}`;
  }

  resize(): NativeImage {
    return this;
  }

  setTemplateImage(): void {}

  isTemplateImage(): boolean {
    return false;
  }
}

export const nativeImage = {
  createEmpty: () => new NativeImage(Buffer.alloc(0)),
  createFromPath: (file: string) =>
    new NativeImage(existsSync(file) ? readFileSync(file) : Buffer.alloc(0)),
  createFromBuffer: (png: Buffer) => new NativeImage(png),
  createFromDataURL: (url: string) =>
    new NativeImage(Buffer.from(url.split(',')[1] ?? '', 'base64')),
};
