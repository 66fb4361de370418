// The one file that knows electron-updater, which brings a new version and puts it in place as each system
// wants it. It is kept from everything that it would do unasked: looking, downloading, installing on quit.
import type { CustomPublishOptions } from 'builder-util-runtime';
import {
  AppImageUpdater,
  type AppUpdater,
  CancellationToken,
  DebUpdater,
  MacUpdater,
  NsisUpdater,
  RpmUpdater,
  type UpdateInfo,
} from 'electron-updater';
import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import {
  Provider,
  type ProviderRuntimeOptions,
  parseUpdateInfo,
  resolveFiles,
} from 'electron-updater/out/providers/Provider.js';
import { isAbort, UserError } from '../../contract/errors.ts';
import { checkSignature, Feed, type PackageKind, Release } from './feed.ts';
import { GatedRequests } from './gated-requests.ts';

/** What the story needs (updates.ts). Everything rejects with a UserError or the signal's reason. */
export interface Updater {
  /** The newer version that the feed has for this installation; null when there is none. */
  look(signal: AbortSignal): Promise<string | null>;
  /** Brings what `look` has found. */
  download(onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<void>;
  /** Puts it in place and quits. */
  install(): void;
  /** Bytes since this was asked last. */
  takeTraffic(): { bytesSent: number; bytesReceived: number };
}

const UPDATERS = {
  deb: DebUpdater,
  rpm: RpmUpdater,
  AppImage: AppImageUpdater,
  nsis: NsisUpdater,
  mac: MacUpdater,
};

/** A list of files and a signature are never this long; in bytes. */
const LIST_LIMIT = 1 << 20;

/** `app` stands for Electron's where there is none. */
export function openUpdater(feed: Feed, kind: PackageKind, app?: AppAdapter): Updater {
  const updater: AppUpdater = new UPDATERS[kind](undefined, app);
  const requests = new GatedRequests(feed.url);
  Object.assign(updater, { httpExecutor: requests });
  updater.logger = null; // It would log addresses and paths.
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  updater.setFeedURL({ provider: 'custom', updateProvider: SignedProvider, feed });
  updater.on('error', () => {}); // It is thrown, too.
  let found: Release | null = null;
  return {
    takeTraffic: () => requests.takeTraffic(),

    async look(signal) {
      requests.limit = LIST_LIMIT;
      try {
        const result = await unless(signal, updater.checkForUpdates());
        found = result?.isUpdateAvailable ? Release.parse(result.updateInfo) : null;
        return found?.version ?? null;
      } catch (error) {
        throw told(error, signal);
      }
    },

    async download(onProgress, signal) {
      const total = Math.max(...(found?.files ?? []).map(({ size }) => size));
      requests.limit = total;
      const token = new CancellationToken();
      const cancel = () => token.cancel();
      const progress = ({ transferred }: { transferred: number }) => onProgress(transferred, total);
      signal.addEventListener('abort', cancel, { once: true });
      updater.on('download-progress', progress);
      try {
        await updater.downloadUpdate(token);
      } catch (error) {
        throw told(error, signal);
      } finally {
        updater.off('download-progress', progress);
        signal.removeEventListener('abort', cancel);
      }
    },

    install() {
      let failure: Error | null = null;
      const hear = (error: Error) => {
        failure = error;
      };
      updater.on('error', hear);
      try {
        updater.quitAndInstall();
      } finally {
        updater.off('error', hear);
      }
      if (failure) throw notInstalled(failure);
    },
  };
}

/** Reads the feed, and its signature first. */
class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: Feed;

  // Made by electron-updater, which hands over what setFeedURL got.
  constructor(
    options: CustomPublishOptions,
    _updater: AppUpdater,
    runtime: ProviderRuntimeOptions,
  ) {
    super(runtime);
    this.#feed = Feed.parse(options.feed);
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const name = `${this.getDefaultChannelName()}.yml`;
    const url = this.#inFeed(name);
    const list = (await this.httpRequest(url)) ?? '';
    const signature = (await this.httpRequest(this.#inFeed(`${name}.sig`))) ?? '';
    checkSignature(list, signature, this.#feed.key);
    const info = parseUpdateInfo(list, name, url);
    Release.parse(info);
    return info;
  }

  override resolveFiles(info: UpdateInfo) {
    return resolveFiles(info, this.#inFeed(''));
  }

  #inFeed(name: string): URL {
    return new URL(name, this.#feed.url.replace(/\/?$/, '/'));
  }
}

/** The library can't be told to stop looking; nobody waits for it then. */
function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

function notInstalled(cause: Error): UserError {
  return new UserError(
    'update-not-installed',
    `The new version was not installed: ${cause.message.split('\n')[0]}.`,
    'This version goes on as it is. Try again and allow it, or install the new package by hand.',
    { cause },
  );
}

function told(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof UserError || isAbort(error)) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_CHECKSUM_MISMATCH') {
    return new UserError(
      'update-untrusted',
      'What came is not the file that the signed list names.',
      'It was thrown away. Try again later.',
      { cause: error },
    );
  }
  return new UserError(
    'update-failed',
    `The new version could not be had: ${message.split('\n')[0]}.`,
    'Nothing was changed. Try again later, or fetch it from where you got this version.',
    { cause: error },
  );
}
