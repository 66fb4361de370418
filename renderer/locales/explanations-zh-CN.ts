// Why a correction is proposed, in Chinese: a sentence for each reason that tools/explain.ts can give.
import type { CorrectionReason } from '../../contract/task.ts';

const quoted = (text: string) => `“${text.trim()}”`;

const MARKS: Record<string, string> = {
  ',': '逗号',
  '.': '句号',
  '?': '问号',
  '!': '感叹号',
  ';': '分号',
  ':': '冒号',
  '-': '连字符',
  "'": '撇号',
  '’': '撇号',
};
const markOf = (text: string) => MARKS[text.replace(/[\p{L}\p{N}\s]/gu, '')] ?? '标点';

export const explanationsZhCN: Record<CorrectionReason, (before: string, after: string) => string> =
  {
    'written-so': (_before, after) => `应写作${quoted(after)}。`,
    'written-and-marked-so': (_before, after) => `应写作${quoted(after)}，标点也一并更正。`,
    spacing: () => '更正了空格。',
    'one-word': (_before, after) => `${quoted(after)}是一个词，应连写。`,
    'missing-space': () => '此处缺少空格。',
    'missing-mark': (_before, after) => `此处缺少${markOf(after)}。`,
    'needless-mark': (before) => `此处不需要${markOf(before)}。`,
    'other-mark': (_before, after) => `此处的标点应为${quoted(after)}。`,
    'missing-preposition': (_before, after) => `缺少介词${quoted(after)}。`,
    'missing-words': (_before, after) => `缺少${quoted(after)}。`,
    'needless-preposition': (before) => `此处不需要介词${quoted(before)}。`,
    'needless-words': (before) => `此处不需要${quoted(before)}。`,
    'other-preposition': (before, after) =>
      `此处应使用介词${quoted(after)}，而不是${quoted(before)}。`,
    confused: (before, after) =>
      `${quoted(before)}与${quoted(after)}容易混淆，此处应为${quoted(after)}。`,
    'other-form': (before, after) =>
      `此句应使用${quoted(after)}这一形式，而不是${quoted(before)}。`,
    misspelt: (before, after) => `${quoted(before)}可能是${quoted(after)}的误拼。`,
    'right-form': (_before, after) => `此处的正确形式是${quoted(after)}。`,
    'better-words': (before, after) => `用${quoted(after)}比${quoted(before)}更自然。`,
  };
