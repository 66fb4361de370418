// One connection to the X server over the pure-JS `x11` package: requests as promises, atoms
// remembered, events as an emitter. It knows the protocol's plumbing and no desktop convention.
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';

export interface XEvent {
  name: string;
  wid: number;
  atom: number;
  state: number;
  keycode: number;
  buttons: number;
  time: number;
  requestor: number;
  selection: number;
  target: number;
  property: number;
}

interface Screen {
  root: number;
  pixel_width: number;
  pixel_height: number;
}

interface Xinerama {
  QueryScreens(
    done: (
      error: unknown,
      monitors: { x: number; y: number; width: number; height: number }[],
    ) => void,
  ): void;
}

type Callback = (error: { message?: string; error?: number } | null, result: unknown) => void;

interface Client extends EventEmitter {
  atoms: Record<string, number>;
  AllocID(): number;
  terminate(): void;
  [request: string]: unknown;
}

interface Display {
  client: Client;
  screen: Screen[];
  min_keycode: number;
  max_keycode: number;
}

interface X11Module {
  createClient(
    options: { display?: string | undefined },
    ready: (error: Error | null, display: Display) => void,
  ): void;
  keySyms: Record<string, { code: number } | undefined>;
}

const x11 = createRequire(import.meta.url)('x11') as X11Module;

export interface Property {
  type: number;
  data: Buffer;
}

/** Masks of the events that a client asks a window for. */
export const EVENT_MASK = {
  structureNotify: 0x20000,
  substructure: 0x180000,
  propertyChange: 0x400000,
};

export class XConnection extends EventEmitter {
  readonly root: number;
  readonly screen: Screen;
  readonly #display: Display;
  readonly #atoms = new Map<string, number>();

  /** Rejects when no X server answers there. */
  static open(display = process.env.DISPLAY): Promise<XConnection> {
    return new Promise((resolve, reject) => {
      x11.createClient({ display }, (error, opened) => {
        if (error) reject(new Error(`Unable to open X display ${display ?? ''}`));
        else resolve(new XConnection(opened));
      });
    });
  }

  private constructor(display: Display) {
    super();
    this.setMaxListeners(0);
    this.#display = display;
    // The library remembers atoms for all connections of a process, but each server has its own.
    display.client.atoms = { ...display.client.atoms };
    this.screen = display.screen[0] as Screen;
    this.root = this.screen.root;
    // A window of a program that has just ended gives a BadWindow later: nothing to do about it.
    display.client.on('error', () => {});
    display.client.on('event', (event: XEvent) => this.emit('event', event));
  }

  #call(name: string, args: unknown[]): void {
    const request = this.#display.client[name] as (...values: unknown[]) => void;
    request.apply(this.#display.client, args);
  }

  /** Sends a request that has no answer. */
  send(name: string, ...args: unknown[]): void {
    this.#call(name, args);
  }

  request<Answer>(name: string, ...args: unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const done: Callback = (error, result) => {
        if (error) reject(new Error(`${name}: ${error.message ?? error.error}`));
        else resolve(result as Answer);
      };
      this.#call(name, [...args, done]);
    });
  }

  /** Resolves once the server has handled everything that was sent before. */
  async flush(): Promise<void> {
    await this.request('GetInputFocus');
  }

  allocateId(): number {
    return this.#display.client.AllocID();
  }

  async atom(name: string): Promise<number> {
    const known = this.#atoms.get(name);
    if (known !== undefined) return known;
    const atom = await this.request<number>('InternAtom', false, name);
    this.#atoms.set(name, atom);
    return atom;
  }

  atomName(atom: number): Promise<string> {
    return this.request('GetAtomName', atom);
  }

  async getProperty(window: number, name: string): Promise<Property> {
    return this.request('GetProperty', 0, window, await this.atom(name), 0, 0, 0xffffff);
  }

  /** The property's 32-bit values; empty when it is not set. */
  async getNumbers(window: number, name: string): Promise<number[]> {
    return numbersOf((await this.getProperty(window, name)).data);
  }

  /** `format` is the width of a value in bits. */
  async setProperty(
    window: number,
    name: string,
    type: string,
    format: 8 | 32,
    data: Buffer | number[],
  ): Promise<void> {
    const [property, kind] = [await this.atom(name), await this.atom(type)];
    this.send('ChangeProperty', 0, window, property, kind, format, data);
  }

  /** The keycode that types `keysymName` ('space', 'F5', 'a'), or null when no key does. */
  async keycode(keysymName: string): Promise<number | null> {
    const wanted = x11.keySyms[`XK_${keysymName}`]?.code;
    if (wanted === undefined) return null;
    const { min_keycode: first, max_keycode: last } = this.#display;
    const map = await this.request<number[][]>('GetKeyboardMapping', first, last - first + 1);
    const index = map.findIndex((keysyms) => keysyms[0] === wanted || keysyms[1] === wanted);
    return index < 0 ? null : first + index;
  }

  /** The monitors; one as large as the screen where the server does not know of any. */
  async monitors(): Promise<{ x: number; y: number; width: number; height: number }[]> {
    const whole = { x: 0, y: 0, width: this.screen.pixel_width, height: this.screen.pixel_height };
    const extension = await this.request<Xinerama>('require', 'xinerama').catch(() => null);
    if (!extension) return [whole];
    const monitors = await new Promise<(typeof whole)[]>((resolve) => {
      extension.QueryScreens((error, found) => resolve(error ? [] : found));
    });
    return monitors.length > 0 ? monitors : [whole];
  }

  close(): void {
    this.#display.client.terminate();
  }
}

export function numbersOf(data: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= data.length; at += 4) numbers.push(data.readUInt32LE(at));
  return numbers;
}
