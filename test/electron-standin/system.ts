// The small modules: dialog, shell, powerMonitor, protocol, net and what an app may touch in passing.
// Dialogs are answered as if cancelled, unless a test replaces the function, as with real Electron.
import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';

export const dialog = {
  async showOpenDialog() {
    return { canceled: true, filePaths: [] as string[] };
  },
  async showSaveDialog() {
    return { canceled: true, filePath: '' };
  },
  async showMessageBox() {
    return { response: 0, checkboxChecked: false };
  },
  showMessageBoxSync() {
    return 0;
  },
  showErrorBox(title: string, content: string) {
    console.error(`${title}\n${content}`);
  },
};

function openWithDesktop(target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opener = spawn('xdg-open', [target], { stdio: 'ignore', detached: true });
    opener.on('error', reject);
    opener.on('exit', (code) => {
      if (code) reject(new Error(`xdg-open ended with ${code}`));
      else resolve();
    });
  });
}

export const shell = {
  openExternal: (url: string) => openWithDesktop(url),
  openPath: (file: string) =>
    openWithDesktop(file).then(
      () => '',
      (error: Error) => error.message,
    ),
  showItemInFolder(file: string) {
    void openWithDesktop(file).catch(() => {});
  },
  beep() {},
};

class PowerMonitor extends EventEmitter {
  readonly onBatteryPower = false;

  isOnBatteryPower(): boolean {
    return false;
  }

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(): string {
    return 'active';
  }

  getCurrentThermalState(): string {
    return 'unknown';
  }
}

export const powerMonitor = new PowerMonitor();

/** Updates come from elsewhere; who brings them tells here that the app is about to quit for one. */
export const autoUpdater = new EventEmitter();

export const powerSaveBlocker = { start: () => 1, stop() {}, isStarted: () => false };

/** Chromium learns no new schemes from outside: an app that serves one can't run here. */
export const protocol = {
  registerSchemesAsPrivileged() {},
  handle(scheme: string) {
    throw new Error(`The stand-in for Electron can't serve ${scheme}://`);
  },
  unhandle() {},
  isProtocolHandled: () => false,
};

export const net = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  isOnline: () => true,
};

export const systemPreferences = Object.assign(new EventEmitter(), {
  getAnimationSettings: () => ({
    shouldRenderRichAnimation: true,
    scrollAnimationsEnabledBySystem: true,
    prefersReducedMotion: false,
  }),
});

export const crashReporter = { start() {} };
