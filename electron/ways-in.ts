// The ways into Pilcrow: hotkeys, the tray's menu, and a second start. Knows which tool was used last and
// whether the hotkeys rest, and keeps the tray's menu as things are.
import type { CapabilityCode } from '../contract/capabilities.ts';
import type { CustomTool } from '../contract/custom-tools.ts';
import type { HotkeyName, Settings, SettingsChange } from '../contract/settings.ts';
import type { ToolName } from '../contract/task.ts';
import type { CorrectionStory } from './correction.ts';
import { Hotkeys, hotkeyAsked, hotkeysFound } from './hotkeys.ts';
import type { Notices } from './notices.ts';
import { offersHotkeys } from './platform/wayland/global-shortcuts.ts';
import type { QuietCorrection } from './quiet-correction.ts';
import type { HistoryStore } from './store/history.ts';
import { createTray, labelTray, type TrayActions } from './tray.ts';
import type { Windows } from './windows.ts';

const RESULTS_IN_TRAY = 5;

export interface WaysInParts {
  /** Of the tray's icon. */
  icon: string;
  story: CorrectionStory;
  quiet: QuietCorrection;
  windows: Windows;
  notices: Notices;
  history: HistoryStore;
  settings(): Settings;
  copyResult(id: number): Promise<unknown>;
  quit(): void;
}

export class WaysIn {
  readonly #parts: WaysInParts;
  readonly #hotkeys = new Hotkeys((started) => this.#pressed(started));
  readonly #tray: ReturnType<typeof createTray>;
  readonly #actions: TrayActions;
  #lastTool: ToolName | CustomTool = 'proofread';
  #isPaused = false;
  #important = 0;

  constructor(parts: WaysInParts) {
    this.#parts = parts;
    const { story, quiet, windows, notices, settings } = parts;
    const { tellBug } = notices;
    this.#actions = {
      run: (tool) => {
        this.#lastTool = tool;
        void story.start(tool, 'tray').catch(tellBug);
      },
      replace: () => void quiet.start('tray').catch(tellBug),
      undo: () => void quiet.undo().catch(tellBug),
      copyResult: (id) => void parts.copyResult(id).catch(tellBug),
      pause: (isPaused) => {
        this.#isPaused = isPaused;
        this.applyHotkeys();
        this.label();
      },
      tools: () => settings().customTools,
      open: (page) => windows.openMain(page),
      quit: parts.quit,
    };
    this.#tray = createTray(parts.icon, () => windows.openMain('history'));
    this.label();
  }

  /** The hotkeys of the settings that another program has. */
  get refused(): string[] {
    return [...this.#hotkeys.refused];
  }

  /** How it is with the hotkeys, for the page about this desktop. */
  hotkeysNow(): Promise<CapabilityCode> {
    const bus = process.env.DBUS_SESSION_BUS_ADDRESS;
    const offered = async () => bus !== undefined && (await offersHotkeys(bus));
    const now = { refused: this.refused, isPaused: this.#isPaused };
    return hotkeysFound(now, process.env.WAYLAND_DISPLAY ? offered : null);
  }

  /** Takes the hotkeys of the settings, and says which ones could not be had. */
  applyHotkeys(): void {
    if (this.#isPaused) {
      this.#hotkeys.pause();
      return;
    }
    const { settings, windows, notices } = this.#parts;
    const refused = this.#hotkeys.apply(settings());
    windows.broadcast({ kind: 'hotkeys-taken', accelerators: refused });
    if (refused.length === 0) return;
    const { hotkeyTaken, hotkeyTakenBy } = notices.words;
    notices.tell(hotkeyTaken, hotkeyTakenBy(refused.join(', ')), () =>
      windows.openMain('settings'),
    );
  }

  settingsChanged(change: SettingsChange): void {
    if (change.hotkeys || change.customTools) this.applyHotkeys();
    if (change.language || change.customTools) this.label();
  }

  /** A second start may ask for a tool; false when it does not. */
  startedAgain(argv: readonly string[]): boolean {
    const asked = hotkeyAsked(argv);
    if (asked) this.#pressed(asked);
    return asked !== null;
  }

  /** How many notifications are important. */
  showImportant(count: number): void {
    if (count === this.#important) return;
    this.#important = count;
    this.label();
  }

  /** Makes the tray's menu anew: there is another result, or another language. */
  label(): void {
    const { history, quiet, notices } = this.#parts;
    labelTray(this.#tray, notices.words, this.#actions, {
      priority: this.#important,
      isPaused: this.#isPaused,
      canUndo: quiet.canUndo,
      results: history.list('', RESULTS_IN_TRAY),
    });
  }

  close(): void {
    this.#hotkeys.close();
    this.#tray.destroy();
  }

  #pressed(name: HotkeyName | CustomTool): void {
    const { story, quiet, windows, notices } = this.#parts;
    const tool = name === 'replace' ? 'proofread' : name === 'panel' ? this.#lastTool : name;
    if (windows.hearHotkey(tool)) return;
    if (name !== 'replace') this.#lastTool = tool;
    const started = name === 'replace' ? quiet.start('hotkey') : story.start(tool, 'hotkey');
    void started.catch(notices.tellBug);
  }
}
