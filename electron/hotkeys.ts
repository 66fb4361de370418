// Global hotkeys: registers what the settings say, and says which ones another program has. Knows
// which hotkey a key is, not what it does.
import { globalShortcut } from 'electron';
import type { CapabilityCode } from '../contract/capabilities.ts';
import type { CustomTool } from '../contract/custom-tools.ts';
import { HotkeyName, type Settings } from '../contract/settings.ts';
import { log } from './log.ts';

/**
 * A held key repeats, first after 660 ms (X itself; desktops have less) and then many times a second:
 * that is one press. In milliseconds.
 */
const REPEAT = 700;

export class Hotkeys {
  readonly #onPress: (started: HotkeyName | CustomTool) => void;
  #refused: string[] = [];

  constructor(onPress: (started: HotkeyName | CustomTool) => void) {
    this.#onPress = onPress;
  }

  /** The hotkeys of the settings that another program has. */
  get refused(): readonly string[] {
    return this.#refused;
  }

  /** Replaces all hotkeys; returns the ones that could not be taken. */
  apply({ hotkeys, customTools }: Pick<Settings, 'hotkeys' | 'customTools'>): string[] {
    globalShortcut.unregisterAll();
    const refused: string[] = [];
    const asked = new Set(['']);
    const builtIn = HotkeyName.options.map((each) => ({ each, accelerator: hotkeys[each] }));
    const own = customTools.map((each) => ({ each, accelerator: each.hotkey }));
    for (const { each, accelerator } of [...builtIn, ...own]) {
      if (asked.has(accelerator)) continue; // Off, or another tool's: the settings say so.
      asked.add(accelerator);
      const press = once(() => this.#onPress(each), REPEAT);
      if (!register(accelerator, press)) refused.push(accelerator);
    }
    this.#refused = refused;
    return refused;
  }

  /** Lets go of all of them until they are applied again. */
  pause(): void {
    globalShortcut.unregisterAll();
    this.#refused = [];
  }

  close(): void {
    globalShortcut.unregisterAll();
  }
}

/**
 * How the hotkeys stand. `offersHotkeys` asks a desktop that gives them to programs itself, and then does not
 * say whether it has; null where they are ours for the taking.
 */
export async function hotkeysFound(
  { refused, isPaused }: { refused: readonly string[]; isPaused: boolean },
  offersHotkeys: (() => Promise<boolean>) | null,
): Promise<CapabilityCode> {
  if (isPaused) return 'hotkeys-paused';
  if (!offersHotkeys) return refused.length === 0 ? 'hotkeys-free' : 'hotkeys-taken';
  const isOffered = refused.length === 0 && (await offersHotkeys());
  return isOffered ? 'hotkeys-portal' : 'hotkeys-unbound';
}

function register(accelerator: string, press: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, press);
  } catch (error) {
    log.error('What the settings name is not a hotkey', error);
    return false;
  }
}

/**
 * Calls `action` unless it was called less than `quiet` milliseconds ago, counted from the last call, by a
 * clock that nobody sets.
 */
export function once(action: () => void, quiet: number, now = () => performance.now()): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    const isRepeat = time - last < quiet;
    last = time;
    if (!isRepeat) action();
  };
}

/**
 * What a second start asks of the first by `--run=NAME`: where a desktop gives programs no hotkeys, its own
 * can start that. Null when it asks for nothing.
 */
export function hotkeyAsked(argv: readonly string[]): HotkeyName | null {
  const asked = argv.find((each) => each.startsWith('--run='))?.slice('--run='.length);
  const name = HotkeyName.safeParse(asked);
  return name.success ? name.data : null;
}
