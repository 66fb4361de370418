// Reading selections of other programs (PRIMARY is what is selected, CLIPBOARD what was copied) and
// noticing when they change hands. Reads any format and any size, changes nothing.
import type { XEvent, XFixes } from 'x11';
import type { FormattedText } from '../../rich-text/rich-text.ts';
import type { X11Connection } from './x11-connection.ts';

export type SelectionName = 'PRIMARY' | 'CLIPBOARD';

/** The content of one format, as its owner serves it. `type` and `format` are X's own. */
export interface Content {
  type: number;
  format: number;
  data: Buffer;
}

/** Format name -> content; empty when the selection has no owner. */
export type Snapshot = Map<string, Content>;

/** An owner answers at once unless it is busy; one that hangs must not hang us. In milliseconds. */
const ANSWER_TIMEOUT = 2000;
const SNAPSHOT_TIMEOUT = 5000;
const CORE_SELECTION_NOTIFY = 31;
const OWNER_SET_OR_GONE = 0b111;
const PROPERTY_NEW = 0;

/** Formats that ask the owner to do or to describe something; they hold no content. */
const NOT_CONTENT = new Set([
  'TARGETS',
  'MULTIPLE',
  'TIMESTAMP',
  'SAVE_TARGETS',
  'DELETE',
  'INSERT_SELECTION',
  'INSERT_PROPERTY',
]);

export class Selections {
  readonly #connection: X11Connection;
  readonly #property: number;
  readonly #incremental: number;
  readonly #changes = new Map<number, number>();
  readonly #listeners: ((selection: number) => void)[] = [];
  /** Conversions go one after another: they share one property of our window. */
  #last: Promise<unknown> = Promise.resolve();

  static async open(connection: X11Connection): Promise<Selections> {
    const fixes = await new Promise<XFixes>((resolve, reject) => {
      connection.client.require('fixes', (error, extension) => {
        if (error) reject(error);
        else resolve(extension);
      });
    });
    const property = await connection.atom('_PILCROW_SELECTION');
    const selections = new Selections(connection, property, await connection.atom('INCR'));
    for (const name of ['PRIMARY', 'CLIPBOARD']) {
      const atom = await connection.atom(name);
      fixes.SelectSelectionInput(connection.window, atom, OWNER_SET_OR_GONE);
    }
    connection.listen((event) => {
      if (event.type === fixes.firstEvent) selections.#count(event);
    });
    await connection.flush();
    return selections;
  }

  private constructor(connection: X11Connection, property: number, incremental: number) {
    this.#connection = connection;
    this.#property = property;
    this.#incremental = incremental;
  }

  #count(event: XEvent): void {
    const selection = event.selection ?? 0;
    this.#changes.set(selection, (this.#changes.get(selection) ?? 0) + 1);
    for (const listener of this.#listeners) listener(selection);
  }

  /** Calls back whenever the selection is taken or given up. */
  async onChange(name: SelectionName, listener: () => void): Promise<void> {
    const atom = await this.#connection.atom(name);
    this.#listeners.push((selection) => {
      if (selection === atom) listener();
    });
  }

  /** How often the selection was taken since we look: programs take PRIMARY anew for each change. */
  async changes(name: SelectionName): Promise<number> {
    const atom = await this.#connection.atom(name);
    await this.#connection.flush();
    return this.#changes.get(atom) ?? 0;
  }

  /** The owner's window, 0 when there is none. */
  async owner(name: SelectionName): Promise<number> {
    const atom = await this.#connection.atom(name);
    return this.#connection.ask((done) => this.#connection.client.GetSelectionOwner(atom, done));
  }

  /** Null when there is no owner, or when it has no text. */
  async readText(name: SelectionName): Promise<string | null> {
    const content = await this.convert(name, 'UTF8_STRING');
    // AbiWord counts C's closing NUL as a part of the text.
    return content === null ? null : content.data.toString('utf8').replace(/\0+$/, '');
  }

  /** Names of the formats on offer, those that hold no content included; empty without an owner. */
  async formats(name: SelectionName): Promise<string[]> {
    const offered = await this.convert(name, 'TARGETS').catch(() => null);
    const names: string[] = [];
    for (let offset = 0; offered && offset + 4 <= offered.data.length; offset += 4) {
      names.push(await this.#connection.atomName(offered.data.readUInt32LE(offset)));
    }
    return names;
  }

  /** Null when there is no owner, or no formatted text, or its owner did not answer. */
  async readHtml(name: SelectionName): Promise<string | null> {
    const content = await this.convert(name, 'text/html').catch(() => null);
    if (content === null || content.data.length < 2) return null;
    // Older Mozilla programs serve UTF-16, which the mark at the beginning tells.
    const encoding = content.data.readUInt16LE(0) === 0xfeff ? 'utf16le' : 'utf8';
    return content.data.toString(encoding).replace(/^\uFEFF|\0+$/g, '');
  }

  /** Null as with HTML. A character is a byte. */
  async readRtf(name: SelectionName): Promise<string | null> {
    const content = await this.convert(name, 'text/rtf').catch(() => null);
    return content?.data.toString('latin1').replace(/\0+$/, '') || null;
  }

  /** `text`, which the selection `name` holds, with the formats that it is offered in. */
  async withFormats(name: SelectionName, text: string): Promise<FormattedText> {
    return { text, html: await this.readHtml(name), rtf: await this.readRtf(name) };
  }

  /** All formats that the owner serves. A format that it fails to serve is left out. */
  async snapshot(name: SelectionName): Promise<Snapshot> {
    const deadline = performance.now() + SNAPSHOT_TIMEOUT;
    const formats: Snapshot = new Map();
    for (const format of await this.formats(name)) {
      if (NOT_CONTENT.has(format) || performance.now() > deadline) continue;
      const content = await this.convert(name, format).catch(() => null);
      if (content) formats.set(format, content);
    }
    return formats;
  }

  /** One format; null when refused. Rejects when the owner doesn't answer. */
  convert(name: SelectionName, format: string): Promise<Content | null> {
    const mine = this.#last.then(() => this.#convert(name, format));
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #convert(name: SelectionName, format: string): Promise<Content | null> {
    const { client, window } = this.#connection;
    const selection = await this.#connection.atom(name);
    const target = await this.#connection.atom(format);
    client.DeleteProperty(window, this.#property);
    const answer = this.#connection.nextEvent(
      (event) =>
        event.type === CORE_SELECTION_NOTIFY &&
        event.requestor === window &&
        event.selection === selection &&
        event.target === target,
      ANSWER_TIMEOUT,
    );
    client.ConvertSelection(window, selection, target, this.#property, 0);
    const notify = await answer;
    if (!notify) throw new Error(`The owner of ${name} did not answer`);
    if (!notify.property) return null;
    const { type, format: width, data } = await this.#connection.property(window, this.#property);
    if (type !== this.#incremental) {
      client.DeleteProperty(window, this.#property);
      return { type, format: width, data: Buffer.from(data) };
    }
    return this.#collect(name);
  }

  /** A large content comes in parts (ICCCM's INCR): deleting one asks for the next; an empty one ends. */
  async #collect(name: SelectionName): Promise<Content> {
    const { client, window } = this.#connection;
    const parts: Buffer[] = [];
    for (;;) {
      const next = this.#connection.nextEvent(
        (event) =>
          event.name === 'PropertyNotify' &&
          event.wid === window &&
          event.atom === this.#property &&
          event.state === PROPERTY_NEW,
        ANSWER_TIMEOUT,
      );
      client.DeleteProperty(window, this.#property);
      if (!(await next)) throw new Error(`The owner of ${name} stopped in the middle`);
      const part = await this.#connection.property(window, this.#property);
      if (part.data.length === 0) {
        client.DeleteProperty(window, this.#property);
        return { type: part.type, format: part.format, data: Buffer.concat(parts) };
      }
      parts.push(Buffer.from(part.data));
    }
  }
}
