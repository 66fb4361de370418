// What the main process itself says to the user, in each language: the tray's menu and notifications.
// The pages have words of their own; problems travel as codes and are worded there.
import type { Settings } from '../contract/settings.ts';

const ENGLISH = {
  proofread: 'Proofread selection',
  rewrite: 'Rewrite selection',
  summarize: 'Summarize selection',
  inbox: (priority: number) => (priority === 0 ? 'Inbox' : `Inbox (${priority} important)`),
  digest: 'Your notifications',
  digestBody: (waiting: number, priority: number) =>
    `${waiting} waiting, ${priority} of them important.`,
  write: 'Write…',
  open: 'Open Pilcrow',
  settings: 'Settings',
  quit: 'Quit Pilcrow',
  hotkeyTaken: 'A hotkey is taken',
  hotkeyTakenBy: (hotkeys: string) =>
    `Another program has ${hotkeys}. Choose another hotkey in the settings.`,
  metError: 'Pilcrow met an error',
};
export type Words = typeof ENGLISH;

const CHINESE: Words = {
  proofread: '校对所选文字',
  rewrite: '改写所选文字',
  summarize: '总结所选文字',
  inbox: (priority) => (priority === 0 ? '收件箱' : `收件箱（${priority} 条重要）`),
  digest: '通知摘要',
  digestBody: (waiting, priority) => `${waiting} 条待处理，其中 ${priority} 条重要。`,
  write: '写作…',
  open: '打开 Pilcrow',
  settings: '设置',
  quit: '退出 Pilcrow',
  hotkeyTaken: '快捷键已被占用',
  hotkeyTakenBy: (hotkeys) => `${hotkeys} 已被其他程序占用。请在设置中换一个快捷键。`,
  metError: 'Pilcrow 遇到错误',
};

/** `systemLanguage` is a tag such as `zh-Hans-CN`; it counts when the user follows the system. */
export function wordsFor(language: Settings['language'], systemLanguage: string): Words {
  const chosen = language === 'system' ? systemLanguage : language;
  return /^zh\b/i.test(chosen) ? CHINESE : ENGLISH;
}
