// nativeTheme: themeSource decides prefers-color-scheme in every window. The desktop's own theme is
// not read: 'system' means light.
import { EventEmitter } from 'node:events';
import type { DevToolsSession } from './devtools.ts';
import { openWindows } from './runtime.ts';

type ThemeSource = 'system' | 'light' | 'dark';

class NativeTheme extends EventEmitter {
  #source: ThemeSource = 'system';
  readonly shouldUseHighContrastColors = false;
  readonly prefersReducedTransparency = false;

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    if (!['system', 'light', 'dark'].includes(source)) {
      throw new TypeError(`'${source}' is not a valid themeSource`);
    }
    if (source === this.#source) return;
    this.#source = source;
    for (const window of openWindows) window.whenAttached((page) => this.applyTo(page));
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  async applyTo(page: DevToolsSession): Promise<void> {
    const value = this.#source === 'system' ? '' : this.#source;
    await page.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value }],
    });
  }
}

export const nativeTheme = new NativeTheme();
