// What an application itself tells about the text that the user has selected: the words, where on the
// screen they are, whether the field is one for passwords, and putting other words in their place. No
// key is pressed and no clipboard is touched. Whatever takes too long or fails counts as not known.
import type { ScreenRectangle } from '../platform.ts';
import { A11yBus, type Accessible } from './a11y-bus.ts';

/** All questions about one selection together, in milliseconds. */
const TIMEOUT = 250;
const FOCUS_TIMEOUT = 300;
/** The service is looked for again after this long. */
const LOOK_AGAIN = 10_000;

const ROOT = '/org/a11y/atspi/accessible/root';
const ROLE_PASSWORD = 40;
const ROLE_TERMINAL = 60;
const STATE_EDITABLE = 7;
const STATE_FOCUSED = 12;
const ON_SCREEN = 0;
/** Stands for a picture or another field in the middle of a text. */
const EMBEDDED = '\ufffc';
/** Whose editable text was tried. Browsers tell a page nothing of such a change, so they get a paste. */
const EDITABLE_TOOLKITS = ['gtk', 'qt'];

/** Selected text as its application has it; offsets count characters, not UTF-16 units. */
export interface ToldSelection {
  kind: 'selection';
  place: Accessible;
  start: number;
  end: number;
  text: string;
  /** In pixels of the whole desktop where the system has such; null when not told. */
  rectangle: ScreenRectangle | null;
  /** The application lets others edit it. */
  isEditable: boolean;
  isTerminal: boolean;
  /** There are pictures or other fields in the text, which are not told as they are pasted. */
  hasEmbedded: boolean;
  process: number;
}

/** `nothing`: the field that has the focus has nothing selected. */
export type Told = ToldSelection | { kind: 'password' } | { kind: 'nothing' };

export class Accessibility {
  readonly #session: string;
  #bus: A11yBus | null = null;
  #opening: Promise<void> | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** `session` is the session bus's address. Connects when the service is there. */
  constructor(session: string) {
    this.#session = session;
    void this.#connect();
  }

  /** Whether the desktop's accessibility service answers now. */
  async isThere(): Promise<boolean> {
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    return (await this.#connect()) !== null;
  }

  /** What the application of `process` (any when null) tells of the user's selection. Null: nothing known. */
  async selection(process: number | null): Promise<Told | null> {
    const bus = await this.#connect();
    const place = bus?.last;
    if (!bus || !place) return null;
    return inTime(this.#ask(bus, place, process)).catch(() => null);
  }

  /** The application where the user is, in lower case; null when nothing tells. */
  async application(): Promise<string | null> {
    const bus = await this.#connect();
    const last = bus?.last;
    if (!bus || !last) return null;
    const root = { application: last.application, path: ROOT };
    const name = await inTime(bus.property<string>(root, 'Accessible.Name')).catch(() => null);
    return name?.toLowerCase() ?? null;
  }

  /**
   * Puts `text` in place of the selection, if it is still the same. `untouched`: nothing has changed and
   * another way can be tried; `unsure`: something has, and not as it should.
   */
  async replace(told: ToldSelection, text: string): Promise<'replaced' | 'untouched' | 'unsure'> {
    const bus = await this.#connect();
    if (!bus || !told.isEditable) return 'untouched';
    const { place, start, end } = told;
    if (!(await this.isStill(told))) return 'untouched';
    return swap(bus, place, start, end, text);
  }

  /** Puts the old text back where `text` is now, if that is still there. */
  async putBack(told: ToldSelection, text: string): Promise<'replaced' | 'untouched' | 'unsure'> {
    const bus = await this.#connect();
    if (!bus) return 'untouched';
    const { place, start } = told;
    const end = start + [...text].length;
    const now = await inTime(bus.call<string>(place, 'Text.GetText', 'ii', [start, end])).catch(
      () => null,
    );
    return now === text ? swap(bus, place, start, end, told.text) : 'untouched';
  }

  close(): void {
    this.#bus?.close();
    this.#bus = null;
    this.#lookedAt = Number.POSITIVE_INFINITY;
  }

  /** Whether it is selected now. A window that has just come to the front may need a moment for that. */
  async isStill(told: ToldSelection): Promise<boolean> {
    const bus = await this.#connect();
    if (!bus) return false;
    const deadline = performance.now() + FOCUS_TIMEOUT;
    for (;;) {
      const now = await inTime(this.#ask(bus, told.place, told.process)).catch(() => null);
      if (now?.kind === 'selection') {
        return now.start === told.start && now.end === told.end && now.text === told.text;
      }
      if (now !== null || performance.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #ask(bus: A11yBus, place: Accessible, process: number | null): Promise<Told | null> {
    const [owner, role, states] = await Promise.all([
      bus.processOf(place.application),
      bus.call<number>(place, 'Accessible.GetRole'),
      bus.call<[number, number]>(place, 'Accessible.GetState'),
    ]);
    if (process !== null && owner !== process) return null;
    const has = (state: number) => ((states[0] ?? 0) & (1 << state)) !== 0;
    if (!has(STATE_FOCUSED)) return null;
    if (role === ROLE_PASSWORD) return { kind: 'password' };
    const interfaces = await bus.call<string[]>(place, 'Accessible.GetInterfaces');
    if (!interfaces.includes('org.a11y.atspi.Text')) return null;
    if ((await bus.call<number>(place, 'Text.GetNSelections')) === 0) return { kind: 'nothing' };
    const [start, end] = await bus.call<[number, number]>(place, 'Text.GetSelection', 'i', [0]);
    if (start === end) return { kind: 'nothing' };
    const [from, to] = [Math.min(start, end), Math.max(start, end)];
    const [text, extents, toolkit] = await Promise.all([
      bus.call<string>(place, 'Text.GetText', 'ii', [from, to]),
      bus
        .call<[number, number, number, number]>(place, 'Text.GetRangeExtents', 'iiu', [
          from,
          to,
          ON_SCREEN,
        ])
        .catch(() => null),
      this.#toolkit(bus, place.application),
    ]);
    return {
      kind: 'selection',
      place,
      start: from,
      end: to,
      text,
      rectangle: extents && rectangleOf(extents),
      isEditable:
        has(STATE_EDITABLE) &&
        interfaces.includes('org.a11y.atspi.EditableText') &&
        EDITABLE_TOOLKITS.includes(toolkit),
      isTerminal: role === ROLE_TERMINAL,
      hasEmbedded: text.includes(EMBEDDED),
      process: owner,
    };
  }

  async #toolkit(bus: A11yBus, application: string): Promise<string> {
    const root = { application, path: ROOT };
    const name = await bus.property<string>(root, 'Application.ToolkitName').catch(() => '');
    return name.toLowerCase();
  }

  async #connect(): Promise<A11yBus | null> {
    if (this.#bus?.isOpen) return this.#bus;
    this.#bus = null;
    if (performance.now() - this.#lookedAt < LOOK_AGAIN) return null;
    this.#opening ??= A11yBus.open(this.#session)
      .then((bus) => {
        this.#bus = bus;
      })
      .catch(() => {})
      .finally(() => {
        this.#lookedAt = performance.now();
        this.#opening = null;
      });
    await this.#opening;
    return this.#bus;
  }
}

async function swap(
  bus: A11yBus,
  place: Accessible,
  start: number,
  end: number,
  text: string,
): Promise<'replaced' | 'untouched' | 'unsure'> {
  try {
    if (!(await bus.call<boolean>(place, 'EditableText.DeleteText', 'ii', [start, end]))) {
      return 'untouched';
    }
    const bytes = Buffer.byteLength(text);
    await bus.call(place, 'EditableText.InsertText', 'isi', [start, text, bytes]);
    const length = [...text].length;
    const written = await bus.call<string>(place, 'Text.GetText', 'ii', [start, start + length]);
    return written === text ? 'replaced' : 'unsure';
  } catch {
    return 'unsure';
  }
}

function rectangleOf([x, y, width, height]: [
  number,
  number,
  number,
  number,
]): ScreenRectangle | null {
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The application did not answer')), TIMEOUT);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
