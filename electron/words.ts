// What the main process itself says to the user, in each language: the tray's menu and notifications.
// The pages have words of their own; problems travel as codes and are worded there.
import type { Problem } from '../contract/errors.ts';
import type { Settings } from '../contract/settings.ts';
import type { QuietNote } from './quiet-correction.ts';

const ENGLISH = {
  proofread: 'Proofread selection',
  rewrite: 'Rewrite selection',
  summarize: 'Summarize selection',
  replace: 'Proofread and replace',
  undo: 'Undo the last replacement',
  results: 'Last results',
  noResults: 'Nothing yet',
  pause: 'Pause hotkeys',
  corrected: (count: number) => (count === 1 ? '1 correction made' : `${count} corrections made`),
  clickToUndo: (application: string) => `In ${application}. Click here to undo.`,
  nothingFound: 'The text looks fine',
  nothingFoundBody: 'No corrections.',
  stopped: 'Stopped',
  stoppedBody: 'Nothing was changed.',
  notReplaced: 'The corrected text is on the clipboard',
  undone: 'Your text is back',
  undoneBody: 'The corrections were undone.',
  notUndone: 'What you had written is on the clipboard',
  problem: (problem: Problem) => `${problem.message} ${problem.advice}`,
  notProofread: 'Not proofread',
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
  newVersion: (version: string) => `Pilcrow ${version} is there`,
  newVersionBody: 'Click here to fetch it. Nothing was downloaded yet.',
};
export type Words = typeof ENGLISH;

/** What can befall a correction without a panel; the pages have words for every problem. */
const PROBLEMS: Partial<Record<Problem['code'], string>> = {
  'no-selection': '没有选中文字，或设置不允许读取该应用。',
  'password-field': 'Pilcrow 不读取密码框。',
  'target-changed': '目标窗口或选中的文字已改变。',
  'text-too-long': '选中的文字太长。',
  'unsupported-language': '当前模型只能处理英文。',
  'engine-stopped': '引擎意外停止，请再试一次。',
};

const CHINESE: Words = {
  proofread: '校对所选文字',
  rewrite: '改写所选文字',
  summarize: '总结所选文字',
  replace: '校对并替换',
  undo: '撤销上次替换',
  results: '最近的结果',
  noResults: '暂无',
  pause: '暂停快捷键',
  corrected: (count) => `已修改 ${count} 处`,
  clickToUndo: (application) => `位于 ${application}。点击此处撤销。`,
  nothingFound: '这段文字没有问题',
  nothingFoundBody: '没有需要修改的地方。',
  stopped: '已停止',
  stoppedBody: '没有改动任何内容。',
  notReplaced: '改好的文字已放到剪贴板',
  undone: '原文已恢复',
  undoneBody: '修改已撤销。',
  notUndone: '原文已放到剪贴板',
  problem: ({ code, message }) => PROBLEMS[code] ?? message,
  notProofread: '未校对',
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
  newVersion: (version) => `Pilcrow ${version} 已发布`,
  newVersionBody: '点击此处下载。目前尚未下载任何内容。',
};

/** `systemLanguage` is a tag such as `zh-Hans-CN`; it counts when the user follows the system. */
export function wordsFor(language: Settings['language'], systemLanguage: string): Words {
  const chosen = language === 'system' ? systemLanguage : language;
  return /^zh\b/i.test(chosen) ? CHINESE : ENGLISH;
}

/** The title and the body of a notification. */
export function wordNote(words: Words, note: QuietNote): { title: string; body: string } {
  switch (note.kind) {
    case 'corrected':
      return {
        title: words.corrected(note.count),
        body: words.clickToUndo(note.application),
      };
    case 'nothing-found':
      return { title: words.nothingFound, body: words.nothingFoundBody };
    case 'stopped':
      return { title: words.stopped, body: words.stoppedBody };
    case 'failed':
      return { title: words.notProofread, body: words.problem(note.problem) };
    case 'copied':
      return { title: words.notReplaced, body: words.problem(note.problem) };
    case 'undone':
      return { title: words.undone, body: words.undoneBody };
    case 'not-undone':
      return { title: words.notUndone, body: words.problem(note.problem) };
  }
}
