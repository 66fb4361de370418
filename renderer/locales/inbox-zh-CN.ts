// The inbox in Simplified Chinese, and triage's reasons, which it words in English only.
import type { Verdict } from '../../contract/notifications.ts';
import type { Strings } from './en.ts';
import type { inboxEn } from './inbox-en.ts';

export const inboxZhCN: Strings<typeof inboxEn> = {
  views: { label: '视图', priority: '重要', digests: '摘要', all: '全部' },
  list: '通知',
  detail: '选中的通知',
  search: '搜索通知',
  offTitle: '重要的先看',
  offDetail:
    'Pilcrow 可以收集其他程序显示的通知，把紧要的放在前面，其余的归纳成摘要。通知只在这台电脑上读取和保存（内容加密），可随时清除。',
  turnOn: '收集通知',
  paused: '收集已关闭。下面是此前收集的通知。',
  noQuiet:
    '弹窗没有被拦下：Pilcrow 能使用 GNOME、Plasma 和 dunst 的免打扰，但这里的通知不由它们显示。',
  unavailable: '此处无法收集通知',
  weakKey:
    '此桌面没有密钥环，能读取文件的人也能读取收件箱。安装 GNOME Keyring 或 KWallet 即可保护它。',
  emptyPriority: '没有紧要的通知',
  emptyDigests: '没有待处理的通知',
  emptyAll: '还没有通知',
  noMatch: '没有与“{{query}}”匹配的通知',
  priorityLabel: '优先级',
  priority: { urgent: '紧急', high: '高', normal: '普通', low: '低' },
  unjudged: '尚未判断',
  why: '原因：{{reason}}',
  whyCorrected: '优先级由你设定，Pilcrow 会从中学习。',
  flag: { code: '验证码', news: '新闻', scam: '疑似诈骗' },
  scamWarning: '这条通知疑似诈骗，因此没有生成摘要。请不要点击其中的链接，也不要提供验证码或密码。',
  state: { inbox: '待处理', snoozed: '已推迟', done: '已完成' },
  snoozedUntil: '推迟到 {{time}}',
  count_one: '{{count}} 条通知',
  count_other: '{{count}} 条通知',
  summary: '由模型生成的摘要',
  extract: '原文摘录',
  originals: '原文',
  open: '在 {{application}} 中打开',
  closed: '它的弹窗已关闭，按钮无法再传达给程序。',
  reply: { label: '回复 {{name}}', send: '发送', key: 'R 回复' },
  done: '完成',
  snoozeHour: '推迟一小时',
  snoozeTomorrow: '推迟到明天',
  putBack: '放回收件箱',
  mute: '静音 {{application}}',
  muteShort: '静音',
  undo: '撤销',
  keys: 'E 完成 · S 推迟 · T 明天 · + − 优先级 · M 静音 · U 撤销 · J K 移动 · / 搜索',
  notice: {
    done: '已完成。',
    snoozed: '已推迟。',
    returned: '已放回原处。',
    muted: '已静音：此后它的通知都算低优先级。',
    invoked: '已通知该程序。',
    replied: '已把回复交给该程序。',
    'not-replied': '该程序没有接受回复。内容仍在这里，请使用它自己的窗口。',
    'not-invoked': '此桌面没有可靠的办法从这里按下按钮，请使用它自己的弹窗。',
  },
  settings: {
    title: '通知',
    detail:
      '默认关闭。开启后，会读取其他程序显示的通知，在这台电脑上保存（内容加密）、判断优先级并生成摘要。内容不会离开本机。',
    capture: '收集通知',
    quiet: '暂不弹出通知；紧急的会把收件箱调到前面',
    summaries: '用模型归纳较长的对话',
    days: '保留',
    contacts: '重要的人',
    contactsPlaceholder: '通知中显示的姓名',
    applications: '重要的应用',
    muted: '静音的应用',
    excluded: '从不收集的应用',
    applicationPlaceholder: '应用名称，例如 Slack',
    digest: '定时摘要',
    digestPlaceholder: '时间，例如 09:00',
    import: '从文件导入，每行一个 JSON 对象',
    importChoose: '导入…',
    imported_one: '收件箱新增 {{count}} 条通知。',
    imported_other: '收件箱新增 {{count}} 条通知。',
    forget: '忘记从我的更正中学到的内容',
    wipe: '清空收件箱…',
    wipeTitle: '要清空整个收件箱吗？',
    wipeDetail: '所有收集的通知和学到的内容都会被删除，且无法恢复。',
    wipeConfirm: '清空',
  },
};

const SENSES: Record<string, string> = {
  danger: '内容提到危险',
  outage: '有人依赖的服务出了故障',
  waiting: '有人在等你',
  departure: '即将开始或出发',
  approval: '询问是否是你本人操作',
  medicine: '与健康有关',
  deadline: '有时间限制',
  request: '请你做某事',
  question: '向你提问',
  trouble: '出了问题或有变动',
  arrival: '与快递有关',
  done: '说明事情已顺利完成',
  record: '供你留存',
  later: '是以后的事',
  advert: '像是广告',
  social: '是周围的动态',
  pleasant: '是一句友好的话',
};

const SIGNS: Record<string, string> = {
  question: '内容向你提问。',
  hour: '内容提到时刻。',
  today: '与今天有关。',
  request: '请你做某事。',
  percent: '内容里有百分比。',
  money: '与钱有关。',
  link: '内容带有链接。',
  emphasis: '带有感叹语气。',
  person: '来自某个人。',
  group: '来自群组。',
  channel: '来自频道。',
  mention: '提到了你。',
  failure: '有事情失败了。',
};

/** Why a priority was given, in Chinese. */
export function reasonZhCN({ rule, detail }: Verdict): string {
  switch (rule) {
    case 'muted':
      return `你已将 ${detail} 静音。`;
    case 'scam':
      return '可能是诈骗。';
    case 'call':
      return '有人正在呼叫你。';
    case 'alarm':
      return '你设定的闹钟或计时器响了。';
    case 'code':
      return '其中有你可能正在等的验证码，很快会失效。';
    case 'contact':
      return `${detail} 是你标记的人。`;
    case 'application':
      return `你把 ${detail} 标为重要。`;
    case 'calendar':
      return `即将开始：“${detail}”。`;
    case 'critical':
      return `${detail || '该应用'} 说明这很紧急。`;
    case 'quiet':
      return `${detail || '该应用'} 说明这不紧急。`;
    case 'news':
      return '这是新闻。';
    case 'learnt':
    case 'corrected':
      return reasonOfFeature(rule, detail);
  }
}

function reasonOfFeature(rule: 'learnt' | 'corrected', detail: string): string {
  const [kind = '', name = '', ...rest] = detail.split(':');
  const words = rest.join(':');
  if (rule === 'corrected') return `你更正过类似的通知：“${words || name}”。`;
  if (kind === 'sense' && SENSES[name]) return `${SENSES[name]}：“${words}”。`;
  if (kind === 'sign' && SIGNS[name]) return SIGNS[name];
  return detail === '' ? '没有特别之处。' : `属于“${name}”一类。`;
}
