// Every state of the two windows as the events that lead to it: for looking at them and for the
// accessibility tests. The texts are what people write; offsets are found, not counted.

import type { ActivityEntry } from '../../contract/activity.ts';
import {
  type EngineState,
  type HistoryEntry,
  PageName,
  type PanelEvent,
  type PanelSession,
} from '../../contract/api.ts';
import type { AnsweredBy } from '../../contract/beyond.ts';
import { type Capability, capability } from '../../contract/capabilities.ts';
import { DEFAULT_BEYOND } from '../../contract/connection.ts';
import type { CustomTool } from '../../contract/custom-tools.ts';
import type { Problem } from '../../contract/errors.ts';
import type { ModelsState } from '../../contract/models.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../contract/settings.ts';
import type {
  Correction,
  RewriteOptions,
  RewriteResult,
  SummarizeOptions,
  SummaryNotice,
} from '../../contract/task.ts';
import type { UpdateState } from '../../contract/updates.ts';
import { en, type Locale } from '../../renderer/locales/en.ts';
import { editsBetween } from '../../tools/edits.ts';
import { explain } from '../../tools/explain.ts';
import { Mask } from '../../tools/mask.ts';
import { systemPrompt, userPrompt } from '../../tools/prompts.ts';
import { sourcesOf } from '../../tools/sources.ts';
import { ACTIVITY } from './activity-entries.ts';
import { BAD_DAY, GOOD_DAY } from './diagnoses.ts';
import type { Replies, Script } from './fake-bridge.ts';
import { INBOX, NO_INBOX } from './inbox-items.ts';
import { NO_MODELS, SOME_MODELS } from './models-state.ts';

/** What the pages say in one language. */
export type Words = Pick<Locale, 'beyond' | 'welcome'>;

export interface Screen extends Script {
  name: string;
  window: 'panel' | 'main';
  /** Keys to press once the page is there. */
  keys: string[];
  /** A heading to bring to the top, after the keys. */
  heading?: (words: Words) => string;
}

export const LETTER =
  'Dear Ms Okafor,\n\nThank you for you letter of last week. I has read it with great interest, ' +
  'and I am agree with most of what you says about the new library. The opening hours is indeed ' +
  'to short for people who works in the evening.\n\nI would like discuss it with you on person. ' +
  'Are you free in Monday ?\n\nKind regards,\nTomas';

const CORRECTED_LETTER =
  'Dear Ms Okafor,\n\nThank you for your letter of last week. I have read it with great interest, ' +
  'and I agree with most of what you say about the new library. The opening hours are indeed ' +
  'too short for people who work in the evening.\n\nI would like to discuss it with you in person. ' +
  'Are you free on Monday?\n\nKind regards,\nTomas';

/** In the kinds and words of the real tool. */
export const LETTER_CORRECTIONS: Correction[] = editsBetween(LETTER, CORRECTED_LETTER).map(
  ({ start, end, text }) => ({
    startIndex: start,
    endIndex: end,
    correction: text,
    origin: 'model',
    ...explain(LETTER.slice(start, end), text),
  }),
);

const SAMPLE_CORRECTIONS: Correction[] = editsBetween(
  en.welcome.sample,
  'Thank you for your letter. I received it yesterday, and I agree with most of what you say.',
).map(({ start, end, text }) => ({
  startIndex: start,
  endIndex: end,
  correction: text,
  origin: 'model',
  ...explain(en.welcome.sample.slice(start, end), text),
}));

const RESPELLED = 'I recieve the report tommorow.';
const RESPELLED_CORRECTIONS: Correction[] = editsBetween(
  RESPELLED,
  'I receive the report tomorrow.',
).map(({ start, end, text }) => ({
  startIndex: start,
  endIndex: end,
  correction: text,
  ...explain(RESPELLED.slice(start, end), text),
  origin: 'both',
}));

export function session(changes: Partial<PanelSession> & { text?: string } = {}): PanelSession {
  const { text = LETTER, ...rest } = changes;
  return {
    id: 'request-1',
    request: {
      id: 'request-1',
      tool: 'proofread',
      text,
      options: { dialect: 'american', words: [] },
    },
    application: 'Mousepad',
    canReplace: true,
    problem: null,
    ...rest,
  };
}

function summarySession(options: Partial<SummarizeOptions> = {}): PanelSession {
  return session({
    request: {
      id: 'request-1',
      tool: 'summarize',
      text: LETTER.repeat(4),
      options: { type: 'tldr', length: 'short', format: 'plain-text', ...options },
    },
    application: 'Firefox',
  });
}

const FORMAL_LETTER =
  'Dear Ms Okafor,\n\nThank you for your letter of last week, which I have read with great interest. ' +
  'I agree with most of what you say about the new library. The opening hours are indeed ' +
  'too short for people who work in the evening.\n\nI would welcome the opportunity to discuss it with ' +
  'you in person. Would you be available on Monday?\n\nKind regards,\nTomas';
const OTHER_LETTER = FORMAL_LETTER.replace('I would welcome the opportunity', 'I should like');

function rewriteSession(options: Partial<RewriteOptions> = {}): PanelSession {
  return session({
    request: {
      id: 'request-1',
      tool: 'rewrite',
      text: LETTER,
      options: {
        tone: 'more-formal',
        length: 'as-is',
        instruction: '',
        adapter: '',
        alternatives: 1,
        dialect: 'american',
        words: [],
        ...options,
      },
    },
    application: 'Thunderbird',
  });
}

const TIMING = {
  totalMilliseconds: 900,
  firstPieceMilliseconds: 250,
  promptTokens: 120,
  generatedTokens: 110,
};

const of = (value: PanelSession): PanelEvent => ({ kind: 'session', session: value });
const progress = (done: number, total: number): PanelEvent => ({
  kind: 'piece',
  id: 'request-1',
  piece: { kind: 'progress', done, total },
});
const found = (list: Correction[]): PanelEvent => ({
  kind: 'piece',
  id: 'request-1',
  piece: { kind: 'corrections', corrections: list },
});
const said = (text: string): PanelEvent => ({
  kind: 'piece',
  id: 'request-1',
  piece: { kind: 'text', text, replace: false },
});
export const proofread = (list: Correction[], id = 'request-1'): PanelEvent => ({
  kind: 'outcome',
  id,
  outcome: {
    status: 'proofread',
    result: { correctedInput: '', corrections: list },
    timing: TIMING,
  },
});
export const summarized = (
  summary: string,
  notices: SummaryNotice[] = [],
  text = LETTER.repeat(4),
): PanelEvent => ({
  kind: 'outcome',
  id: 'request-1',
  outcome: {
    status: 'summarized',
    result: { summary, sources: sourcesOf(summary, text), notices },
    timing: TIMING,
  },
});
export const rewritten = (
  wordings: string[],
  kept: RewriteResult['kept'] = [],
  id = 'request-1',
): PanelEvent => ({
  kind: 'outcome',
  id,
  outcome: { status: 'rewritten', result: { wordings, kept, missing: [] }, timing: TIMING },
});
export const failed = (problem: Problem): PanelEvent => ({
  kind: 'outcome',
  id: 'request-1',
  outcome: { status: 'failed', problem },
});

export const ENGINE_STOPPED: Problem = {
  code: 'engine-stopped',
  message: 'The engine stopped in the middle of its work.',
  advice: 'Press Retry. The engine starts again by itself.',
};

const MINUTES =
  'Minutes of the meeting on 3 March\n\nWe was five people. The next meeting is in April.';

/** As electron/text-files.ts says it. */
const FILE_CHANGED: Problem = {
  code: 'file-changed',
  message:
    'The file minutes.txt was changed by another program since it was opened, and nothing was written.',
  advice: 'Save your text under another name.',
};

/** As electron/opened-files.ts says it. */
const NOT_TEXT: Problem = {
  code: 'binary-text',
  message: 'This is not text: it holds bytes that no text has.',
  advice: 'Open a text file in UTF-8; documents of a word processor can be copied from there.',
};

const GERMAN = 'Vielen Dank für Ihren Brief. Ich habe ihn gestern erhalten.';
const FOREIGN: Problem = {
  code: 'unsupported-language',
  message:
    'This text does not seem to be in English, the only language that the bundled model knows.',
  advice: 'Select an English text, or ask a larger model.',
};

const NEEDS_LARGER: Problem = {
  code: 'needs-larger-model',
  message: 'Changing a text as you ask takes a larger model than the one that comes with Pilcrow.',
  advice: 'Choose one under Models.',
};

const SUMMARY =
  'Tomas agrees with most of Ms Okafor’s letter about the new library, finds the opening hours ' +
  'too short for people who work in the evening, and asks to meet her on Monday.';
const KEY_POINTS =
  '- Tomas agrees with most of the letter about the new library.\n' +
  '- The opening hours are too short for people who work in the evening.\n' +
  '- He asks to discuss it in person on Monday.';

const LONG = Array.from({ length: 12 }, () => LETTER).join('\n\n');
const LONG_CORRECTIONS = Array.from({ length: 12 }, (_, part) =>
  LETTER_CORRECTIONS.map((correction) => ({
    ...correction,
    startIndex: correction.startIndex + part * (LETTER.length + 2),
    endIndex: correction.endIndex + part * (LETTER.length + 2),
  })),
).flat();

const HISTORY: HistoryEntry[] = [
  {
    id: 3,
    time: Date.UTC(2026, 10, 24, 17, 32),
    tool: 'proofread',
    application: 'Mousepad',
    original: LETTER,
    result: CORRECTED_LETTER,
    outcome: 'replaced',
  },
  {
    id: 2,
    time: Date.UTC(2026, 10, 21, 9, 5),
    tool: 'summarize',
    application: 'Firefox',
    original: LETTER,
    result: SUMMARY,
    outcome: 'copied',
  },
  {
    id: 1,
    time: Date.UTC(2025, 11, 3, 14, 10),
    tool: 'proofread',
    application: 'Thunderbird',
    original: 'See you tommorow at the usual place.',
    result: 'See you tomorrow at the usual place.',
    outcome: 'dismissed',
  },
];

/** The graphics processor is wanted, and none starts. */
const NO_GRAPHICS: EngineState = {
  status: 'ready',
  problem: null,
  model: 'SmolLM2-135M-Instruct',
  adapters: ['proofread'],
  residentBytes: 398_000_000,
  processor: {
    wanted: 'gpu',
    used: 'cpu',
    problem: {
      code: 'graphics-unavailable',
      message: 'No graphics processor could be started, so the model runs on the processor.',
      advice: 'Install or update the driver of the graphics card, or choose the processor.',
    },
  },
};

interface Options {
  settings?: Partial<Settings>;
  history?: HistoryEntry[];
  activity?: ActivityEntry[];
  inbox?: Script['inbox'];
  replies?: Replies;
  keys?: string[];
  /** What the Write page holds. */
  draft?: string;
  diagnostics?: Script['diagnostics'];
  toolEvents?: PanelEvent[];
  desktop?: Capability[];
  models?: ModelsState;
  updates?: UpdateState;
  heading?: (words: Words) => string;
}

const NO_UPDATE: UpdateState = {
  version: '0.1.0',
  host: 'updates.example',
  phase: 'idle',
  found: null,
  done: 0,
  total: 0,
  problem: null,
};

const COPYING_DESKTOP = [
  capability('read', 'read-copied'),
  capability('replace', 'replace-nothing'),
  capability('place', 'place-pointer'),
  capability('hotkeys', 'hotkeys-free'),
];
const X11_DESKTOP: Capability[] = [
  capability('read', 'read-selection'),
  capability('replace', 'replace-paste'),
  capability('place', 'place-pointer'),
  capability('passwords', 'passwords-unmarked'),
  capability('clipboard', 'clipboard-lost'),
  capability('hotkeys', 'hotkeys-taken'),
  capability('notifications', 'notifications-heard'),
  capability('popups', 'popups-held'),
];

function screen(
  window: Screen['window'],
  name: string,
  events: PanelEvent[],
  {
    settings,
    history = HISTORY,
    activity = ACTIVITY,
    inbox = NO_INBOX,
    replies = {},
    keys = [],
    draft = LETTER,
    diagnostics = GOOD_DAY,
    toolEvents = [],
    desktop = X11_DESKTOP,
    models = NO_MODELS,
    updates = NO_UPDATE,
    heading,
  }: Options = {},
): Screen {
  return {
    name,
    window,
    events,
    settings: { ...DEFAULT_SETTINGS, language: 'en', ...settings },
    history,
    activity,
    inbox,
    replies,
    keys,
    draft,
    diagnostics,
    toolEvents,
    desktop,
    models,
    updates,
    ...(heading === undefined ? {} : { heading }),
  };
}

/** From the editor back over the field for wishes and Reply to the tools; the last is the nearest. */
const toTool = (steps: number) => Array.from({ length: steps + 2 }, () => 'Shift+Tab');
/** From the start of the window, past the navigation. */
const intoPage = (steps: number) =>
  Array.from({ length: PageName.options.length + steps }, () => 'Tab');
const page = (name: PageName): PanelEvent => ({
  kind: 'page',
  page: name,
});
const done = [of(session()), proofread(LETTER_CORRECTIONS)];

const CUSTOM_TOOLS: CustomTool[] = [
  {
    id: 'short',
    name: 'Short and formal',
    icon: '§',
    hotkey: 'Control+Alt+1',
    action: {
      tool: 'rewrite',
      tone: 'more-formal',
      length: 'shorter',
      instruction: '',
      adapter: '',
    },
    place: 'auto',
    output: 'replace',
  },
  {
    id: 'points',
    name: 'Points for the minutes',
    icon: '•',
    hotkey: '',
    action: { tool: 'summarize', type: 'key-points', length: 'medium' },
    place: 'auto',
    output: 'copy',
  },
  {
    id: 'reminder',
    name: 'Reminder',
    icon: '!',
    hotkey: 'Control+Alt+2',
    action: {
      tool: 'rewrite',
      tone: 'as-is',
      length: 'as-is',
      instruction: 'Turn this into a polite reminder for somebody who has not answered for a week.',
      adapter: '',
    },
    place: 'auto',
    output: 'show',
  },
];

const COLLECTING = { inbox: { ...DEFAULT_SETTINGS.inbox, capture: true } };

const LARGER = {
  beyond: {
    ...DEFAULT_BEYOND,
    connection: {
      provider: 'compatible',
      url: 'https://models.example.org/v1',
      model: 'Qwen3-4B',
      contextLength: 32_768,
      pin: '',
    },
    applications: { thunderbird: 'allow', keepassxc: 'never' },
  },
} satisfies Partial<Settings>;
const BY_LARGER = { tone: 'as-is', instruction: 'Say that Tuesday is fine as well.' } as const;
const HIDDEN = new Mask().hide(userPrompt({ instruction: BY_LARGER.instruction, text: LETTER }));
const BY: PanelEvent = {
  kind: 'answered-by',
  id: 'request-1',
  by: {
    place: 'server',
    model: 'Qwen3-4B',
    host: 'models.example.org',
    fellBack: null,
    larger: 'answers',
  },
};
const byDevice = (larger: AnsweredBy['larger']): PanelEvent => {
  const model = larger === 'answers' ? 'Qwen3 1.7B' : 'SmolLM2-135M-Instruct';
  return {
    kind: 'answered-by',
    id: 'request-1',
    by: { place: 'device', model, host: '', fellBack: null, larger },
  };
};
const FELL_BACK: PanelEvent = {
  kind: 'answered-by',
  id: 'request-1',
  by: {
    place: 'device',
    model: 'SmolLM2-135M-Instruct',
    host: '',
    fellBack: {
      code: 'server-unreachable',
      message: 'models.example.org cannot be reached: connect ECONNREFUSED.',
      advice: 'Check the network.',
    },
    larger: 'could-answer',
  },
};
const CONSENT: PanelEvent = {
  kind: 'preview',
  id: 'request-1',
  preview: {
    host: 'models.example.org',
    model: 'Qwen3-4B',
    place: 'server',
    system: systemPrompt(
      'You change texts as their writer asks, and leave everything else as it is.',
    ),
    user: HIDDEN.text,
    spans: HIDDEN.spans,
  },
};

/** All of them, by the name of the state. */
export const SCREENS: Screen[] = [
  screen('panel', 'idle', []),
  screen('panel', 'working', [of(session()), progress(0, 7)]),
  screen('panel', 'streaming', [
    of(session()),
    found(LETTER_CORRECTIONS.slice(0, 4)),
    progress(3, 7),
  ]),
  screen('panel', 'edits', done, { keys: ['j'] }),
  screen('panel', 'rejected', done, { keys: ['j', 'x', 'j', 'j', 'j', 'j', 'j', 'j', 'r'] }),
  screen('panel', 'none', [of(session()), proofread([])]),
  screen('panel', 'copy-only', [
    of(session({ canReplace: false, application: 'XTerm' })),
    proofread(LETTER_CORRECTIONS),
  ]),
  screen('panel', 'long', [of(session({ text: LONG })), proofread(LONG_CORRECTIONS)]),
  screen('panel', 'engine-stopped', [
    of(session()),
    found(LETTER_CORRECTIONS.slice(0, 4)),
    failed(ENGINE_STOPPED),
  ]),
  screen('panel', 'no-selection', [
    of(
      session({
        text: '',
        canReplace: false,
        problem: {
          code: 'no-selection',
          message: 'No text is selected.',
          advice: 'Select some text and press the hotkey again.',
        },
      }),
    ),
  ]),
  screen('panel', 'target-changed', done, {
    keys: ['Control+Enter'],
    replies: {
      accept: {
        ok: true,
        value: {
          status: 'copied',
          problem: {
            code: 'target-changed',
            message: 'The text in Mousepad has changed since it was read.',
            advice: 'Paste the result where you want it.',
          },
        },
      },
    },
  }),
  screen('panel', 'summary-waiting', [of(summarySession())]),
  screen('panel', 'summary-streaming', [
    of(summarySession()),
    progress(1, 3),
    said(SUMMARY.slice(0, 90)),
  ]),
  screen('panel', 'summary', [of(summarySession()), summarized(SUMMARY)]),
  screen('panel', 'key-points', [
    of(summarySession({ type: 'key-points', length: 'medium' })),
    summarized(KEY_POINTS, [{ code: 'in-parts', parts: 3 }, { code: 'code-left-out' }]),
  ]),
  screen(
    'panel',
    'summary-source',
    [of(summarySession({ type: 'key-points', length: 'medium' })), summarized(KEY_POINTS)],
    { keys: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter'] },
  ),
  screen('panel', 'headline', [
    of(summarySession({ type: 'headline' })),
    summarized('Tomas agrees with most of Ms Okafor’s letter about the library'),
  ]),
  screen(
    'panel',
    'respelled',
    [of(session({ text: RESPELLED })), proofread(RESPELLED_CORRECTIONS)],
    {
      keys: ['j'],
    },
  ),
  screen('panel', 'consent', [of(rewriteSession(BY_LARGER)), CONSENT], { settings: LARGER }),
  screen(
    'panel',
    'rewrite-larger',
    [of(rewriteSession(BY_LARGER)), BY, rewritten([FORMAL_LETTER])],
    {
      settings: LARGER,
    },
  ),
  screen(
    'panel',
    'rewrite-fell-back',
    [of(rewriteSession()), FELL_BACK, rewritten([FORMAL_LETTER])],
    {
      settings: LARGER,
    },
  ),
  screen('panel', 'rewrite-waiting', [of(rewriteSession()), progress(0, 6)]),
  screen('panel', 'rewrite-streaming', [
    of(rewriteSession()),
    said(FORMAL_LETTER.slice(0, 118)),
    progress(2, 6),
  ]),
  screen('panel', 'rewrite', [of(rewriteSession()), rewritten([FORMAL_LETTER])]),
  screen('panel', 'rewrite-kept', [
    of(rewriteSession({ length: 'shorter' })),
    rewritten(
      [FORMAL_LETTER],
      [
        { reason: 'protected', sentences: 1 },
        { reason: 'doubt', sentences: 2 },
      ],
    ),
  ]),
  screen('panel', 'rewrite-wordings', [
    of(rewriteSession({ alternatives: 3 })),
    rewritten([FORMAL_LETTER, OTHER_LETTER]),
  ]),
  screen('panel', 'needs-larger', [
    of(rewriteSession({ instruction: 'Make it sound like a pirate' })),
    byDevice('none'),
    failed(NEEDS_LARGER),
  ]),
  screen('panel', 'larger-here', [
    of(rewriteSession({ tone: 'as-is', instruction: 'Leave out the visit' })),
    byDevice('answers'),
    rewritten([FORMAL_LETTER]),
  ]),
  screen('panel', 'other-language', [
    of(session({ text: GERMAN })),
    byDevice('could-answer'),
    failed(FOREIGN),
  ]),
  screen('panel', 'needs-larger-summary', [
    of(summarySession({ type: 'teaser' })),
    byDevice('none'),
    failed(NEEDS_LARGER),
  ]),
  screen('panel', 'described', [
    of(rewriteSession({ tone: 'as-is', instruction: 'Leave out the visit' })),
    rewritten([FORMAL_LETTER.replace(' on Monday', '')]),
  ]),
  screen('panel', 'rewrite-unchanged', [of(rewriteSession()), rewritten([LETTER])]),
  screen('main', 'welcome', [page('welcome')]),
  screen('main', 'welcome-sample', [page('welcome')], {
    toolEvents: [proofread(SAMPLE_CORRECTIONS)],
    // Past the navigation, the link of the first step and the sample.
    keys: [...Array.from({ length: PageName.options.length + 3 }, () => 'Tab'), 'Enter'],
  }),
  screen('main', 'welcome-copying', [page('welcome')], {
    desktop: COPYING_DESKTOP,
    heading: ({ welcome }) => welcome.use,
  }),
  screen('main', 'welcome-heard', [page('welcome'), { kind: 'hotkey', tool: 'proofread' }]),
  screen('main', 'inbox', [page('inbox')], { settings: COLLECTING, inbox: INBOX }),
  screen('main', 'inbox-digests', [page('inbox')], {
    settings: COLLECTING,
    inbox: INBOX,
    keys: ['2'],
  }),
  screen('main', 'inbox-all', [page('inbox')], {
    settings: COLLECTING,
    inbox: INBOX,
    keys: ['3', 'j', 'j', 'j', 'j', 'j', 'e'],
  }),
  screen('main', 'inbox-reply', [page('inbox')], {
    settings: COLLECTING,
    inbox: INBOX,
    keys: ['3', 'j', 'j', 'r', ...'Yes, I leave at a quarter to four'],
  }),
  screen('main', 'inbox-empty', [page('inbox')], { settings: COLLECTING }),
  screen('main', 'inbox-off', [page('inbox')]),
  screen('main', 'inbox-unavailable', [page('inbox')], {
    inbox: { ...NO_INBOX, unavailable: 'notifications-mac-denied' },
  }),
  screen('main', 'inbox-refused', [page('inbox')], {
    settings: COLLECTING,
    inbox: { ...NO_INBOX, unavailable: 'notifications-windows-denied' },
  }),
  screen('main', 'write', [page('write')]),
  screen('main', 'write-empty', [page('write')], { draft: '' }),
  screen('main', 'write-working', [page('write')], {
    toolEvents: [found(LETTER_CORRECTIONS.slice(0, 2)), progress(2, 7)],
    keys: [...toTool(3), 'Enter'],
  }),
  screen('main', 'write-corrections', [page('write')], {
    toolEvents: [proofread(LETTER_CORRECTIONS)],
    keys: [...toTool(3), 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'F8', 'F8'],
  }),
  screen('main', 'write-rewrite', [page('write')], {
    toolEvents: [rewritten([FORMAL_LETTER], [{ reason: 'doubt', sentences: 1 }])],
    keys: [...toTool(2), 'Enter'],
  }),
  screen('main', 'write-summary', [page('write')], {
    toolEvents: [summarized(SUMMARY, [], LETTER)],
    keys: [...toTool(1), 'Enter'],
  }),
  screen('main', 'write-compose', [page('write')], {
    toolEvents: [
      {
        kind: 'outcome',
        id: 'request-1',
        outcome: {
          status: 'composed',
          result: {
            texts: [
              'Dear Ms Okafor,\n\nwould you have time on Monday afternoon? I should like to talk about the library.',
              'Could we meet on Monday?',
            ],
            added: ['Monday'],
            model: 'Qwen3 1.7B',
          },
          timing: TIMING,
        },
      },
    ],
    keys: ['Shift+Tab', 'Enter'],
  }),
  screen('main', 'write-opened', [
    page('write'),
    { kind: 'opened', file: { status: 'read', id: 'minutes', name: 'minutes.txt', text: MINUTES } },
  ]),
  screen('main', 'write-not-opened', [
    page('write'),
    { kind: 'opened', file: { status: 'failed', name: 'photo.jpg', problem: NOT_TEXT } },
  ]),
  screen(
    'main',
    'write-not-saved',
    [
      page('write'),
      { kind: 'opened', file: { status: 'read', id: 'm', name: 'minutes.txt', text: MINUTES } },
    ],
    {
      draft: '',
      replies: { saveFile: { ok: false, problem: FILE_CHANGED } },
      keys: ['End', '!', 'Control+s'],
    },
  ),
  screen('main', 'write-failed', [page('write')], {
    toolEvents: [failed(ENGINE_STOPPED)],
    keys: [...toTool(1), 'Enter'],
  }),
  screen('main', 'history', [page('history')]),
  screen('main', 'history-empty', [page('history')], { history: [] }),
  screen('main', 'activity', [page('activity')]),
  screen('main', 'activity-exported', [page('activity')], { keys: [...intoPage(2), 'Enter'] }),
  screen('main', 'activity-empty', [page('activity')], { activity: [] }),
  screen('main', 'tools', [page('tools')], { settings: { customTools: CUSTOM_TOOLS } }),
  screen('main', 'tools-none', [page('tools')]),
  screen('main', 'tools-edit', [page('tools')], {
    settings: { customTools: CUSTOM_TOOLS },
    keys: [...Array.from({ length: 11 }, () => 'Tab'), 'Enter'],
  }),
  screen('main', 'write-tools', [page('write')], { settings: { customTools: CUSTOM_TOOLS } }),
  screen('main', 'models', [page('models')]),
  screen('main', 'models-larger', [page('models')], { models: SOME_MODELS }),
  screen('main', 'models-offered', [page('models')], {
    models: SOME_MODELS,
    keys: [...intoPage(10)],
  }),
  screen('main', 'models-licence', [page('models')], { keys: [...intoPage(3), 'Enter'] }),
  screen('main', 'models-graphics', [page('models')], {
    settings: { processor: 'gpu' },
    replies: { getEngineState: { ok: true, value: NO_GRAPHICS } },
  }),
  screen('main', 'diagnostics', [page('diagnostics')], { keys: [...intoPage(1), 'Enter'] }),
  screen('main', 'diagnostics-trouble', [page('diagnostics')], { diagnostics: BAD_DAY }),
  screen('main', 'desktop', [page('desktop')]),
  screen('main', 'desktop-copied', [page('desktop')], {
    desktop: COPYING_DESKTOP,
  }),
  screen('main', 'settings-updates', [page('settings')], { keys: ['Shift+Tab'] }),
  screen('main', 'settings-update-comes', [page('settings')], {
    updates: {
      ...NO_UPDATE,
      phase: 'downloading',
      found: '0.2.0',
      done: 64_000_000,
      total: 152_000_000,
    },
    keys: ['Shift+Tab'],
  }),
  screen('main', 'settings-update-refused', [page('settings')], {
    updates: {
      ...NO_UPDATE,
      problem: {
        code: 'update-untrusted',
        message: 'The list of new versions is not signed by who made Pilcrow.',
        advice:
          'Nothing was installed. Try again later, or fetch the new version from where you got this one.',
      },
    },
    keys: ['Shift+Tab'],
  }),
  screen('main', 'settings-no-updates', [page('settings')], {
    updates: { ...NO_UPDATE, host: null },
    keys: ['Shift+Tab'],
  }),
  screen('main', 'settings-larger', [page('settings')], {
    settings: LARGER,
    heading: ({ beyond }) => beyond.title,
  }),
  screen('main', 'settings-larger-may', [page('settings')], {
    settings: LARGER,
    heading: ({ beyond }) => beyond.may,
  }),
  screen('main', 'settings', [
    page('settings'),
    { kind: 'hotkeys-taken', accelerators: ['Control+Alt+R'] },
  ]),
];

/** Throws where none is called so. */
export function screenNamed(name: string): Screen {
  const screen = SCREENS.find((candidate) => candidate.name === name);
  if (!screen) throw new Error(`No screen is called ${name}`);
  return screen;
}
