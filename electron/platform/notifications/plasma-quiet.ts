// Plasma's do-not-disturb, which programs may ask for on the bus. It ends with the connection that asked:
// however we end, Plasma is as it was, and what the user has turned on themself stays on.
import type { MessageBus } from 'dbus-native';
import { log } from '../../log.ts';
import { openBus } from '../session-bus.ts';
import { DAEMON, DAEMON_PATH } from './notification-bus.ts';
import type { Quiet } from './quiet.ts';

const PLASMA = { destination: DAEMON, path: DAEMON_PATH, interface: DAEMON };

export class PlasmaQuiet implements Quiet {
  readonly #address: string;
  readonly #application: string;
  #bus: MessageBus | null = null;

  /** `application` is the name of our desktop entry: Plasma shows who holds popups back. */
  constructor(address: string, application: string) {
    this.#address = address;
    this.#application = application;
  }

  async begin(): Promise<boolean> {
    const before = this.#bus;
    const bus = openBus(this.#address);
    this.#bus = bus;
    try {
      await bus.invoke({
        ...PLASMA,
        member: 'Inhibit',
        signature: 'ssa{sv}',
        body: [this.#application, 'Pilcrow', {}],
      });
      // Not sooner: in between, popups would come.
      await before?.close().catch(() => {});
      return this.#bus === bus;
    } catch (error) {
      log.error('Plasma does not hold popups back', error);
      await before?.close().catch(() => {});
      await bus.close().catch(() => {});
      if (this.#bus === bus) this.#bus = null;
      return false;
    }
  }

  end(): void {
    void this.#bus?.close().catch(() => {});
    this.#bus = null;
  }
}
