// Reading and owning the X selections (CLIPBOARD and PRIMARY), long contents in increments as the
// ICCCM has it. Contents are bytes by target name; what they mean is clipboard.ts's affair.
import {
  EVENT_MASK,
  numbersOf,
  type Property,
  type XConnection,
  type XEvent,
} from './connection.ts';

export type SelectionName = 'CLIPBOARD' | 'PRIMARY';

/** Longest property that is handed over in one piece, in bytes. */
const PIECE = 64 * 1024;
const ANSWER_LIMIT_MS = 2000;
const TRANSFER = 'STANDIN_SELECTION';

export class Selections {
  readonly #x: XConnection;
  readonly #window: number;
  /** Selection atom -> target atom -> bytes, while we own it. */
  readonly #owned = new Map<number, Map<number, Buffer>>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(x: XConnection) {
    this.#x = x;
    this.#window = x.allocateId();
    const attributes = { overrideRedirect: 1, eventMask: EVENT_MASK.propertyChange };
    x.send('CreateWindow', this.#window, x.root, 0, 0, 1, 1, 0, 0, 2, 0, attributes);
    x.on('event', (event: XEvent) => {
      if (event.name === 'SelectionClear') this.#owned.delete(event.selection);
      if (event.name === 'SelectionRequest') void this.#serve(event);
    });
  }

  /** The contents as `target`, or null when there is no owner or it refuses. */
  read(selection: SelectionName, target: string): Promise<Buffer | null> {
    // All conversions share one property, so they take turns.
    const turn = this.#queue.then(() => this.#convert(selection, target));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** The names of the formats on offer. */
  async targets(selection: SelectionName): Promise<string[]> {
    const atoms = await this.read(selection, 'TARGETS');
    return Promise.all(numbersOf(atoms ?? Buffer.alloc(0)).map((atom) => this.#x.atomName(atom)));
  }

  async own(selection: SelectionName, contents: Map<string, Buffer>): Promise<void> {
    const atom = await this.#x.atom(selection);
    const byAtom = new Map<number, Buffer>();
    for (const [target, bytes] of contents) byAtom.set(await this.#x.atom(target), bytes);
    this.#owned.set(atom, byAtom);
    this.#x.send('SetSelectionOwner', this.#window, atom, 0);
    await this.#x.flush();
  }

  async clear(selection: SelectionName): Promise<void> {
    const atom = await this.#x.atom(selection);
    this.#owned.delete(atom);
    // Taking it first makes sure that the former owner loses it.
    this.#x.send('SetSelectionOwner', this.#window, atom, 0);
    this.#x.send('SetSelectionOwner', 0, atom, 0);
    await this.#x.flush();
  }

  async #convert(selection: SelectionName, target: string): Promise<Buffer | null> {
    const atom = await this.#x.atom(selection);
    const property = await this.#x.atom(TRANSFER);
    if (!(await this.#x.request('GetSelectionOwner', atom))) return null;
    this.#x.send('DeleteProperty', this.#window, property);
    const answered = this.#next(
      (event) => event.name === 'SelectionNotify' && event.requestor === this.#window,
    );
    const wanted = await this.#x.atom(target);
    this.#x.send('ConvertSelection', this.#window, atom, wanted, property, 0);
    const answer = await answered;
    if (!answer.property) return null;
    const first = await this.#takeProperty(property);
    if (first.type !== (await this.#x.atom('INCR'))) {
      this.#x.send('DeleteProperty', this.#window, property);
      return first.data;
    }
    const pieces: Buffer[] = [];
    for (;;) {
      const arrived = this.#next(
        (event) =>
          event.name === 'PropertyNotify' && event.wid === this.#window && event.state === 0,
      );
      this.#x.send('DeleteProperty', this.#window, property);
      await arrived;
      const piece = await this.#takeProperty(property);
      if (piece.data.length === 0) break;
      pieces.push(piece.data);
    }
    this.#x.send('DeleteProperty', this.#window, property);
    return Buffer.concat(pieces);
  }

  #takeProperty(property: number): Promise<Property> {
    return this.#x.request('GetProperty', 0, this.#window, property, 0, 0, 0xffffff);
  }

  #next(matches: (event: XEvent) => boolean): Promise<XEvent> {
    return new Promise((resolve, reject) => {
      const onEvent = (event: XEvent) => {
        if (!matches(event)) return;
        stop();
        resolve(event);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error('the owner of the selection does not answer'));
      }, ANSWER_LIMIT_MS);
      const stop = () => {
        clearTimeout(timer);
        this.#x.off('event', onEvent);
      };
      this.#x.on('event', onEvent);
    });
  }

  async #serve(request: XEvent): Promise<void> {
    const contents = this.#owned.get(request.selection);
    let property = request.property || request.target;
    const bytes = contents?.get(request.target);
    if (contents && request.target === (await this.#x.atom('TARGETS'))) {
      const atoms = [request.target, ...contents.keys()];
      const type = await this.#x.atom('ATOM');
      this.#x.send('ChangeProperty', 0, request.requestor, property, type, 32, atoms);
    } else if (bytes && bytes.length <= PIECE) {
      this.#x.send(
        'ChangeProperty',
        0,
        request.requestor,
        property,
        await this.#typeOf(request.target),
        8,
        bytes,
      );
    } else if (bytes) {
      await this.#serveInPieces(request.requestor, property, request.target, bytes);
    } else {
      property = 0;
    }
    this.#x.send('SendEvent', request.requestor, 0, 0, {
      ...request,
      name: 'SelectionNotify',
      type: 31,
      property,
    });
  }

  /** TEXT is a question for any text; the answer names what was given. */
  async #typeOf(target: number): Promise<number> {
    return target === (await this.#x.atom('TEXT')) ? this.#x.atom('UTF8_STRING') : target;
  }

  async #serveInPieces(
    requestor: number,
    property: number,
    target: number,
    bytes: Buffer,
  ): Promise<void> {
    const x = this.#x;
    const type = await this.#typeOf(target);
    x.send('ChangeWindowAttributes', requestor, { eventMask: EVENT_MASK.propertyChange });
    const length = [bytes.length];
    x.send('ChangeProperty', 0, requestor, property, await x.atom('INCR'), 32, length);
    let offset = 0;
    // Each time the other side deletes the property it is ready for the next piece; an empty one ends.
    const onEvent = (event: XEvent) => {
      const deleted = event.name === 'PropertyNotify' && event.state === 1;
      if (!deleted || event.wid !== requestor || event.atom !== property) return;
      const piece = bytes.subarray(offset, offset + PIECE);
      offset += piece.length;
      x.send('ChangeProperty', 0, requestor, property, type, 8, piece);
      if (piece.length === 0) x.off('event', onEvent);
    };
    x.on('event', onEvent);
  }
}
