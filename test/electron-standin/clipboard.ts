// clipboard as Electron 45 has it: asynchronous, ClipboardItems by MIME type, and the X PRIMARY
// selection as `clipboard.selection`.
import { theDesktop } from './runtime.ts';
import type { SelectionName } from './x11/selections.ts';

type Payload = string | Blob;

/** X targets under which plain text is on offer. */
const TEXT_TARGETS = ['UTF8_STRING', 'text/plain;charset=utf-8', 'TEXT', 'STRING'];
const RAW_FORMAT = /^electron application\/osclipboard;format="(.+)"$/;

export class ClipboardItem {
  readonly types: string[];
  readonly #items: Record<string, Payload | Promise<Payload>>;

  constructor(items: Record<string, Payload | Promise<Payload>>) {
    this.#items = items;
    this.types = Object.keys(items);
  }

  async getType(type: string): Promise<Blob> {
    const payload = await this.#items[type];
    if (payload === undefined) throw new Error(`The type '${type}' was not found`);
    return typeof payload === 'string' ? new Blob([payload], { type }) : payload;
  }
}

class Clipboard {
  readonly #selection: SelectionName;

  constructor(selection: SelectionName) {
    this.#selection = selection;
  }

  async readText(): Promise<string> {
    const bytes = await theDesktop().selections.read(this.#selection, 'UTF8_STRING');
    return bytes?.toString('utf8') ?? '';
  }

  async writeText(text: string): Promise<void> {
    await theDesktop().selections.own(this.#selection, textContents(Buffer.from(text)));
  }

  async read(): Promise<ClipboardItem[]> {
    const types = await this.#types();
    if (types.length === 0) return [];
    const read = async (type: string) => {
      const target = type === 'text/plain' ? 'UTF8_STRING' : type;
      const bytes = await theDesktop().selections.read(this.#selection, target);
      return new Blob(bytes ? [new Uint8Array(bytes)] : [], { type });
    };
    return [new ClipboardItem(Object.fromEntries(types.map((type) => [type, read(type)])))];
  }

  async write(items: ClipboardItem[]): Promise<void> {
    const contents = new Map<string, Buffer>();
    for (const item of items) {
      for (const type of item.types) {
        const bytes = Buffer.from(await (await item.getType(type)).arrayBuffer());
        const added =
          type === 'text/plain' ? textContents(bytes) : [[targetOf(type), bytes] as const];
        for (const [target, data] of added) contents.set(target, data);
      }
    }
    await theDesktop().selections.own(this.#selection, contents);
  }

  async has(type: string): Promise<boolean> {
    const raw = RAW_FORMAT.exec(type)?.[1];
    if (raw) return (await theDesktop().selections.targets(this.#selection)).includes(raw);
    return (await this.#types()).includes(type);
  }

  clear(): void {
    void theDesktop().selections.clear(this.#selection);
  }

  async #types(): Promise<string[]> {
    const targets = await theDesktop().selections.targets(this.#selection);
    const types = targets.map((target) => (TEXT_TARGETS.includes(target) ? 'text/plain' : target));
    return [...new Set(types.filter((type) => /^[a-z]+\/[\w.+-]+$/.test(type)))];
  }
}

function targetOf(type: string): string {
  return RAW_FORMAT.exec(type)?.[1] ?? type;
}

function textContents(bytes: Buffer): Map<string, Buffer> {
  return new Map([...TEXT_TARGETS, 'text/plain'].map((target) => [target, bytes]));
}

export const clipboard = Object.assign(new Clipboard('CLIPBOARD'), {
  selection: new Clipboard('PRIMARY'),
});
