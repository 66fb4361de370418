// The tray icon and its menu: the tools on the current selection, the windows, and the way out.
import { Menu, nativeImage, Tray } from 'electron';
import type { ToolName } from '../contract/task.ts';

export interface TrayActions {
  run(tool: ToolName): void;
  open(page: 'history' | 'settings'): void;
  quit(): void;
}

/** Keep the returned object: a tray icon that is garbage-collected disappears. */
export function createTray(icon: string, actions: TrayActions): Tray {
  const tray = new Tray(nativeImage.createFromPath(icon));
  tray.setToolTip('Pilcrow');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Proofread selection', click: () => actions.run('proofread') },
      { label: 'Summarize selection', click: () => actions.run('summarize') },
      { type: 'separator' },
      { label: 'Open Pilcrow', click: () => actions.open('history') },
      { label: 'Settings', click: () => actions.open('settings') },
      { type: 'separator' },
      { label: 'Quit Pilcrow', click: () => actions.quit() },
    ]),
  );
  tray.on('click', () => actions.open('history'));
  return tray;
}
