// What require('electron') gives in the main process under the stand-in.
import { app } from './app.ts';
import { globalShortcut } from './global-shortcut.ts';
import { destroyTrays } from './tray.ts';
import { killUtilityProcesses } from './utility-process.ts';

app.cleanups.push(
  () => destroyTrays(),
  () => killUtilityProcesses(),
  () => globalShortcut.unregisterAll(),
);

export { BrowserWindow } from './browser-window.ts';
export { ClipboardItem, clipboard } from './clipboard.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu, MenuItem } from './menu.ts';
export { nativeImage } from './native-image.ts';
export { nativeTheme } from './native-theme.ts';
export { Notification } from './notification.ts';
export { MessageChannelMain } from './ports.ts';
export { safeStorage } from './safe-storage.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export * from './system.ts';
export { Tray } from './tray.ts';
export { utilityProcess } from './utility-process.ts';
export { WebContents as webContents } from './web-contents.ts';
export { app, globalShortcut };
