// The part of the untyped package `x11` that Pilcrow uses, as its source has it (version 4.2).
declare module 'x11' {
  export type Done<T> = (error: Error | null | undefined, result: T) => boolean;

  export interface Property {
    type: number;
    format: number;
    bytesAfter: number;
    data: Buffer;
  }

  export interface Pointer {
    rootX: number;
    rootY: number;
    keyMask: number;
  }

  /** Fields depend on `name`; extension events carry their own. */
  export interface XEvent {
    type: number;
    name?: string;
    wid?: number;
    atom?: number;
    state?: number;
    time?: number;
    owner?: number;
    requestor?: number;
    selection?: number;
    target?: number;
    property?: number;
  }

  export interface XTest {
    FakeInput(
      type: number,
      keycode: number,
      time: number,
      window: number,
      x: number,
      y: number,
    ): void;
    KeyPress: number;
    KeyRelease: number;
  }

  export interface XFixes {
    firstEvent: number;
    SelectSelectionInput(window: number, selection: number, mask: number): void;
  }

  export interface Xkb {
    UseExtension(major: number, minor: number, done: Done<{ supported: number }>): void;
    GetState(device: number, done: Done<{ group: number }>): void;
  }

  export interface XClient {
    atoms: Record<string, number>;
    on(event: 'event', listener: (event: XEvent) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(event: 'end', listener: () => void): void;
    off(event: 'event', listener: (event: XEvent) => void): void;
    require(name: 'xtest', done: (error: Error | null, extension: XTest) => void): void;
    require(name: 'fixes', done: (error: Error | null, extension: XFixes) => void): void;
    require(name: 'xkb', done: (error: Error | null, extension: Xkb) => void): void;
    AllocID(): number;
    CreateWindow(
      id: number,
      parent: number,
      x: number,
      y: number,
      width: number,
      height: number,
      border: number,
      depth: number,
      windowClass: number,
      visual: number,
      values: { overrideRedirect?: number; eventMask?: number },
    ): void;
    ChangeWindowAttributes(window: number, values: { eventMask: number }): void;
    InternAtom(onlyIfExists: boolean, name: string, done: Done<number>): void;
    GetAtomName(atom: number, done: Done<string>): void;
    GetProperty(
      remove: 0 | 1,
      window: number,
      name: number,
      type: number,
      offset: number,
      length: number,
      done: Done<Property>,
    ): void;
    ChangeProperty(
      mode: number,
      window: number,
      name: number,
      type: number,
      format: number,
      data: Buffer | number[],
    ): void;
    DeleteProperty(window: number, name: number): void;
    GetSelectionOwner(selection: number, done: Done<number>): void;
    SetSelectionOwner(window: number, selection: number, time: number): void;
    ConvertSelection(
      requestor: number,
      selection: number,
      target: number,
      property: number,
      time: number,
    ): void;
    SendEvent(window: number, propagate: 0 | 1, mask: number, event: object): void;
    SendClientMessage(
      destination: number,
      window: number,
      type: number,
      format: number,
      data: number[],
    ): void;
    QueryPointer(window: number, done: Done<Pointer>): void;
    QueryKeymap(done: Done<Buffer>): void;
    GetKeyboardMapping(first: number, count: number, done: Done<number[][]>): void;
    GetGeometry(window: number, done: Done<{ width: number; height: number }>): void;
    TranslateCoordinates(
      from: number,
      to: number,
      x: number,
      y: number,
      done: Done<{ destX: number; destY: number }>,
    ): void;
    GetInputFocus(done: Done<unknown>): void;
    terminate(): void;
  }

  export interface XDisplay {
    client: XClient;
    screen: { root: number }[];
    resource_mask: number;
    min_keycode: number;
    max_keycode: number;
  }

  const x11: {
    createClient(
      options: { display?: string },
      done: (error: Error | null | undefined, display: XDisplay) => void,
    ): XClient;
    eventMask: { PropertyChange: number };
    InputOnly: number;
  };
  export default x11;
}
