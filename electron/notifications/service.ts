// The inbox as the app has it: opened when it is first wanted, so that nobody who does not use it is
// asked for a key store, and the calls that windows make to it. Knows Electron's key store and no bus.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dialog, safeStorage } from 'electron';
import { type Capability, type CapabilityCode, capability } from '../../contract/capabilities.ts';
import { UserError } from '../../contract/errors.ts';
import type { InboxApi, InboxSettings, InboxState } from '../../contract/notifications.ts';
import { readTextFile } from '../opened-files.ts';
import type { NotificationSource } from '../platform/notifications/notifications.ts';
import { NotificationStore } from '../store/notifications.ts';
import { importedFrom } from './import-file.ts';
import { Inbox, type InboxParts } from './inbox.ts';

export interface InboxServiceParts extends Omit<InboxParts, 'store' | 'isKeySafe'> {
  userFolder: string;
  changeSettings(settings: InboxSettings): void;
  onWarning(warning: string): void;
}

export class InboxService {
  readonly #parts: InboxServiceParts;
  readonly #source: NotificationSource;
  #inbox: Inbox | null = null;

  constructor(parts: InboxServiceParts) {
    this.#parts = parts;
    this.#source = parts.source;
    const isThere = existsSync(path.join(parts.userFolder, 'notifications.db'));
    if (isThere || parts.settings().capture) this.#open();
  }

  /** The settings have changed from `before` to what they are now. */
  settingsChanged(before: InboxSettings): void {
    const now = this.#parts.settings();
    if (now.capture) this.#open();
    this.#inbox?.applySettings();
    if (JSON.stringify(now.marks) !== JSON.stringify(before.marks)) this.#inbox?.rejudge();
  }

  state(): InboxState {
    if (this.#inbox) return this.#inbox.state();
    const unavailable = this.#source.unavailable ?? lackOfKeys();
    return {
      unavailable,
      priority: 0,
      stored: 0,
      isQuiet: false,
      hasLearnt: false,
      isKeySafe: isKeySafe(),
    };
  }

  /** What the page about this desktop says of notifications. */
  async check(): Promise<Capability[]> {
    const heard = lackOfKeys() ?? (await this.#source.check());
    const isHeld = await this.#parts.quiet.isPossible();
    return [
      capability('notifications', heard),
      capability('popups', isHeld ? 'popups-held' : 'popups-shown'),
    ];
  }

  close(): void {
    this.#inbox?.close();
  }

  readonly handlers: InboxApi = {
    getInboxState: async () => this.state(),
    listInbox: async ({ query, view, limit }) =>
      (await this.#inbox?.list(query, view, limit)) ?? [],
    getDigests: async () => this.#inbox?.digests() ?? [],
    setInboxItems: async ({ ids, state, until }) => {
      this.#opened().setState(ids, state, until);
      return null;
    },
    correctInboxItem: async ({ id, priority }) => {
      await this.#opened().correct(id, priority);
      return null;
    },
    invokeInboxItem: async ({ id, action, text }) => this.#opened().invoke(id, action, text),
    muteApplication: async ({ application }) => {
      const before = this.#parts.settings();
      const { marks } = before;
      const muted = [...new Set([...marks.muted, application])].sort();
      const applications = marks.applications.filter(
        (name) => name.toLowerCase() !== application.toLowerCase(),
      );
      this.#parts.changeSettings({ ...before, marks: { ...marks, muted, applications } });
      this.settingsChanged(before);
      return null;
    },
    importNotifications: async () => {
      const chosen = await dialog.showOpenDialog({
        properties: ['openFile'],
        filters: [{ name: 'JSON Lines', extensions: ['jsonl', 'ndjson', 'json', 'txt'] }],
      });
      const file = chosen.filePaths[0];
      if (chosen.canceled || file === undefined) return null;
      const notifications = importedFrom((await readTextFile(file)).text, Date.now());
      this.#open();
      return this.#opened().import(notifications);
    },
    forgetLearnt: async () => {
      this.#inbox?.forgetLearnt();
      return null;
    },
    wipeInbox: async () => {
      this.#inbox?.wipe();
      return null;
    },
  };

  #open(): void {
    if (this.#inbox || !safeStorage.isEncryptionAvailable()) return;
    const store = new NotificationStore(this.#parts.userFolder, safeStorage);
    if (store.warning) this.#parts.onWarning(store.warning);
    this.#inbox = new Inbox({ ...this.#parts, store, isKeySafe: isKeySafe() });
    this.#inbox.start();
  }

  #opened(): Inbox {
    if (this.#inbox) return this.#inbox;
    const lack = lackOfKeys();
    if (lack) {
      const { message, advice } = capability('notifications', lack);
      throw new UserError('invalid-request', message, advice ?? '');
    }
    throw new UserError(
      'invalid-request',
      'The inbox is off.',
      'Turn on “Collect notifications” in the settings.',
    );
  }
}

function lackOfKeys(): CapabilityCode | null {
  return safeStorage.isEncryptionAvailable() ? null : 'notifications-no-key-store';
}

/** Without a keyring, Electron on Linux seals with a password that everybody knows. */
export function isKeySafe(): boolean {
  if (process.platform !== 'linux') return true;
  return (
    safeStorage.isEncryptionAvailable() && safeStorage.getSelectedStorageBackend() !== 'basic_text'
  );
}
