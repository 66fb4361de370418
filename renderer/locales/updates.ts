// What the settings say of new versions, in both languages; the shape of the English one is the contract.
export const updatesEn = {
  title: 'New versions',
  detail:
    'Pilcrow asks {{host}} for the list of versions, which learns your network address and nothing else. Each time stands in Activity.',
  none: 'This Pilcrow looks for no new versions: they come from where this one came from.',
  automatic: 'Look for a new version at each start and once a day',
  look: 'Look now',
  stop: 'Stop',
  download: 'Download',
  install: 'Install and restart',
  progress: 'Progress of the download',
  phase: {
    idle: 'This is version {{version}}.',
    looking: 'Looking for a new version…',
    newest: 'Version {{version}} is the newest.',
    found: 'Version {{found}} is there; this is {{version}}.',
    downloading: '{{done}} of {{total}}',
    ready: 'Version {{found}} was downloaded and checked.',
  },
};

export const updatesZhCN: Shape<typeof updatesEn> = {
  title: '新版本',
  detail: 'Pilcrow 会向 {{host}} 查询版本列表，对方只会得知您的网络地址。每次查询都会记入“活动”。',
  none: '此 Pilcrow 不查询新版本：请从原来的来源获取。',
  automatic: '每次启动时以及每天查询一次新版本',
  look: '立即查询',
  stop: '停止',
  download: '下载',
  install: '安装并重新启动',
  progress: '下载进度',
  phase: {
    idle: '当前版本为 {{version}}。',
    looking: '正在查询新版本…',
    newest: '{{version}} 已是最新版本。',
    found: '新版本 {{found}} 已发布；当前为 {{version}}。',
    downloading: '{{done}} / {{total}}',
    ready: '版本 {{found}} 已下载并通过校验。',
  },
};

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
