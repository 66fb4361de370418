// The main process: makes the parts, connects them and lets them run. Composition only; every
// decision lives in the parts.
import path from 'node:path';
import { app, MessageChannelMain, Notification, nativeTheme, safeStorage } from 'electron';
import type { HistoryEntry, MainApi, PanelEvent } from '../contract/api.ts';
import { capability } from '../contract/capabilities.ts';
import type { CustomTool } from '../contract/custom-tools.ts';
import { UserError } from '../contract/errors.ts';
import type { HotkeyName } from '../contract/settings.ts';
import type { ToolName } from '../contract/task.ts';
import { permit, shutGate } from '../network/gate.ts';
import { Activity } from './activity.ts';
import { Beyond } from './beyond.ts';
import { BeyondHost } from './beyond-host.ts';
import { keepClipboard, readClipboard, writeClipboard } from './clipboard.ts';
import { CorrectionStory } from './correction.ts';
import { Diagnosis } from './diagnosis.ts';
import { EngineHost } from './engine-host.ts';
import { Hotkeys, hotkeyAsked, hotkeysFound } from './hotkeys.ts';
import { lockDown } from './lockdown.ts';
import { log } from './log.ts';
import { Models } from './models.ts';
import { InboxService, isKeySafe } from './notifications/service.ts';
import { AskedFiles, filesAsked, readOpened } from './opened-files.ts';
import { openPlatform } from './platform/index.ts';
import { openNotificationSource } from './platform/notifications/index.ts';
import { openQuiet } from './platform/notifications/quiet.ts';
import { offersHotkeys } from './platform/wayland/global-shortcuts.ts';
import { QuietCorrection, type QuietNote } from './quiet-correction.ts';
import { plain } from './rich-text/rich-text.ts';
import { serveCalls } from './rpc.ts';
import { DraftStore } from './store/draft.ts';
import { openPrivateFolder } from './store/files.ts';
import { HistoryStore } from './store/history.ts';
import { ServerKeys } from './store/keys.ts';
import { openPortalToken } from './store/portal-token.ts';
import { SettingsStore } from './store/settings.ts';
import { toolFiles } from './tool-files.ts';
import { createTray, labelTray, type TrayActions } from './tray.ts';
import { type PackageKind, packagedFeed, packageKind } from './updates/feed.ts';
import { openUpdater } from './updates/updater.ts';
import { Updates } from './updates/updates.ts';
import { Windows } from './windows.ts';
import { wordNote, wordsFor } from './words.ts';
import { Writing } from './writing.ts';

/** As in `desktopName` of package.json. */
const APPLICATION_ID = 'io.github.pilcrow.Pilcrow';
const RESULTS_IN_TRAY = 5;
const EXPIRY_INTERVAL = 6 * 60 * 60 * 1000;

async function start(): Promise<void> {
  const userFolder = app.getPath('userData');
  openPrivateFolder(userFolder);
  const logFolder = path.join(userFolder, 'logs');
  log.open(logFolder, 'pilcrow');
  log.info('Pilcrow starts');
  const pages = path.join(__dirname, '..', 'renderer');
  const activity = new Activity({
    folder: userFolder,
    downloads: app.getPath('downloads'),
    model: () => engine.state.model ?? '',
  });
  const display = remoteDisplay(process.env.DISPLAY);
  if (display) permit(display);
  shutGate((address) => activity.refused(address));
  lockDown(pages, (address) => activity.refused(address));

  const settings = new SettingsStore(userFolder);
  const history = new HistoryStore(userFolder);
  const expireHistory = () => {
    history.expire(settings.get().history.days, Date.now());
    activity.expire();
  };
  // A clock that is wrong at start may be right soon: it must not cost the whole history.
  if (!history.isAllOld(settings.get().history.days, Date.now())) expireHistory();
  setInterval(expireHistory, EXPIRY_INTERVAL).unref();
  nativeTheme.themeSource = settings.get().theme;
  const words = () => wordsFor(settings.get().language, app.getLocale());
  const tellBug = (error: unknown) => {
    log.error('A way into Pilcrow failed', error);
    tell(words().metError, error instanceof Error ? error.message : String(error));
  };

  const windows = new Windows(
    {
      preload: path.join(__dirname, 'preload.cjs'),
      icon: path.join(__dirname, 'assets', 'icon.png'),
      pages,
    },
    () => story.panelBlurred(),
  );
  const platform = await openPlatform({
    ownApplications: [app.getName().toLowerCase(), APPLICATION_ID.toLowerCase()],
    ...openPortalToken(userFolder),
    ownWindows: () => windows.ownWindows(),
    readClipboard,
    writeClipboard,
    keepClipboard,
  });
  const resources = app.isPackaged ? process.resourcesPath : app.getAppPath();
  const models = path.join(resources, 'models');
  const engine = new EngineHost({
    entry: path.join(__dirname, 'engine-process.cjs'),
    arguments: [
      process.env.PILCROW_BUNDLE ?? path.join(models, 'bundle'),
      path.join(models, 'adapters'),
      path.join(userFolder, 'engine-cache'),
      logFolder,
      path.join(userFolder, 'adapters'),
    ],
    processor: settings.get().processor,
    onState: (state) => windows.broadcast({ kind: 'engine', state }),
    onDied: (problem) => {
      story.engineDied(problem);
      writing.engineDied(problem);
    },
    onRefused: (address) => activity.refused(address),
    onLarger: (state) => library.largerIs(state),
  });
  const library = new Models({
    entry: path.join(__dirname, 'models-process.cjs'),
    onState: (state) => windows.broadcast({ kind: 'models', state }),
    onChosen: (place) => engine.chooseLarger(place),
    activity,
  });
  const warmUp = (tool: ToolName) => engine.warmUp(tool, settings.get().writing.dialect);
  const addHistory = (entry: Omit<HistoryEntry, 'id'>) => {
    history.add(entry);
    label();
  };
  const beyond = new Beyond({
    host: new BeyondHost(path.join(__dirname, 'beyond-process.cjs'), (address) =>
      activity.refused(address),
    ),
    keys: new ServerKeys(userFolder, safeStorage),
    isKeySafe,
    ledger: activity.store,
    settings: () => settings.get(),
    changeSettings: (changed) => {
      windows.broadcast({ kind: 'settings', settings: settings.change({ beyond: changed }) });
    },
    runOnDevice: (request, port, byLarger) => {
      activity.onDevice(request.tool, (byLarger && library.larger) || undefined);
      engine.run(request, port, byLarger);
    },
    models: () => ({ bundled: engine.state.model ?? '', larger: library.larger }),
  });
  const story = new CorrectionStory({
    platform,
    panel: windows,
    run: (request, application, wanted) => {
      const { port1: port, port2 } = new MessageChannelMain();
      windows.sendPort(request.id, port2);
      beyond.run({ request, application, wanted, port, send: (event) => windows.send(event) });
    },
    prepare: warmUp,
    settings: () => settings.get(),
    addHistory,
  });
  const quiet = new QuietCorrection({
    platform,
    settings: () => settings.get(),
    exclusively: (work) => story.exclusively(work),
    answer: (request, signal) => {
      activity.onDevice(request.tool);
      return engine.answer(request, signal);
    },
    addHistory,
    tell: (note) => {
      tellQuiet(note);
      label();
    },
  });
  const tellQuiet = (note: QuietNote) => {
    const { title, body } = wordNote(words(), note);
    const undo = () => void quiet.undo().catch(tellBug);
    tell(title, body, note.kind === 'corrected' ? undo : undefined);
  };

  const writing = new Writing({
    run: (request, wanted) => {
      const { port1: port, port2 } = new MessageChannelMain();
      windows.sendMainPort(request.id, port2);
      const send = (event: PanelEvent) => windows.sendMain(event);
      beyond.run({ request, application: '', wanted, port, send });
    },
    settings: () => settings.get(),
    send: (event) => windows.sendMain(event),
  });
  const draft = new DraftStore(userFolder);

  let lastTool: ToolName | CustomTool = 'proofread';
  let isPaused = false;
  const pressed = (name: HotkeyName | CustomTool) => {
    const tool = name === 'replace' ? 'proofread' : name === 'panel' ? lastTool : name;
    if (windows.hearHotkey(tool)) return;
    if (name !== 'replace') lastTool = tool;
    const started = name === 'replace' ? quiet.start('hotkey') : story.start(tool, 'hotkey');
    void started.catch(tellBug);
  };
  const hotkeys = new Hotkeys(pressed);
  const applyHotkeys = () => {
    if (isPaused) return hotkeys.pause();
    const refused = hotkeys.apply(settings.get());
    windows.broadcast({ kind: 'hotkeys-taken', accelerators: refused });
    if (refused.length === 0) return;
    const { hotkeyTaken, hotkeyTakenBy } = words();
    tell(hotkeyTaken, hotkeyTakenBy(refused.join(', ')), () => windows.openMain('settings'));
  };

  const trayActions: TrayActions = {
    run: (tool) => {
      lastTool = tool;
      void story.start(tool, 'tray').catch(tellBug);
    },
    replace: () => void quiet.start('tray').catch(tellBug),
    undo: () => void quiet.undo().catch(tellBug),
    copyResult: (id) => void handlers.copyHistory({ id, part: 'result' }).catch(tellBug),
    pause: (paused) => {
      isPaused = paused;
      applyHotkeys();
      label();
    },
    tools: () => settings.get().customTools,
    open: (page) => windows.openMain(page),
    quit: () => app.quit(),
  };
  const tray = createTray(path.join(__dirname, 'assets', 'tray.png'), () =>
    windows.openMain('history'),
  );
  let important = 0;
  const label = () => {
    const results = history.list('', RESULTS_IN_TRAY);
    const state = { priority: important, isPaused, canUndo: quiet.canUndo, results };
    labelTray(tray, words(), trayActions, state);
  };
  label();
  const inbox = new InboxService({
    userFolder,
    source: openNotificationSource(app.getName(), path.join(__dirname, 'assets')),
    quiet: openQuiet(APPLICATION_ID, path.join(userFolder, 'banners-held-back')),
    ask: (question, onAnswer) => engine.ask(question, onAnswer),
    settings: () => settings.get().inbox,
    changeSettings: (changed) => {
      windows.broadcast({ kind: 'settings', settings: settings.change({ inbox: changed }) });
    },
    onWarning: (warning) => tell('Pilcrow', warning),
    onChange: (state) => {
      if (state.priority !== important) {
        important = state.priority;
        label();
      }
      windows.broadcast({ kind: 'inbox', state });
    },
    onUrgent: () => windows.showMain('inbox'),
    onDigestTime: ({ priority, isQuiet }, waiting) => {
      // A popup of ours would be held back too.
      if (isQuiet) return windows.showMain('inbox');
      const { digest, digestBody } = words();
      tell(digest, digestBody(waiting, priority), () => windows.openMain('inbox'));
    },
  });

  const hotkeysNow = () => {
    const bus = process.env.DBUS_SESSION_BUS_ADDRESS;
    const offered = async () => bus !== undefined && (await offersHotkeys(bus));
    const now = { refused: hotkeys.refused, isPaused };
    return hotkeysFound(now, process.env.WAYLAND_DISPLAY ? offered : null);
  };
  const kind = packageKind(resources);
  const updates = new Updates({
    version: app.getVersion(),
    feed: kind && packagedFeed(app.getAppPath()),
    open: (feed) => openUpdater(feed, kind as PackageKind),
    ledger: activity.store,
    isAutomatic: () => settings.get().updates.automatic,
    onState: (state) => windows.broadcast({ kind: 'updates', state }),
    onFound: (version) => {
      const { newVersion, newVersionBody } = words();
      tell(newVersion(version), newVersionBody, () => windows.openMain('settings'));
    },
  });
  const diagnosis = new Diagnosis({
    userFolder,
    checkDesktop: () => handlers.checkDesktop({}),
    hotkeysTaken: () => [...hotkeys.refused],
    engine: () => ({ state: engine.state, timings: engine.timings }),
    writeClipboard: (text) => platform.writeClipboard(plain(text)),
  });
  const handlers: MainApi = {
    ready: async ({ window }) => {
      windows.isReady(window, [
        { kind: 'settings', settings: settings.get() },
        { kind: 'engine', state: engine.state },
        { kind: 'hotkeys-taken', accelerators: [...hotkeys.refused] },
      ]);
      return null;
    },
    accept: ({ id, answer }) => story.accept(id, answer),
    copy: async ({ id, text }) => done(story.copy(id, text)),
    rerun: async ({ id, request, wanted }) => done(story.rerun(id, request, wanted)),
    closePanel: async ({ id, answer }) => done(story.closePanel(id, answer)),
    resizePanel: async ({ height }) => done(windows.resizePanel(height)),
    openMain: async ({ page }) => done(windows.openMain(page)),
    runTool: async ({ request, wanted }) => done(writing.run(request, wanted)),
    copyText: async ({ text }) => done(platform.writeClipboard(plain(text))),
    getDraft: async () => draft.get(),
    saveDraft: async ({ text }) => done(draft.save(text)),
    addWord: async ({ word }) => {
      const { writing } = settings.get();
      const words = [...new Set([...writing.words, word])].sort();
      await handlers.changeSettings({ writing: { ...writing, words } });
      return null;
    },
    getSettings: async () => settings.get(),
    changeSettings: async (change) => {
      const before = settings.get();
      const changed = settings.change(change);
      nativeTheme.themeSource = changed.theme;
      if (change.hotkeys || change.customTools) applyHotkeys();
      if (change.language || change.customTools) label();
      if (change.inbox) inbox.settingsChanged(before.inbox);
      if (change.updates) updates.settingsChanged();
      if (change.history) expireHistory();
      engine.moveTo(changed.processor);
      if (changed.writing.dialect !== before.writing.dialect) warmUp('proofread');
      windows.broadcast({ kind: 'settings', settings: changed });
      return changed;
    },
    listHistory: async ({ query, limit }) => history.list(query, limit),
    removeHistory: async ({ id }) => {
      history.remove(id);
      label();
      return null;
    },
    clearHistory: async () => {
      history.clear();
      label();
      return null;
    },
    copyHistory: async ({ id, part }) => {
      const entry = history.get(id);
      if (!entry) throw gone();
      await platform.writeClipboard(plain(entry[part]));
      return null;
    },
    getEngineState: async () => engine.state,
    checkDesktop: async () => [
      ...(await platform.checkCapabilities()),
      capability('hotkeys', await hotkeysNow()),
      ...(await inbox.check()),
    ],
    ...toolFiles({
      settings: () => settings.get(),
      change: (customTools) => handlers.changeSettings({ customTools }),
    }),
    ...inbox.handlers,
    ...library.handlers,
    ...activity.handlers,
    ...beyond.handlers,
    ...diagnosis.handlers,
    ...updates.handlers,
  };
  serveCalls(handlers, (event) => windows.isSender(event));

  engine.start();
  warmUp('proofread');
  await windows.load();
  applyHotkeys();
  // Last: nobody waits for it.
  library.start().catch((error: unknown) => log.error('The models could not be listed', error));
  if (settings.isFirstStart) {
    windows.openMain('welcome');
    settings.change({});
  }
  for (const { warning } of [settings, history, activity]) if (warning) tell('Pilcrow', warning);

  const showFiles = async (files: readonly string[]) => {
    if (files.length > 0) windows.openMain('write');
    for (const file of files) windows.sendMain({ kind: 'opened', file: await readOpened(file) });
  };
  openFiles = (files) => void showFiles(files).catch(tellBug);
  openFiles(filesToOpen);
  app.on('second-instance', (_event, argv, _folder, data) => {
    const asked = hotkeyAsked(argv);
    const { files } = AskedFiles.safeParse(data).data ?? { files: [] };
    if (asked) pressed(asked);
    else if (files.length > 0) openFiles(files);
    else windows.openMain('history');
  });
  app.on('activate', () => windows.openMain('history'));
  app.on('will-quit', () => {
    hotkeys.close();
    tray.destroy();
    engine.close();
    library.close();
    beyond.close();
    updates.close();
    platform.close();
    inbox.close();
    history.close();
    activity.close();
  });
  let handingOver: Promise<void> | null = null;
  app.on('before-quit', (event) => {
    const isFirst = handingOver === null;
    if (!isFirst) return windows.destroy();
    handingOver = Promise.all([story.leave(), platform.handOverClipboard()]).then(() => {});
    event.preventDefault();
    handingOver
      .catch((error: unknown) => log.error('The clipboard was not handed over', error))
      .finally(() => app.quit());
  });
}

/** The X server's address where the desktop is shown on another computer (`ssh -X`): no file leads there. */
function remoteDisplay(display = ''): string | null {
  const [, host, number] = /^([^/:]+):(\d+)/.exec(display) ?? [];
  return host && host !== 'unix' ? `tcp://${host}:${6000 + Number(number)}` : null;
}

/** Calls without a result answer null, which crosses the boundary as it is. */
async function done(work: void | Promise<void>): Promise<null> {
  await work;
  return null;
}

function tell(title: string, body: string, onClick?: () => void): void {
  const notification = new Notification({ title, body });
  if (onClick) notification.on('click', onClick);
  notification.show();
}

function gone(): UserError {
  return new UserError(
    'invalid-request',
    'This entry is no longer in the history.',
    'Close the list and open it again.',
  );
}

// Nobody caught it: it is logged without its text, and the app, whose texts are in its windows, goes on.
process.on('uncaughtException', (error) => log.error('An error that nobody expected', error));
process.on('unhandledRejection', (error) => log.error('A promise that nobody awaited', error));

// The app lives in the tray: closing its windows does not end it.
app.on('window-all-closed', () => {});
app.enableSandbox();
const filesToOpen = filesAsked(process.argv, process.cwd(), process.defaultApp === true);
/** macOS names files before the app is ready too: they wait for its windows. */
let openFiles = (files: readonly string[]): void => void filesToOpen.push(...files);
app.on('open-file', (event, file) => {
  event.preventDefault();
  openFiles([file]);
});
if (app.requestSingleInstanceLock({ files: filesToOpen })) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      log.error('Pilcrow could not start', error);
      app.exit(1);
    });
} else {
  app.quit();
}
