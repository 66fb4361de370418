// The tray icon and its menu: the tools on the current selection, what came of the last ones, the windows,
// a pause for the hotkeys, and the way out.
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import type { CustomTool } from '../contract/custom-tools.ts';
import type { ToolName } from '../contract/task.ts';
import type { Words } from './words.ts';

/** A result is shown by its beginning, of this many characters. */
const BEGINNING = 40;

export interface TrayActions {
  run(tool: ToolName | CustomTool): void;
  /** The user's own tools. */
  tools(): readonly CustomTool[];
  replace(): void;
  undo(): void;
  /** Puts a result of the history on the clipboard. */
  copyResult(id: number): void;
  pause(isPaused: boolean): void;
  open(page: 'write' | 'inbox' | 'history' | 'settings'): void;
  quit(): void;
}

export interface TrayState {
  /** Notifications that are important. */
  priority: number;
  isPaused: boolean;
  canUndo: boolean;
  /** The last ones, newest first. */
  results: readonly { id: number; result: string }[];
}

/** Keep the returned object: a tray icon that is garbage-collected disappears. */
export function createTray(icon: string, onClick: () => void): Tray {
  const tray = new Tray(nativeImage.createFromPath(icon));
  tray.on('click', onClick);
  return tray;
}

/** Makes the menu anew, in another language or with another state. */
export function labelTray(tray: Tray, words: Words, actions: TrayActions, state: TrayState): void {
  const { priority, isPaused, canUndo, results } = state;
  const shown = results.map(
    ({ id, result }): MenuItemConstructorOptions => ({
      label: beginning(result),
      click: () => actions.copyResult(id),
    }),
  );
  tray.setToolTip(priority === 0 ? 'Pilcrow' : `Pilcrow · ${words.inbox(priority)}`);
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.proofread, click: () => actions.run('proofread') },
      { label: words.rewrite, click: () => actions.run('rewrite') },
      { label: words.summarize, click: () => actions.run('summarize') },
      ...actions.tools().map((tool) => ({
        label: `${tool.icon} ${tool.name}`.trim(),
        click: () => actions.run(tool),
      })),
      { label: words.replace, click: () => actions.replace() },
      { type: 'separator' },
      { label: words.undo, enabled: canUndo, click: () => actions.undo() },
      {
        label: words.results,
        submenu: shown.length > 0 ? shown : [{ label: words.noResults, enabled: false }],
      },
      { type: 'separator' },
      { label: words.inbox(priority), click: () => actions.open('inbox') },
      { label: words.write, click: () => actions.open('write') },
      { label: words.open, click: () => actions.open('history') },
      { label: words.settings, click: () => actions.open('settings') },
      { type: 'separator' },
      {
        label: words.pause,
        type: 'checkbox',
        checked: isPaused,
        click: () => actions.pause(!isPaused),
      },
      { label: words.quit, click: () => actions.quit() },
    ]),
  );
}

function beginning(result: string): string {
  const line = result.trim().replace(/\s+/g, ' ');
  const cut = line.length > BEGINNING ? `${line.slice(0, BEGINNING).trimEnd()}…` : line;
  return cut.replaceAll('&', '&&'); // one alone would underline the next letter
}
