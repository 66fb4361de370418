// The user's settings: the one owner of settings.json. Windows mirror them and send changes here. A
// file that can't be read is set aside and said, and the app goes on with the defaults.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { DEFAULT_SETTINGS, Settings, type SettingsChange } from '../../contract/settings.ts';
import { setAside, writeAtomically } from './files.ts';

export class SettingsStore {
  /** What went wrong when the settings were read; a whole sentence for the user, or null. */
  readonly warning: string | null;
  /** Nothing was stored yet. */
  readonly isFirstStart: boolean;
  readonly #file: string;
  #settings: Settings;

  constructor(folder: string) {
    this.#file = path.join(folder, 'settings.json');
    this.isFirstStart = !existsSync(this.#file);
    const read = readSettings(this.#file);
    this.#settings = read.settings;
    this.warning = read.warning;
  }

  get(): Settings {
    return this.#settings;
  }

  /** Writes first: when the disk refuses, it throws and the old settings stay in force. */
  change(change: SettingsChange): Settings {
    const changed = Settings.parse({ ...this.#settings, ...change });
    writeAtomically(this.#file, `${JSON.stringify(changed, null, 2)}\n`);
    this.#settings = changed;
    return changed;
  }
}

const Fields = z.record(z.string(), z.unknown());

/** A setting that came with a newer version than the file's keeps its default, inside groups too. */
function withDefaults(stored: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...DEFAULT_SETTINGS, ...stored };
  for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
    const defaults = Fields.safeParse(value);
    const group = Fields.safeParse(stored[name]);
    if (defaults.success && group.success) merged[name] = { ...defaults.data, ...group.data };
  }
  return merged;
}

/** Null where the folder can't be written. */
function trySetAside(file: string): string | null {
  try {
    return setAside(file);
  } catch {
    return null;
  }
}

function readSettings(file: string): { settings: Settings; warning: string | null } {
  if (!existsSync(file)) return { settings: DEFAULT_SETTINGS, warning: null };
  try {
    const stored = Fields.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { settings: Settings.parse(withDefaults(stored)), warning: null };
  } catch {
    const kept = trySetAside(file);
    if (kept === null) {
      const warning = 'The settings could not be read and are at their defaults for now.';
      return { settings: DEFAULT_SETTINGS, warning };
    }
    return {
      settings: DEFAULT_SETTINGS,
      warning: `The settings could not be read and are back to the defaults. The old file is kept as ${path.basename(kept)}.`,
    };
  }
}
