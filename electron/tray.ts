// The tray icon and its menu: the tools on the current selection, the windows, and the way out.
import { Menu, nativeImage, Tray } from 'electron';
import type { CustomTool } from '../contract/custom-tools.ts';
import type { ToolName } from '../contract/task.ts';
import type { Words } from './words.ts';

export interface TrayActions {
  run(tool: ToolName | CustomTool): void;
  /** The user's own tools. */
  tools(): readonly CustomTool[];
  open(page: 'write' | 'inbox' | 'history' | 'settings'): void;
  quit(): void;
}

/** Keep the returned object: a tray icon that is garbage-collected disappears. */
export function createTray(icon: string, words: Words, actions: TrayActions): Tray {
  const tray = new Tray(nativeImage.createFromPath(icon));
  labelTray(tray, words, actions);
  tray.on('click', () => actions.open('history'));
  return tray;
}

/** Makes the menu anew, in another language or with another number of important notifications. */
export function labelTray(tray: Tray, words: Words, actions: TrayActions, priority = 0): void {
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
      { type: 'separator' },
      { label: words.inbox(priority), click: () => actions.open('inbox') },
      { label: words.write, click: () => actions.open('write') },
      { label: words.open, click: () => actions.open('history') },
      { label: words.settings, click: () => actions.open('settings') },
      { type: 'separator' },
      { label: words.quit, click: () => actions.quit() },
    ]),
  );
}
