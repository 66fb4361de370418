// Owning CLIPBOARD: serves contents to any program that asks, large ones in parts, and tells which
// program fetched them and when. Owning it ourselves is the only way to learn that a paste happened.
import type { XEvent } from 'x11';
import type { Content, Snapshot } from './selections.ts';
import type { X11Connection } from './x11-connection.ts';

/** Larger contents go in parts of this many bytes (a request's limit is 256 KiB without extensions). */
const PART = 64 * 1024;
const INCREMENTAL_TIMEOUT = 10_000;
const PROPERTY_DELETED = 1;
const REPLACE = 0;

export const TEXT_FORMATS = ['UTF8_STRING', 'text/plain;charset=utf-8', 'STRING', 'TEXT'] as const;

type Atoms = Record<'CLIPBOARD' | 'TARGETS' | 'TIMESTAMP' | 'ATOM' | 'INTEGER' | 'INCR', number>;

export class ClipboardOwner {
  readonly #connection: X11Connection;
  readonly #atoms: Record<
    'CLIPBOARD' | 'TARGETS' | 'TIMESTAMP' | 'ATOM' | 'INTEGER' | 'INCR',
    number
  >;
  #contents = new Map<number, Content>();
  #fetches: { client: number; time: number }[] = [];
  #sending = 0;

  static async open(connection: X11Connection): Promise<ClipboardOwner> {
    const owner = new ClipboardOwner(connection, {
      CLIPBOARD: await connection.atom('CLIPBOARD'),
      TARGETS: await connection.atom('TARGETS'),
      TIMESTAMP: await connection.atom('TIMESTAMP'),
      ATOM: await connection.atom('ATOM'),
      INTEGER: await connection.atom('INTEGER'),
      INCR: await connection.atom('INCR'),
    });
    connection.listen((event) => {
      if (event.name === 'SelectionRequest') owner.#serve(event);
    });
    return owner;
  }

  private constructor(connection: X11Connection, atoms: Atoms) {
    this.#connection = connection;
    this.#atoms = atoms;
  }

  /** Takes the clipboard with these contents; an empty map leaves it without an owner. */
  async take(formats: Snapshot): Promise<void> {
    const contents = new Map<number, Content>();
    for (const [name, content] of formats) contents.set(await this.#connection.atom(name), content);
    const { client, window } = this.#connection;
    this.#fetches = [];
    this.#contents = contents;
    client.SetSelectionOwner(contents.size > 0 ? window : 0, this.#atoms.CLIPBOARD, 0);
    await this.#connection.flush();
  }

  /** The formats under which programs ask for text. */
  async textFormats(text: string): Promise<Snapshot> {
    const data = Buffer.from(text, 'utf8');
    const formats: Snapshot = new Map();
    for (const name of TEXT_FORMATS) {
      const type = await this.#connection.atom(name === 'TEXT' ? 'UTF8_STRING' : name);
      formats.set(name, { type, format: 8, data });
    }
    return formats;
  }

  /** True while nobody has taken the clipboard from us. */
  async isOwner(): Promise<boolean> {
    const owner = await this.#connection.ask<number>((done) =>
      this.#connection.client.GetSelectionOwner(this.#atoms.CLIPBOARD, done),
    );
    return owner === this.#connection.window;
  }

  /** When the program with this connection last fetched content (Date.now()), null if it has not. */
  lastFetchBy(client: number): number | null {
    return this.#fetches.findLast((fetch) => fetch.client === client)?.time ?? null;
  }

  /** True while a large content is being handed over in parts. */
  get isSending(): boolean {
    return this.#sending > 0;
  }

  #serve(event: XEvent): void {
    const { client } = this.#connection;
    const { requestor = 0, target = 0, selection = 0, time = 0 } = event;
    // Clients older than the ICCCM leave the property open; the target names it then.
    const property = event.property || target;
    const served =
      selection === this.#atoms.CLIPBOARD && this.#write(requestor, target, property, time);
    client.SendEvent(requestor, 0, 0, {
      name: 'SelectionNotify',
      seq: 0,
      time,
      requestor,
      selection,
      target,
      property: served ? property : 0,
    });
  }

  #write(requestor: number, target: number, property: number, time: number): boolean {
    const { client } = this.#connection;
    const { TARGETS, TIMESTAMP, ATOM, INTEGER, INCR } = this.#atoms;
    if (target === TARGETS) {
      const offered = [TARGETS, TIMESTAMP, ...this.#contents.keys()];
      client.ChangeProperty(REPLACE, requestor, property, ATOM, 32, offered);
      return true;
    }
    if (target === TIMESTAMP) {
      client.ChangeProperty(REPLACE, requestor, property, INTEGER, 32, [time]);
      return true;
    }
    const content = this.#contents.get(target);
    if (!content) return false;
    this.#fetches.push({ client: this.#connection.clientOf(requestor), time: Date.now() });
    const { type, format, data } = content;
    if (data.length <= PART) {
      client.ChangeProperty(REPLACE, requestor, property, type, format, data);
    } else {
      this.#connection.watchProperties(requestor, true);
      this.#send(requestor, property, content);
      client.ChangeProperty(REPLACE, requestor, property, INCR, 32, [data.length]);
    }
    return true;
  }

  /** One part each time the requestor deletes the property; an empty part ends (ICCCM's INCR). */
  #send(requestor: number, property: number, { type, format, data }: Content): void {
    const { client } = this.#connection;
    let offset = 0;
    this.#sending += 1;
    const end = () => {
      stop();
      clearTimeout(timer);
      this.#sending -= 1;
      this.#connection.watchProperties(requestor, false);
    };
    const stop = this.#connection.listen((event) => {
      const asksForMore =
        event.name === 'PropertyNotify' &&
        event.wid === requestor &&
        event.atom === property &&
        event.state === PROPERTY_DELETED;
      if (!asksForMore) return;
      const part = data.subarray(offset, offset + PART);
      offset += part.length;
      client.ChangeProperty(REPLACE, requestor, property, type, format, part);
      if (part.length === 0) end();
    });
    const timer = setTimeout(end, INCREMENTAL_TIMEOUT);
  }
}
