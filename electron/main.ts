// The main process: makes the parts, connects them and lets them run. Composition only; every
// decision lives in the parts.
import path from 'node:path';
import { app, dialog, MessageChannelMain, nativeTheme } from 'electron';
import type { HistoryEntry, PanelEvent } from '../contract/api.ts';
import { permit, shutGate } from '../network/gate.ts';
import { Activity } from './activity.ts';
import { openAnswering } from './answering.ts';
import { callsOf } from './calls.ts';
import { keepClipboard, readClipboard, writeClipboard } from './clipboard.ts';
import { CorrectionStory } from './correction.ts';
import { lockDown } from './lockdown.ts';
import { log } from './log.ts';
import { Notices } from './notices.ts';
import { InboxService } from './notifications/service.ts';
import { AskedFiles, filesAsked } from './opened-files.ts';
import { openPlatform } from './platform/index.ts';
import { openNotificationSource } from './platform/notifications/index.ts';
import { openQuiet } from './platform/notifications/quiet.ts';
import { QuietCorrection } from './quiet-correction.ts';
import { serveCalls } from './rpc.ts';
import { avoidLongPauses } from './short-pauses.ts';
import { DraftStore } from './store/draft.ts';
import { openPrivateFolder } from './store/files.ts';
import { HistoryStore } from './store/history.ts';
import { openPortalToken } from './store/portal-token.ts';
import { SettingsStore } from './store/settings.ts';
import { TextFiles } from './text-files.ts';
import { type PackageKind, packagedFeed, packageKind } from './updates/feed.ts';
import { openUpdater } from './updates/updater.ts';
import { Updates } from './updates/updates.ts';
import { WaysIn } from './ways-in.ts';
import { Windows } from './windows.ts';
import { Writing } from './writing.ts';

/** As in `desktopName` of package.json. */
const APPLICATION_ID = 'io.github.pilcrow.Pilcrow';
const EXPIRY_INTERVAL = 6 * 60 * 60 * 1000;

async function start(): Promise<void> {
  avoidLongPauses();
  const userFolder = app.getPath('userData');
  openPrivateFolder(userFolder);
  const logFolder = path.join(userFolder, 'logs');
  log.open(logFolder, 'pilcrow');
  log.info('Pilcrow starts');
  const assets = path.join(__dirname, 'assets');
  const pages = path.join(__dirname, '..', 'renderer');
  const resources = app.isPackaged ? process.resourcesPath : app.getAppPath();

  const activity = new Activity({
    folder: userFolder,
    downloads: app.getPath('downloads'),
    model: () => answering.engine.state.model ?? '',
  });
  const display = remoteDisplay(process.env.DISPLAY);
  if (display) permit(display);
  shutGate((address) => activity.refused(address));
  lockDown(pages, (address) => activity.refused(address));

  const settings = new SettingsStore(userFolder);
  const history = new HistoryStore(userFolder);
  const draft = new DraftStore(userFolder);
  const textFiles = new TextFiles(askWhereToSave);
  const expire = () => {
    history.expire(settings.get().history.days, Date.now());
    activity.expire();
  };
  // A clock that is wrong at start may be right soon: it must not cost the whole history.
  if (!history.isAllOld(settings.get().history.days, Date.now())) expire();
  setInterval(expire, EXPIRY_INTERVAL).unref();
  nativeTheme.themeSource = settings.get().theme;
  const notices = new Notices(() => settings.get());

  const windows = new Windows(
    { preload: path.join(__dirname, 'preload.cjs'), icon: path.join(assets, 'icon.png'), pages },
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
  const answering = openAnswering({
    code: __dirname,
    models: path.join(resources, 'models'),
    userFolder,
    logFolder,
    settings,
    activity,
    windows,
    onEngineDied: (problem) => {
      story.engineDied(problem);
      writing.engineDied(problem);
    },
  });
  const { engine, library, beyond } = answering;
  const addHistory = (entry: Omit<HistoryEntry, 'id'>) => {
    history.add(entry);
    ways.label();
  };
  const story = new CorrectionStory({
    platform,
    panel: windows,
    run: (request, application, wanted) => {
      const { port1: port, port2 } = new MessageChannelMain();
      windows.sendPort(request.id, port2);
      beyond.run({ request, application, wanted, port, send: (event) => windows.send(event) });
    },
    prepare: answering.warmUp,
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
      notices.tellQuiet(note);
      ways.label();
    },
    onForgotten: () => ways.label(),
  });
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
  const ways = new WaysIn({
    icon: path.join(assets, 'tray.png'),
    story,
    quiet,
    windows,
    notices,
    history,
    settings: () => settings.get(),
    copyResult: (id) => calls.copyHistory({ id, part: 'result' }),
    quit: () => app.quit(),
  });
  const inbox = new InboxService({
    userFolder,
    source: openNotificationSource(app.getName(), assets),
    quiet: openQuiet(APPLICATION_ID, path.join(userFolder, 'banners-held-back')),
    ask: (question, onAnswer) => engine.ask(question, onAnswer),
    settings: () => settings.get().inbox,
    changeSettings: (changed) => {
      windows.broadcast({ kind: 'settings', settings: settings.change({ inbox: changed }) });
    },
    onWarning: (warning) => notices.tell('Pilcrow', warning),
    onChange: (state) => {
      ways.showImportant(state.priority);
      windows.broadcast({ kind: 'inbox', state });
    },
    onUrgent: () => windows.showMain('inbox'),
    onDigestTime: ({ priority, isQuiet }, waiting) => {
      // A popup of ours would be held back too.
      if (isQuiet) return windows.showMain('inbox');
      const { digest, digestBody } = notices.words;
      notices.tell(digest, digestBody(waiting, priority), () => windows.openMain('inbox'));
    },
  });
  const kind = packageKind(resources);
  const updates = new Updates({
    version: app.getVersion(),
    feed: kind && packagedFeed(app.getAppPath()),
    open: (feed) => openUpdater(feed, kind as PackageKind),
    ledger: activity.store,
    isAutomatic: () => settings.get().updates.automatic,
    onState: (state) => windows.broadcast({ kind: 'updates', state }),
    onFound: (version) => {
      const { newVersion, newVersionBody } = notices.words;
      notices.tell(newVersion(version), newVersionBody, () => windows.openMain('settings'));
    },
  });
  const calls = callsOf({
    userFolder,
    windows,
    platform,
    settings,
    history,
    draft,
    textFiles,
    activity,
    answering,
    story,
    writing,
    ways,
    inbox,
    updates,
    expire,
  });
  serveCalls(calls, (event) => windows.isSender(event));

  engine.start();
  answering.warmUp('proofread');
  await windows.load();
  ways.applyHotkeys();
  // Last: nobody waits for it.
  library.start().catch((error: unknown) => log.error('The models could not be listed', error));
  if (settings.isFirstStart) {
    windows.openMain('welcome');
    settings.change({});
  }
  for (const { warning } of [settings, history, activity]) {
    if (warning) notices.tell('Pilcrow', warning);
  }

  const showFiles = async (files: readonly string[]) => {
    if (files.length > 0) windows.openMain('write');
    for (const file of files)
      windows.sendMain({ kind: 'opened', file: await textFiles.open(file) });
  };
  openFiles = (files) => void showFiles(files).catch(notices.tellBug);
  openFiles(filesToOpen);
  app.on('second-instance', (_event, argv, _folder, data) => {
    const { files } = AskedFiles.safeParse(data).data ?? { files: [] };
    if (ways.startedAgain(argv)) return;
    if (files.length > 0) openFiles(files);
    else windows.openMain('history');
  });
  app.on('activate', () => windows.openMain('history'));
  app.on('will-quit', () => {
    for (const part of [ways, answering, updates, platform, inbox, history, activity]) part.close();
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

/** The path that the user chose; the system asks them before it gives that of a file that exists. */
async function askWhereToSave(defaultPath: string): Promise<string | null> {
  const filters = [
    { name: 'Text', extensions: ['txt', 'md'] },
    { name: '*', extensions: ['*'] },
  ];
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath, filters });
  return canceled || !filePath ? null : filePath;
}

/** The X server's address where the desktop is shown on another computer (`ssh -X`): no file leads there. */
function remoteDisplay(display = ''): string | null {
  const [, host, number] = /^([^/:]+):(\d+)/.exec(display) ?? [];
  return host && host !== 'unix' ? `tcp://${host}:${6000 + Number(number)}` : null;
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
