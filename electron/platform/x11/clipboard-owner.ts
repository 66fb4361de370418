// Owning CLIPBOARD: serves contents to any program that asks, large ones in parts, tells which program
// fetched them and when, and hands them to the desktop's clipboard manager before we go. Owning it
// ourselves is the only way to learn that a paste happened.
import type { XEvent } from 'x11';
import type { FormattedText } from '../../rich-text/rich-text.ts';
import type { Content, Snapshot } from './selections.ts';
import type { X11Connection } from './x11-connection.ts';

/** Larger contents go in parts of this many bytes (a request's limit is 256 KiB without extensions). */
const PART = 64 * 1024;
const INCREMENTAL_TIMEOUT = 10_000;
/** A clipboard manager that hangs must not keep the app from ending. In milliseconds. */
const HAND_OVER_TIMEOUT = 3000;
const CORE_SELECTION_NOTIFY = 31;
const PROPERTY_DELETED = 1;
const REPLACE = 0;

const TEXT_FORMATS = ['UTF8_STRING', 'text/plain;charset=utf-8', 'STRING', 'TEXT'] as const;

const ATOMS = [
  'CLIPBOARD',
  'TARGETS',
  'TIMESTAMP',
  'MULTIPLE',
  'ATOM',
  'ATOM_PAIR',
  'INTEGER',
  'INCR',
  'CLIPBOARD_MANAGER',
  'SAVE_TARGETS',
  '_PILCROW_SAVE_TARGETS',
] as const;
type Atoms = Record<(typeof ATOMS)[number], number>;

export class ClipboardOwner {
  readonly #connection: X11Connection;
  readonly #atoms: Atoms;
  #held: Snapshot = new Map();
  #contents = new Map<number, Content>();
  #fetches: { client: number; time: number }[] = [];
  #sending = 0;
  #holds = false;

  static async open(connection: X11Connection): Promise<ClipboardOwner> {
    const atoms = await Promise.all(
      ATOMS.map(async (name) => [name, await connection.atom(name)] as const),
    );
    const owner = new ClipboardOwner(connection, Object.fromEntries(atoms) as Atoms);
    connection.listen((event) => {
      if (event.name === 'SelectionRequest') owner.#serve(event);
      if (event.name === 'SelectionClear') owner.#holds = false;
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
    this.#held = formats;
    this.#contents = contents;
    this.#holds = contents.size > 0;
    client.SetSelectionOwner(this.#holds ? window : 0, this.#atoms.CLIPBOARD, 0);
    await this.#connection.flush();
  }

  /** What we took the clipboard with last. */
  get held(): Snapshot {
    return this.#held;
  }

  /** True when contents would be gone if we went now. */
  get holds(): boolean {
    return this.#holds;
  }

  /** Whether the desktop has a program that keeps the clipboard of those that end. */
  async hasManager(): Promise<boolean> {
    const manager = await this.#connection.ask<number>((done) =>
      this.#connection.client.GetSelectionOwner(this.#atoms.CLIPBOARD_MANAGER, done),
    );
    return manager !== 0;
  }

  /** Lets the clipboard manager copy the contents; false when there is none, or it did not want to. */
  async handOver(): Promise<boolean> {
    const { client, window } = this.#connection;
    const { CLIPBOARD_MANAGER, SAVE_TARGETS, ATOM } = this.#atoms;
    const property = this.#atoms._PILCROW_SAVE_TARGETS;
    if (!(await this.hasManager())) return false;
    const answer = this.#connection.nextEvent(
      (event) =>
        event.type === CORE_SELECTION_NOTIFY &&
        event.requestor === window &&
        event.selection === CLIPBOARD_MANAGER,
      HAND_OVER_TIMEOUT,
    );
    const formats = [...this.#contents.keys()];
    client.ChangeProperty(REPLACE, window, property, ATOM, 32, formats);
    client.ConvertSelection(window, CLIPBOARD_MANAGER, SAVE_TARGETS, property, 0);
    const notify = await answer;
    return Boolean(notify?.property);
  }

  /** The formats under which programs ask for text, formatted first where it is. */
  async textFormats({ text, html, rtf }: FormattedText): Promise<Snapshot> {
    const data = Buffer.from(text, 'utf8');
    const formats: Snapshot = new Map();
    const formatted = [
      ['text/rtf', rtf && Buffer.from(rtf, 'latin1')],
      ['text/html', html && Buffer.from(html, 'utf8')],
    ] as const;
    for (const [name, content] of formatted) {
      if (!content) continue;
      const type = await this.#connection.atom(name);
      formats.set(name, { type, format: 8, data: content });
    }
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

  /** When the program with this connection fetched content since we took the clipboard (performance.now()). */
  fetchesBy(client: number): number[] {
    return this.#fetches.filter((fetch) => fetch.client === client).map(({ time }) => time);
  }

  /** True while a large content is being handed over in parts. */
  get isSending(): boolean {
    return this.#sending > 0;
  }

  #serve(event: XEvent): void {
    const { requestor = 0, target = 0, selection = 0, time = 0 } = event;
    // Clients older than the ICCCM leave the property open; the target names it then.
    const property = event.property || target;
    const answer = (served: boolean) =>
      this.#connection.client.SendEvent(requestor, 0, 0, {
        name: 'SelectionNotify',
        seq: 0,
        time,
        requestor,
        selection,
        target,
        property: served ? property : 0,
      });
    if (selection !== this.#atoms.CLIPBOARD) answer(false);
    else if (target !== this.#atoms.MULTIPLE) {
      answer(this.#write(requestor, target, property, time));
    } else {
      this.#writeMultiple(requestor, property, time).then(answer, () => answer(false));
    }
  }

  /** Clipboard managers ask for all formats at once: the property lists each with its own property. */
  async #writeMultiple(requestor: number, property: number, time: number): Promise<boolean> {
    const { data } = await this.#connection.property(requestor, property);
    const list: number[] = [];
    for (let at = 0; at + 8 <= data.length; at += 8) {
      const [target, place] = [data.readUInt32LE(at), data.readUInt32LE(at + 4)];
      list.push(target, this.#write(requestor, target, place, time) ? place : 0);
    }
    const { ATOM_PAIR } = this.#atoms;
    this.#connection.client.ChangeProperty(REPLACE, requestor, property, ATOM_PAIR, 32, list);
    return true;
  }

  #write(requestor: number, target: number, property: number, time: number): boolean {
    const { client } = this.#connection;
    const { TARGETS, TIMESTAMP, MULTIPLE, ATOM, INTEGER, INCR } = this.#atoms;
    if (target === TARGETS) {
      const offered = [TARGETS, TIMESTAMP, MULTIPLE, ...this.#contents.keys()];
      client.ChangeProperty(REPLACE, requestor, property, ATOM, 32, offered);
      return true;
    }
    if (target === TIMESTAMP) {
      client.ChangeProperty(REPLACE, requestor, property, INTEGER, 32, [time]);
      return true;
    }
    const content = this.#contents.get(target);
    if (!content) return false;
    this.#fetches.push({ client: this.#connection.clientOf(requestor), time: performance.now() });
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
