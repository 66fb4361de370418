// Holds the desktop's popups back through its own do-not-disturb, and gives it back as it was: also when
// the app is killed. Asks who shows notifications here, and begins anew when another does.
import type { Message, MessageBus } from 'dbus-native';
import { openBus } from '../session-bus.ts';
import { DunstQuiet } from './dunst-quiet.ts';
import { GnomeQuiet } from './gnome-quiet.ts';
import { DAEMON, nameOf } from './notification-bus.ts';
import { PlasmaQuiet } from './plasma-quiet.ts';

export interface Quiet {
  /** False when this desktop has no do-not-disturb that can be used from here. */
  begin(): Promise<boolean>;
  end(): void;
}

/** Of the whole desktop, whoever shows notifications there. */
export interface DesktopQuiet {
  /**
   * Whether popups are held back now. `onChange` hears it each time that another daemon comes to show them, until
   * `end`: at login, one may come after us.
   */
  begin(onChange: (isHeld: boolean) => void): Promise<boolean>;
  end(): void;
  /** Whether popups could be held back, without doing it. */
  isPossible(): Promise<boolean>;
}

export class NoQuiet implements DesktopQuiet {
  async isPossible(): Promise<boolean> {
    return false;
  }

  async begin(): Promise<boolean> {
    return false;
  }

  end(): void {}
}

const OWNER_CHANGED = {
  interface: 'org.freedesktop.DBus',
  member: 'NameOwnerChanged',
} as const;

export interface QuietOptions {
  /** The session bus. */
  address: string;
  /** The name of our desktop entry. */
  application: string;
  /** See GnomeQuiet. */
  note: string;
}

export class BusQuiet implements DesktopQuiet {
  readonly #address: string;
  /** By the name that the daemon gives itself. */
  readonly #ways: Record<string, Quiet>;
  #bus: MessageBus | null = null;
  #onChange: (isHeld: boolean) => void = () => {};

  constructor({ address, application, note }: QuietOptions) {
    this.#address = address;
    this.#ways = {
      dunst: new DunstQuiet(),
      'gnome-shell': new GnomeQuiet(note),
      Plasma: new PlasmaQuiet(address, application),
    };
  }

  async begin(onChange: (isHeld: boolean) => void): Promise<boolean> {
    this.#onChange = onChange;
    if (!this.#bus) await this.#watch();
    return this.#beginWith(await this.daemon());
  }

  end(): void {
    void this.#bus?.close().catch(() => {});
    this.#bus = null;
    // All of them: one may have something left over from a session that died.
    for (const way of Object.values(this.#ways)) way.end();
  }

  async isPossible(): Promise<boolean> {
    return (await this.daemon()) in this.#ways;
  }

  /** How who shows notifications calls itself; empty when nobody does. */
  async daemon(): Promise<string> {
    const bus = openBus(this.#address);
    try {
      return (await nameOf(bus, DAEMON)) ?? '';
    } catch {
      return '';
    } finally {
      await bus.close().catch(() => {});
    }
  }

  async #beginWith(daemon: string): Promise<boolean> {
    for (const [name, way] of Object.entries(this.#ways)) if (name !== daemon) way.end();
    return (await this.#ways[daemon]?.begin()) ?? false;
  }

  async #beginAnew(bus: MessageBus): Promise<void> {
    const daemon = await this.daemon();
    if (this.#bus !== bus) return;
    const isHeld = await this.#beginWith(daemon);
    if (this.#bus === bus) this.#onChange(isHeld);
  }

  /** One that starts anew has forgotten that it was to be quiet. */
  async #watch(): Promise<void> {
    const bus = openBus(this.#address);
    this.#bus = bus;
    bus.connection.on('close', () => {
      if (this.#bus === bus) this.#bus = null;
    });
    bus.connection.on('message', ({ interface: type, member, body }: Message) => {
      const isChange = type === OWNER_CHANGED.interface && member === OWNER_CHANGED.member;
      if (!isChange || body?.[0] !== DAEMON || body[2] === '' || this.#bus !== bus) return;
      void this.#beginAnew(bus);
    });
    const { interface: type, member } = OWNER_CHANGED;
    await bus
      .watch(`type='signal',interface='${type}',member='${member}',arg0='${DAEMON}'`)
      .catch(() => {});
  }
}

/** `application` is the name of our desktop entry, `note` a file of the user folder. */
export function openQuiet(application: string, note: string): DesktopQuiet {
  const address = process.env.DBUS_SESSION_BUS_ADDRESS;
  if (process.platform !== 'linux' || !address) return new NoQuiet();
  return new BusQuiet({ address, application, note });
}
