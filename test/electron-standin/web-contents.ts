// webContents: the page inside a window, driven over DevTools. Sets up the two worlds of the page
// (page/), carries IPC and ports between them and the main process, and reports navigation.
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { WebPreferences } from 'electron';
import { preventableEvent } from './app.ts';
import { type TargetInfo, WINDOW_TAG } from './chromium.ts';
import { decode, encode } from './codec.ts';
import type { DevToolsSession } from './devtools.ts';
import { IpcMain, ipcMain } from './ipc-main.ts';
import { nativeTheme } from './native-theme.ts';
import type { FromPage, ToPage } from './page/preload-world.ts';
import { pageWorldScript, preloadWorldScript } from './page/scripts.ts';
import { type MessagePortMain, PortGateway } from './ports.ts';
import { theBrowser } from './runtime.ts';
import { answerRequest, type PausedRequest, session, watchRequests } from './session.ts';

const WORLD = 'Electron Isolated Context';
const WISH_LIMIT_MS = 30;
const BINDING = 'standinToMain';

interface ExecutionContext {
  id: number;
  name: string;
  auxData?: { frameId?: string };
}
interface Evaluation {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}
type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

const all = new Set<WebContents>();

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly ipc = new IpcMain();
  readonly session = session.defaultSession;
  readonly mainFrame: { url: string; origin: string; parent: null; send: WebContents['send'] };
  readonly #preload: string | null;
  readonly #ports: PortGateway;
  /** Sent before the page's isolated world exists; dropped when it goes. */
  #unsent: ToPage[] = [];
  #world: number | null = null;
  #page: DevToolsSession | null = null;
  #whenAttached = Promise.withResolvers<DevToolsSession>();
  #destroyed = false;
  #loading = false;
  /** The app has asked for this address, so will-navigate is not emitted for it. */
  #expectedUrl: string | null = null;
  /** Addresses to which the page itself wants to go. */
  readonly #wishes = new Set<string>();
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  readonly #closeWindow: () => void;

  constructor(id: number, preferences: WebPreferences, closeWindow: () => void) {
    super();
    this.id = id;
    this.#preload = preferences.preload ?? null;
    this.#closeWindow = closeWindow;
    const send: WebContents['send'] = (channel, ...args) => this.send(channel, ...args);
    this.mainFrame = { url: '', origin: 'null', parent: null, send };
    this.#ports = new PortGateway('main', (message) => {
      if (message.kind === 'port-close') this.#post(message);
      else this.#post({ ...message, data: encode(message.data) });
    });
    all.add(this);
  }

  static getAllWebContents(): WebContents[] {
    return [...all];
  }

  static fromId(id: number): WebContents | undefined {
    return [...all].find((contents) => contents.id === id);
  }

  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return [...all].find((contents) => contents.#page?.targetId === targetId);
  }

  /** The stand-in's own: takes the page over before anything is loaded into it. */
  async attach(page: DevToolsSession): Promise<void> {
    this.#page = page;
    this.#listen(page);
    const secret = `standin-${randomBytes(12).toString('hex')}`;
    const { node, electron, chrome } = process.versions;
    const seen = {
      platform: process.platform,
      arch: process.arch,
      versions: { node, electron, chrome },
      env: {},
      argv: [],
    };
    const options = { secret, binding: BINDING, process: seen };
    const addScript = (source: string, worldName?: string) =>
      page.send('Page.addScriptToEvaluateOnNewDocument', {
        source,
        ...(worldName ? { worldName } : {}),
      });
    await Promise.all([
      page.send('Page.enable'),
      page.send('Runtime.enable'),
      page.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
      addScript(pageWorldScript(secret)),
      addScript(preloadWorldScript(options, this.#preload), WORLD),
      nativeTheme.applyTo(page),
      watchRequests(page, this.session.webRequest),
    ]);
    this.#whenAttached.resolve(page);
  }

  /** The stand-in's own: Chromium has closed the page; another one will be attached. */
  lostPage(): void {
    this.#page = null;
    this.#whenAttached = Promise.withResolvers();
    this.#pageIsGone();
  }

  /** The stand-in's own: the window is gone. */
  detach(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    all.delete(this);
    this.#ports.closeAll();
    this.emit('destroyed');
  }

  async load(url: string): Promise<void> {
    const page = await this.#whenAttached.promise;
    this.#expectedUrl = url;
    const loaded = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', () => reject(loadError('ERR_FAILED', url)));
    });
    loaded.catch(() => {}); // Only the caller's affair, and only while it waits.
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', { url });
    if (!errorText) return loaded;
    const error = loadError(errorText.replace('net::', ''), url);
    this.emit('did-fail-load', {}, -2, error.code, url, true);
    throw error;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#post({ kind: 'event', channel, args: encode(args), ports: [] });
  }

  postMessage(channel: string, message: unknown, transfer: MessagePortMain[] = []): void {
    const args = encode([message]);
    this.#post({ kind: 'event', channel, args, ports: this.#ports.send(transfer) });
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isLoading(): boolean {
    return this.#loading;
  }

  close(): void {
    this.#closeWindow();
  }

  reload(): void {
    this.#expectedUrl = this.mainFrame.url;
    void this.#page?.send('Page.reload');
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const page = await this.#whenAttached.promise;
    const answer = await page.send<Evaluation>('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result.value;
  }

  async capturePage(): Promise<{ toPNG(): Buffer; isEmpty(): boolean }> {
    const page = await this.#whenAttached.promise;
    const { data } = await page.send<{ data: string }>('Page.captureScreenshot');
    const png = Buffer.from(data, 'base64');
    return { toPNG: () => png, isEmpty: () => png.length === 0 };
  }

  // Accepted without effect.
  openDevTools(): void {}
  setZoomFactor(): void {}
  setBackgroundThrottling(): void {}
  setVisualZoomLevelLimits(): void {}

  #listen(page: DevToolsSession): void {
    page.on('Runtime.executionContextCreated', ({ context }: { context: ExecutionContext }) => {
      if (context.name !== WORLD || context.auxData?.frameId !== page.targetId) return;
      this.#world = context.id;
      for (const message of this.#unsent.splice(0)) this.#post(message);
    });
    page.on('Runtime.executionContextsCleared', () => this.#pageIsGone());
    page.on('Runtime.bindingCalled', ({ name, payload }: { name: string; payload: string }) => {
      if (name === BINDING) this.#receive(JSON.parse(payload) as FromPage);
    });
    page.on('Page.frameNavigated', ({ frame }: { frame: { url: string; parentId?: string } }) => {
      if (frame.parentId || frame.url.includes(WINDOW_TAG)) return;
      this.#expectedUrl = null;
      this.mainFrame.url = frame.url;
      const { origin } = new URL(frame.url);
      this.mainFrame.origin = origin === 'null' ? 'file://' : origin;
      this.emit('did-navigate', {}, frame.url, 200, 'OK');
    });
    page.on('Page.frameRequestedNavigation', (wish: { frameId: string; url: string }) => {
      if (wish.frameId === page.targetId) this.#wishes.add(wish.url);
    });
    page.on('Page.frameStartedLoading', ({ frameId }: { frameId: string }) => {
      const isOurs = this.mainFrame.url !== '' || this.#expectedUrl !== null;
      if (frameId !== page.targetId || !isOurs) return;
      this.#loading = true;
      this.emit('did-start-loading');
    });
    page.on('Page.frameStoppedLoading', ({ frameId }: { frameId: string }) => {
      if (frameId !== page.targetId || !this.#loading) return;
      this.#loading = false;
      this.emit('did-stop-loading');
    });
    page.on('Page.domContentEventFired', () => {
      if (this.mainFrame.url) this.emit('dom-ready', {});
    });
    page.on('Page.loadEventFired', () => {
      // Not for the page that Chromium opened the window with.
      if (this.mainFrame.url) this.emit('did-finish-load', {});
    });
    page.on('Fetch.requestPaused', (paused: PausedRequest) => {
      answerRequest(page, this.session.webRequest, paused, (url) => this.#mayNavigate(url)).catch(
        () => {}, // The page has gone on without this request.
      );
    });
    page.on('Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    });
    const browser = theBrowser();
    const onTarget = ({ targetInfo }: { targetInfo: TargetInfo }) => {
      if (targetInfo.openerId !== page.targetId) return;
      // Chromium has opened it already when the stand-in hears of it.
      const { action } = this.#openHandler({ url: targetInfo.url });
      if (action === 'deny') browser.closeTarget(targetInfo.targetId);
    };
    browser.devtools.on('Target.targetCreated', onTarget);
    this.once('destroyed', () => browser.devtools.off('Target.targetCreated', onTarget));
  }

  /** Electron asks will-navigate about navigations that the page itself starts. */
  async #mayNavigate(url: string): Promise<boolean> {
    if (this.#expectedUrl !== null) {
      this.#expectedUrl = null;
      return true;
    }
    // The page's wish arrives on another way than the request.
    await delay(WISH_LIMIT_MS);
    if (!this.#wishes.delete(url)) return true;
    const event = Object.assign(preventableEvent(), { url });
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  #pageIsGone(): void {
    this.#world = null;
    this.#ports.closeAll();
  }

  #post(message: ToPage): void {
    if (this.#destroyed) return;
    if (!this.#page || this.#world === null) {
      this.#unsent.push(message);
      return;
    }
    this.#page
      .send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (text) { globalThis.standin.receive(text); }',
        executionContextId: this.#world,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => {}); // The page has navigated or closed: the message is lost, as in Electron.
  }

  #receive(message: FromPage): void {
    if (message.kind === 'port-message') {
      this.#ports.handle({ ...message, data: decode(message.data) });
    } else if (message.kind === 'port-close') {
      this.#ports.handle(message);
    } else {
      const args = decode(message.args) as unknown[];
      if (message.kind === 'invoke') void this.#answer(message.id, message.channel, args);
      else {
        const event = this.#ipcEvent(this.#ports.receive(message.ports));
        this.ipc.emit(message.channel, event, ...args);
        ipcMain.emit(message.channel, event, ...args);
      }
    }
  }

  async #answer(id: number, channel: string, args: unknown[]): Promise<void> {
    try {
      const handler = this.ipc.handlerFor(channel) ?? ipcMain.handlerFor(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const value = encode(await handler(this.#ipcEvent([]), ...args));
      this.#post({ kind: 'reply', id, value });
    } catch (error) {
      const text = `Error invoking remote method '${channel}': ${String(error)}`;
      this.#post({ kind: 'reply', id, error: text });
    }
  }

  #ipcEvent(ports: MessagePortMain[]) {
    return {
      type: 'frame',
      sender: this,
      senderFrame: this.mainFrame,
      frameId: 1,
      processId: 1,
      ports,
      reply: (channel: string, ...args: unknown[]) => this.send(channel, ...args),
    };
  }
}

function loadError(code: string, url: string) {
  return Object.assign(new Error(`${code} loading '${url}'`), { code, url });
}
