// Two states of an installation for the pictures of the Diagnostics page: all is well, and a bad day.
import { capability } from '../../contract/capabilities.ts';
import type { Diagnostics } from '../../contract/diagnostics.ts';

export const GOOD_DAY: Diagnostics = {
  made: Date.UTC(2026, 10, 24, 12),
  versions: {
    pilcrow: '0.1.0',
    electron: '45.4.1',
    chromium: '150.0.7330.88',
    node: '24.21.0',
    system: 'Linux 6.12.74 x64',
  },
  session: {
    desktop: 'XFCE, x11',
    capabilities: [
      capability('read', 'read-selection'),
      capability('replace', 'replace-paste'),
      capability('place', 'place-pointer'),
      capability('clipboard', 'clipboard-kept'),
      capability('hotkeys', 'hotkeys-free'),
      capability('notifications', 'notifications-heard'),
      capability('popups', 'popups-shown'),
    ],
    hotkeysTaken: [],
    hasKeyStore: true,
  },
  model: {
    name: 'SmolLM2-135M-Instruct 1.2.0',
    adapters: ['proofread', 'rewrite', 'summarize'],
    problem: null,
    processor: { wanted: 'cpu', used: 'cpu', problem: null },
    residentBytes: 412_000_000,
  },
  timings: {
    readyMilliseconds: 640,
    requests: [
      {
        tool: 'summarize',
        totalMilliseconds: 2110,
        firstPieceMilliseconds: 480,
        promptTokens: 310,
        generatedTokens: 61,
      },
      {
        tool: 'proofread',
        totalMilliseconds: 930,
        firstPieceMilliseconds: 240,
        promptTokens: 120,
        generatedTokens: 118,
      },
    ],
  },
  storage: {
    freeBytes: 48_000_000_000,
    files: [
      { name: 'history.db', bytes: 45_056, isPrivate: true },
      { name: 'settings.json', bytes: 912, isPrivate: true },
    ],
    setAside: [],
  },
  errors: [],
};

export const BAD_DAY: Diagnostics = {
  ...GOOD_DAY,
  session: {
    desktop: 'GNOME, wayland',
    capabilities: [
      capability('read', 'read-copied'),
      capability('replace', 'replace-nothing'),
      capability('place', 'place-pointer'),
      capability('hotkeys', 'hotkeys-taken'),
      capability('notifications', 'notifications-no-bus'),
      capability('popups', 'popups-shown'),
    ],
    hotkeysTaken: ['Control+Alt+P'],
    hasKeyStore: false,
  },
  model: {
    name: null,
    adapters: [],
    problem: {
      code: 'bundle-damaged',
      message: 'The model file model.onnx.data has the wrong size.',
      advice: 'Run `npx pilcrow models convert` to make it again.',
    },
    processor: null,
    residentBytes: 61_000_000,
  },
  timings: { readyMilliseconds: null, requests: [] },
  storage: {
    freeBytes: 12_000_000,
    files: [{ name: 'settings.json', bytes: 912, isPrivate: true }],
    setAside: ['history.db.damaged-1'],
  },
  errors: [
    {
      time: '2026-11-24T11:58:02.120Z',
      level: 'error',
      words: 'The engine process ended by itself',
      facts: { code: 9 },
    },
    {
      time: '2026-11-24T11:59:40.004Z',
      level: 'error',
      words: 'The history could not be written',
      facts: {
        kind: 'Error',
        code: 'ERR_SQLITE_ERROR',
        sqlite: 13,
        where: 'HistoryStore.add main.cjs:8123 < CorrectionStory.accept main.cjs:7411',
      },
    },
  ],
};
