// Gathers what Pilcrow knows about its own state for the Diagnostics page, and hands it on with all that
// tells whose computer it is taken out. Reads names, sizes and numbers; opens none of the user's files.
import { statfsSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app, dialog, safeStorage } from 'electron';
import type { EngineState } from '../contract/api.ts';
import type { Capability } from '../contract/capabilities.ts';
import {
  type Diagnostics,
  type DiagnosticsApi,
  type EngineTimings,
  SET_ASIDE,
} from '../contract/diagnostics.ts';
import { redact } from '../contract/redact.ts';
import { log } from './log.ts';
import { ownFiles } from './store/files.ts';

/** How many errors are shown. */
const ERRORS = 20;

export interface DiagnosisParts {
  userFolder: string;
  checkDesktop(): Promise<Capability[]>;
  hotkeysTaken(): string[];
  engine(): { state: EngineState; timings: EngineTimings };
  writeClipboard(text: string): Promise<void>;
}

export class Diagnosis {
  readonly #parts: DiagnosisParts;

  constructor(parts: DiagnosisParts) {
    this.#parts = parts;
  }

  readonly handlers: DiagnosticsApi = {
    getDiagnostics: async () => this.report(),
    copyDiagnostics: async () => {
      await this.#parts.writeClipboard(await this.#redacted());
      return null;
    },
    saveDiagnostics: async () => {
      const chosen = await dialog.showSaveDialog({ defaultPath: 'pilcrow-report.json' });
      if (chosen.canceled || !chosen.filePath) return false;
      writeFileSync(chosen.filePath, await this.#redacted(), { mode: 0o600 });
      return true;
    },
  };

  async report(): Promise<Diagnostics> {
    const { checkDesktop, hotkeysTaken, engine, userFolder } = this.#parts;
    const { state, timings } = engine();
    const { model, adapters, problem, processor = null, residentBytes } = state;
    return {
      made: Date.now(),
      versions: versions(),
      session: {
        desktop: desktop(),
        capabilities: await checkDesktop(),
        hotkeysTaken: hotkeysTaken(),
        hasKeyStore: safeStorage.isEncryptionAvailable(),
      },
      model: { name: model, adapters, problem, processor, residentBytes },
      timings,
      storage: storageOf(userFolder),
      errors: log.lastErrors(ERRORS),
    };
  }

  async #redacted(): Promise<string> {
    const identity = { home: os.homedir(), user: os.userInfo().username, host: os.hostname() };
    return redact(`${JSON.stringify(await this.report(), null, 2)}\n`, identity);
  }
}

function versions(): Record<string, string> {
  const { electron = '', chrome = '', node = '' } = process.versions;
  const system = `${os.type()} ${os.release()} ${os.arch()}`;
  return { pilcrow: app.getVersion(), electron, chromium: chrome, node, system };
}

/** In the system's own words: `XFCE, x11`. */
function desktop(): string {
  if (process.platform !== 'linux') return os.version();
  const { XDG_CURRENT_DESKTOP, XDG_SESSION_TYPE, WAYLAND_DISPLAY, DISPLAY } = process.env;
  const display = XDG_SESSION_TYPE ?? (WAYLAND_DISPLAY ? 'wayland' : DISPLAY ? 'x11' : undefined);
  return [XDG_CURRENT_DESKTOP, display].filter(Boolean).join(', ');
}

function storageOf(folder: string): Diagnostics['storage'] {
  const { bavail, bsize } = statfsSync(folder);
  const names = ownFiles(folder);
  const files = names
    .filter((name) => !SET_ASIDE.test(name))
    .map((name) => {
      const { size, mode } = statSync(path.join(folder, name));
      const isPrivate = process.platform === 'win32' ? null : (mode & 0o077) === 0;
      return { name, bytes: size, isPrivate };
    });
  return {
    freeBytes: bavail * bsize,
    files,
    setAside: names.filter((name) => SET_ASIDE.test(name)),
  };
}
