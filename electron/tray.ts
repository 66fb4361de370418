// The tray icon and its menu: the tools on the current selection, the windows, and the way out.
import { Menu, nativeImage, Tray } from 'electron';
import type { ToolName } from '../contract/task.ts';
import type { Words } from './words.ts';

export interface TrayActions {
  run(tool: ToolName): void;
  open(page: 'history' | 'settings'): void;
  quit(): void;
}

/** Keep the returned object: a tray icon that is garbage-collected disappears. */
export function createTray(icon: string, words: Words, actions: TrayActions): Tray {
  const tray = new Tray(nativeImage.createFromPath(icon));
  tray.setToolTip('Pilcrow');
  labelTray(tray, words, actions);
  tray.on('click', () => actions.open('history'));
  return tray;
}

/** Makes the menu anew, in another language. */
export function labelTray(tray: Tray, words: Words, actions: TrayActions): void {
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.proofread, click: () => actions.run('proofread') },
      { label: words.rewrite, click: () => actions.run('rewrite') },
      { label: words.summarize, click: () => actions.run('summarize') },
      { type: 'separator' },
      { label: words.open, click: () => actions.open('history') },
      { label: words.settings, click: () => actions.open('settings') },
      { type: 'separator' },
      { label: words.quit, click: () => actions.quit() },
    ]),
  );
}
