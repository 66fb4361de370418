// Global hotkeys: registers what the settings say, and says which ones another program has. Knows
// which tool a key means, not what the tool does.
import { globalShortcut } from 'electron';
import type { CustomTool } from '../contract/custom-tools.ts';
import type { Settings } from '../contract/settings.ts';
import { ToolName } from '../contract/task.ts';
import { log } from './log.ts';

/**
 * A held key repeats, first after 660 ms (X itself; desktops have less) and then many times a second:
 * that is one press. In milliseconds.
 */
const REPEAT = 700;

export class Hotkeys {
  readonly #onPress: (tool: ToolName | CustomTool) => void;
  #refused: string[] = [];

  constructor(onPress: (tool: ToolName | CustomTool) => void) {
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
    const builtIn = ToolName.options.map((tool) => ({ tool, accelerator: hotkeys[tool] }));
    const own = customTools.map((tool) => ({ tool, accelerator: tool.hotkey }));
    for (const { tool, accelerator } of [...builtIn, ...own]) {
      if (asked.has(accelerator)) continue; // Off, or another tool's: the settings say so.
      asked.add(accelerator);
      const press = once(() => this.#onPress(tool), REPEAT);
      if (!register(accelerator, press)) refused.push(accelerator);
    }
    this.#refused = refused;
    return refused;
  }

  close(): void {
    globalShortcut.unregisterAll();
  }
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
