// The RemoteDesktop portal (org.freedesktop.portal.RemoteDesktop): the way in which GNOME and KDE let a
// program press keys. The desktop asks the user once; one session lives as long as Pilcrow and the desktop let
// it, and a token brings it back without a question.
import dbus, { type Message, type MessageBus, Variant } from 'dbus-native';
import { type Chord, type Keys, LETTERS } from './keys.ts';

const PORTAL = 'org.freedesktop.portal.Desktop';
const OBJECT = '/org/freedesktop/portal/desktop';
const REMOTE_DESKTOP = 'org.freedesktop.portal.RemoteDesktop';
const REQUEST = 'org.freedesktop.portal.Request';
const SESSION = 'org.freedesktop.portal.Session';
const CALL_TIMEOUT = 3000;
/** The user has to read a dialog and to decide. */
const CONSENT_TIMEOUT = 120_000;

const KEYBOARD = 1;
const UNTIL_REVOKED = 2;
const CONTROL_L = 0xffe3;
const [RELEASED, PRESSED] = [0, 1];

export interface RemoteDesktopOptions {
  /** The session bus's address. */
  address: string;
  /** What the last session left, so that the user need not be asked again. */
  token: string | null;
  onToken(token: string): void;
}

type Results = Record<string, unknown>;

export class RemoteDesktop implements Keys {
  readonly #options: RemoteDesktopOptions;
  #bus: MessageBus | null = null;
  #session: Promise<string | null> | null = null;
  /** Good for one session: each that starts brings the next one's. */
  #token: string | null;
  #requests = 0;

  constructor(options: RemoteDesktopOptions) {
    this.#options = options;
    this.#token = options.token;
  }

  /** Whether the portal is there and can press keys; asks the user nothing. */
  async isOffered(): Promise<boolean> {
    try {
      const types = await this.#invoke<number>({
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [REMOTE_DESKTOP, 'AvailableDeviceTypes'],
      });
      return (types & KEYBOARD) !== 0;
    } catch {
      return false;
    }
  }

  async press(chord: Chord): Promise<boolean> {
    const isNew = this.#session === null;
    this.#session ??= this.#open().catch(() => null);
    const session = await this.#session;
    if (session === null) {
      this.#session = null; // refused now: asked again the next time
      return false;
    }
    const letter = LETTERS[chord].charCodeAt(0); // the keysyms of ASCII are its codes
    let sent = 0;
    try {
      for (const [keysym, state] of [
        [CONTROL_L, PRESSED],
        [letter, PRESSED],
        [letter, RELEASED],
        [CONTROL_L, RELEASED],
      ]) {
        await this.#invoke({
          interface: REMOTE_DESKTOP,
          member: 'NotifyKeyboardKeysym',
          signature: 'oa{sv}iu',
          body: [session, {}, keysym, state],
        });
        sent += 1;
      }
    } catch {
      await this.#end(session);
      // GNOME ends every session when it locks the screen, which shows only when a key is pressed.
      if (sent === 0 && !isNew) return this.press(chord);
    }
    return sent > 1; // the program has the letter
  }

  close(): void {
    void this.#bus?.close();
    this.#bus = null;
    this.#session = null;
  }

  /** Null when the user does not allow it. */
  async #open(): Promise<string | null> {
    const created = await this.#ask('CreateSession', 'a{sv}', (options) => [
      { ...options, session_handle_token: new Variant('s', 'pilcrow') },
    ]);
    const session = created?.session_handle;
    if (typeof session !== 'string') return null;
    const token = this.#token;
    const selected = await this.#ask('SelectDevices', 'oa{sv}', (options) => [
      session,
      {
        ...options,
        types: new Variant('u', KEYBOARD),
        persist_mode: new Variant('u', UNTIL_REVOKED),
        ...(token ? { restore_token: new Variant('s', token) } : {}),
      },
    ]);
    if (!selected) return null;
    const started = await this.#ask('Start', 'osa{sv}', (options) => [session, '', options]);
    if (!started || (Number(started.devices) & KEYBOARD) === 0) return null;
    if (typeof started.restore_token === 'string') {
      this.#token = started.restore_token;
      this.#options.onToken(started.restore_token);
    }
    return session;
  }

  /** The desktop releases what is still down, where it had not ended the session itself. */
  async #end(session: string): Promise<void> {
    this.#session = null;
    await this.#invoke({ path: session, interface: SESSION, member: 'Close' }).catch(() => {});
  }

  /**
   * A call whose answer comes later, as the signal Response of an object whose path follows from our name
   * and a token. Null when the user refused.
   */
  async #ask(
    member: string,
    signature: string,
    body: (options: Results) => unknown[],
  ): Promise<Results | null> {
    const bus = this.#connection();
    const token = `pilcrow${++this.#requests}`;
    const name = (await this.#uniqueName(bus)).slice(1).replaceAll('.', '_');
    const path = `${OBJECT}/request/${name}/${token}`;
    const rule = `type='signal',interface='${REQUEST}',member='Response',path='${path}'`;
    const watching = await bus.watch(rule);
    const answered = Promise.withResolvers<Results | null>();
    const timer = setTimeout(() => answered.resolve(null), CONSENT_TIMEOUT);
    const listen = (message: Message) => {
      if (message.path !== path || message.member !== 'Response') return;
      const [code, results] = message.body as [number, Results];
      answered.resolve(code === 0 ? results : null);
    };
    bus.connection.on('message', listen);
    try {
      const options = { handle_token: new Variant('s', token) };
      await this.#invoke({ interface: REMOTE_DESKTOP, member, signature, body: body(options) });
      return await answered.promise;
    } finally {
      clearTimeout(timer);
      bus.connection.off('message', listen);
      await watching.remove();
    }
  }

  async #uniqueName(bus: MessageBus): Promise<string> {
    // Any call's reply is addressed to our name, which the bus gave when we said hello.
    await bus.invokeDbus({ member: 'GetId' });
    return bus.name ?? '';
  }

  async #invoke<T = unknown>(message: Message): Promise<T> {
    return this.#connection().invoke<T>(
      { destination: PORTAL, path: OBJECT, ...message },
      { timeout: CALL_TIMEOUT },
    );
  }

  #connection(): MessageBus {
    if (!this.#bus) {
      this.#bus = dbus.sessionBus({ busAddress: this.#options.address });
      this.#bus.connection.on('error', () => {});
    }
    return this.#bus;
  }
}
