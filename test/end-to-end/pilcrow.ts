// Pilcrow on a test desktop: starts the app as it is shipped, waits for its panel, and reads from the
// panel what a user would see there. Knows the panel's page and no other inside of the app.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Correction } from '../../contract/task.ts';
import { TestDesktop } from '../desktop.ts';
import { commandOf, familyOf } from '../processes.ts';
import { TrayHost } from '../tray-host.ts';
import { SocketWatch } from './socket-watch.ts';
import { keepWhatWasSaid } from './what-was-said.ts';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** Between two looks at the app's sockets, in milliseconds; one look takes a few. */
const WATCH_INTERVAL = 250;

export type ShownEdit = Pick<Correction, 'startIndex' | 'endIndex' | 'correction'> & {
  accepted: boolean;
};

export class Pilcrow {
  readonly desktop: TestDesktop;
  readonly tray: TrayHost;
  readonly app: ElectronApplication;
  readonly panel: Page;
  readonly sockets: SocketWatch;

  /**
   * Starts the app, on a desktop of its own unless it is given one; ready when the hotkeys are. As if it
   * had been started before, unless `isFirst`; `program` is a packaged one instead of the built app; `files`
   * are what it is to open.
   */
  static async start(
    given?: TestDesktop,
    {
      isFirst = false,
      program,
      files = [],
    }: { isFirst?: boolean; program?: string; files?: string[] } = {},
  ): Promise<Pilcrow> {
    const desktop = given ?? (await TestDesktop.start());
    try {
      if (!isFirst) keepSettings(path.join(desktop.home, '.config', 'Pilcrow', 'settings.json'));
      const address = desktop.environment.DBUS_SESSION_BUS_ADDRESS as string;
      const tray = await TrayHost.open(address);
      const app = await _electron.launch({
        ...(program ? { executablePath: program, args: files } : { args: [ROOT, ...files] }),
        env: desktop.environment,
      });
      const output = [app.process().stdout, app.process().stderr];
      if (process.env.PILCROW_TEST_LOG) for (const stream of output) stream?.pipe(process.stderr);
      const isPanel = (page: Page) => page.url().endsWith('/panel.html');
      const panel = await app.firstWindow();
      await expect.poll(() => isPanel(panel)).toBe(true);
      await expect
        .poll(() =>
          app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+P')),
        )
        .toBe(true);
      return new Pilcrow(desktop, tray, app, panel);
    } catch (error) {
      await desktop.stop();
      throw error;
    }
  }

  private constructor(desktop: TestDesktop, tray: TrayHost, app: ElectronApplication, panel: Page) {
    this.desktop = desktop;
    this.tray = tray;
    this.app = app;
    this.panel = panel;
    this.sockets = new SocketWatch(app.process().pid as number, WATCH_INTERVAL);
  }

  /** Fails when any process of the app had a socket that leads away from this computer. */
  async stop(): Promise<void> {
    const leadingAway = this.sockets.stop();
    await keepWhatWasSaid(this.desktop);
    await this.app.close().catch(() => {}); // a test may have quit it
    await this.tray.close();
    await this.desktop.stop();
    expect(leadingAway).toEqual([]);
  }

  async isPanelVisible(): Promise<boolean> {
    const window = await this.app.browserWindow(this.panel);
    return window.evaluate((browserWindow) => browserWindow.isVisible());
  }

  /** The engine's process: the one of the app's that runs Node without windows. */
  enginePid(): number {
    const found = this.#engine();
    if (!found) throw new Error('the engine process does not run');
    return Number(found);
  }

  isEngineRunning(): boolean {
    return this.#engine() !== undefined;
  }

  #engine(): string | undefined {
    return familyOf(this.app.process().pid as number).find((pid) =>
      /engine-process|NodeService/.test(commandOf(pid)),
    );
  }

  /** Waits until the panel is shown and its work is over. */
  async finished(): Promise<void> {
    await expect.poll(() => this.isPanelVisible()).toBe(true);
    await expect(this.panel.locator('main')).toHaveAttribute('data-status', 'done', {
      timeout: 60_000,
    });
  }

  /** Waits until Replace has done its work: pressing keys before that would mix with its own. */
  async replaced(): Promise<void> {
    await expect(this.panel.locator('main')).toHaveAttribute('data-status', 'idle');
    expect(await this.isPanelVisible()).toBe(false);
  }

  shownEdits(): Promise<ShownEdit[]> {
    return shownEdits(this.panel);
  }

  /** Rejects every second edit with the mouse; returns what the text must become. */
  async decide(original: string): Promise<string> {
    const edits = this.panel.locator('[data-correction-index]');
    const count = await edits.count();
    for (let index = 1; index < count; index += 2) await edits.nth(index).click();
    const shown = await this.shownEdits();
    expect(shown.map(({ accepted }) => accepted)).toEqual(
      Array.from({ length: count }, (_, index) => index % 2 === 0),
    );
    return withAccepted(original, shown);
  }

  /** Has `text` proofread in an editor, takes all edits and saves it; returns what `file` holds then. */
  async correctFile(file: string, text: string): Promise<string> {
    writeFileSync(file, text);
    const editor = await this.desktop.startMousepad(file);
    await this.desktop.selectAll();
    await this.desktop.press('ctrl+alt+p');
    await this.finished();
    const expected = withAccepted(text, await this.shownEdits());
    await this.button('Replace').click();
    await this.replaced();
    await this.desktop.press('ctrl+s');
    await expect.poll(() => readFileSync(file, 'utf8')).toBe(expected);
    await this.desktop.close(editor);
    return expected;
  }

  button(name: string | RegExp) {
    return this.panel.getByRole('button', { name });
  }
}

/** The edits as they are drawn, in the order of the text. */
export function shownEdits(panel: Page): Promise<ShownEdit[]> {
  return panel.locator('[data-correction-index]').evaluateAll((elements) =>
    elements.map((element) => ({
      startIndex: Number(element.getAttribute('data-start')),
      endIndex: Number(element.getAttribute('data-end')),
      correction: element.querySelector('ins')?.textContent ?? '',
      accepted: element.getAttribute('data-state') === 'accepted',
    })),
  );
}

/** The text that the accepted edits make, put together here and not by the code under test. */
export function withAccepted(original: string, edits: ShownEdit[]): string {
  let text = original;
  for (const { startIndex, endIndex, correction, accepted } of edits.toReversed()) {
    if (accepted) text = text.slice(0, startIndex) + correction + text.slice(endIndex);
  }
  return text;
}

/** The settings of a user who changed nothing, unless there are some. */
export function keepSettings(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, '{"schema":1}');
}
