// The user's settings as stored and as shown. The schema carries a version; migrations only append.
import { z } from 'zod';
import { Accelerator } from './accelerator.ts';
import { BeyondSettings, DEFAULT_BEYOND } from './connection.ts';
import { CustomTools } from './custom-tools.ts';
import { DEFAULT_INBOX_SETTINGS, InboxSettings } from './notifications.ts';
import { Processor } from './processor.ts';
import { Dialect, OwnWords } from './task.ts';
import { DEFAULT_UPDATES, UpdateSettings } from './updates.ts';

const Applications = z.array(z.string().max(128)).max(256);

/** What they show are secrets: nobody has them proofread, and a slip would put one into the history. */
const PASSWORD_MANAGERS = [
  '1password',
  'bitwarden',
  'enpass',
  'keepass',
  'keepass2',
  'keepassxc',
  'org.gnome.world.secrets',
  'proton pass',
  'seahorse',
];

/** What a hotkey starts: a tool in the panel, the one that was used last, or proofreading without a panel. */
export const HotkeyName = z.enum(['proofread', 'rewrite', 'summarize', 'panel', 'replace']);
export type HotkeyName = z.infer<typeof HotkeyName>;

export const Settings = z.object({
  schema: z.literal(1),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', 'en', 'zh-CN']),
  hotkeys: z.record(HotkeyName, Accelerator),
  customTools: CustomTools,
  history: z.object({ enabled: z.boolean(), days: z.number().int().min(1).max(3650) }),
  writing: z.object({ dialect: Dialect, words: OwnWords }),
  inbox: InboxSettings,
  /** What runs the models. */
  processor: Processor,
  /** A larger model somewhere else, and what may go there. */
  beyond: BeyondSettings,
  updates: UpdateSettings,
  /** Which of the two lists counts: every application but the excluded, or only the allowed. */
  readsFrom: z.enum(['all', 'allowed']),
  /** Applications (window class, lower case) whose selections are never read. */
  excludedApplications: Applications,
  allowedApplications: Applications,
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  schema: 1,
  theme: 'system',
  language: 'system',
  hotkeys: {
    proofread: 'Control+Alt+P',
    rewrite: 'Control+Alt+R',
    summarize: 'Control+Alt+S',
    panel: '',
    replace: 'Control+Alt+Shift+P',
  },
  customTools: [],
  history: { enabled: true, days: 90 },
  writing: { dialect: 'american', words: [] },
  inbox: DEFAULT_INBOX_SETTINGS,
  processor: 'cpu',
  beyond: DEFAULT_BEYOND,
  updates: DEFAULT_UPDATES,
  readsFrom: 'all',
  excludedApplications: PASSWORD_MANAGERS,
  allowedApplications: [],
};

export const SettingsChange = Settings.omit({ schema: true }).partial();
export type SettingsChange = z.infer<typeof SettingsChange>;

/** Whether text selected in this application may be read. */
export function mayRead(settings: Settings, application: string): boolean {
  return settings.readsFrom === 'allowed'
    ? settings.allowedApplications.includes(application)
    : !settings.excludedApplications.includes(application);
}
