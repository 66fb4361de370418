// What pages may call (MainApi), each call given to the part that it is about. Knows nothing of who asks
// (rpc.ts), and decides nothing but what a changed setting touches.
import { nativeTheme } from 'electron';
import type { MainApi } from '../contract/api.ts';
import { capability } from '../contract/capabilities.ts';
import { UserError } from '../contract/errors.ts';
import type { Activity } from './activity.ts';
import type { Answering } from './answering.ts';
import type { CorrectionStory } from './correction.ts';
import { Diagnosis } from './diagnosis.ts';
import type { InboxService } from './notifications/service.ts';
import type { Platform } from './platform/platform.ts';
import { plain } from './rich-text/rich-text.ts';
import type { DraftStore } from './store/draft.ts';
import type { HistoryStore } from './store/history.ts';
import type { SettingsStore } from './store/settings.ts';
import type { TextFiles } from './text-files.ts';
import { toolFiles } from './tool-files.ts';
import type { Updates } from './updates/updates.ts';
import type { WaysIn } from './ways-in.ts';
import type { Windows } from './windows.ts';
import type { Writing } from './writing.ts';

export interface CallParts {
  userFolder: string;
  windows: Windows;
  platform: Platform;
  settings: SettingsStore;
  history: HistoryStore;
  draft: DraftStore;
  textFiles: TextFiles;
  activity: Activity;
  answering: Answering;
  story: CorrectionStory;
  writing: Writing;
  ways: WaysIn;
  inbox: InboxService;
  updates: Updates;
  /** Forgets what is older than the settings keep. */
  expire(): void;
}

export function callsOf(parts: CallParts): MainApi {
  const { windows, platform, settings, history, draft, textFiles, activity, story, writing } =
    parts;
  const { answering, ways, inbox, updates, userFolder } = parts;
  const { engine, library, beyond } = answering;
  const diagnosis = new Diagnosis({
    userFolder,
    checkDesktop: () => calls.checkDesktop({}),
    hotkeysTaken: () => ways.refused,
    engine: () => ({ state: engine.state, timings: engine.timings }),
    writeClipboard: (text) => platform.writeClipboard(plain(text)),
  });
  const calls: MainApi = {
    ready: async ({ window }) => {
      windows.isReady(window, [
        { kind: 'settings', settings: settings.get() },
        { kind: 'engine', state: engine.state },
        { kind: 'hotkeys-taken', accelerators: ways.refused },
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
    saveFile: ({ id, text, ask }) => textFiles.save(id, text, ask),
    addWord: async ({ word }) => {
      const { writing } = settings.get();
      const words = [...new Set([...writing.words, word])].sort();
      await calls.changeSettings({ writing: { ...writing, words } });
      return null;
    },
    getSettings: async () => settings.get(),
    changeSettings: async (change) => {
      const before = settings.get();
      const changed = settings.change(change);
      nativeTheme.themeSource = changed.theme;
      ways.settingsChanged(change);
      if (change.inbox) inbox.settingsChanged(before.inbox);
      if (change.updates) updates.settingsChanged();
      if (change.history) parts.expire();
      engine.moveTo(changed.processor);
      if (changed.writing.dialect !== before.writing.dialect) answering.warmUp('proofread');
      windows.broadcast({ kind: 'settings', settings: changed });
      return changed;
    },
    listHistory: async ({ query, limit }) => history.list(query, limit),
    removeHistory: async ({ id }) => {
      history.remove(id);
      ways.label();
      return null;
    },
    clearHistory: async () => {
      history.clear();
      ways.label();
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
      capability('hotkeys', await ways.hotkeysNow()),
      ...(await inbox.check()),
    ],
    ...toolFiles({
      settings: () => settings.get(),
      change: (customTools) => calls.changeSettings({ customTools }),
    }),
    ...inbox.handlers,
    ...library.handlers,
    ...activity.handlers,
    ...beyond.handlers,
    ...diagnosis.handlers,
    ...updates.handlers,
  };
  return calls;
}

/** Calls without a result answer null, which crosses the boundary as it is. */
async function done(work: void | Promise<void>): Promise<null> {
  await work;
  return null;
}

function gone(): UserError {
  return new UserError(
    'invalid-request',
    'This entry is no longer in the history.',
    'Close the list and open it again.',
  );
}
