// 大模型页面的中文。
import type { modelsEn } from './models-en.ts';

export const modelsZhCN: typeof modelsEn = {
  larger: {
    title: '更大的模型',
    lead: 'Pilcrow 自带的模型负责校对、改写和摘要。想按自己的说法修改或处理更长的文字时，可以再加一个更大的模型；它同样只在这台电脑上运行。',
    bundledServes: '在此期间，自带模型能做的仍由它来做。',
    installed: '已安装的模型',
    none: '只用自带模型',
    noneDetail: '不载入其他模型',
    use: '使用',
    useName: '使用 {{name}}',
    used: '使用中',
    remove: '移除',
    removeName: '移除 {{name}}',
    followsNone: '不听从指令',
    available: '可下载的模型',
    free: '磁盘剩余 {{size}}',
    import: '导入文件夹…',
    sizes: '约需下载 {{download}}，占用磁盘 {{disk}}、内存 {{memory}}',
    download: '下载…',
    downloadName: '下载 {{name}}',
    stop: '停止',
    stopName: '停止 {{name}}',
    resume: '继续…',
    resumeName: '继续下载 {{name}}',
    progressName: '{{name}} 的进度',
    phase: {
      looking: '正在查询…',
      downloading: '{{done}} / {{total}}',
      converting: '正在转换，{{share}}',
      stopped: '已停止；已下载的部分会保留',
      failed: '失败',
    },
    licenseTitle: '要下载 {{name}} 吗？',
    licenseDetail:
      '将从 {{host}} 上的 {{repository}} 下载约 {{size}}。对方只会知道你的网络地址和你下载了这个模型。每个文件都会按那里列出的哈希值核对。许可证为 {{license}}：',
    mirror: '镜像地址（可选）',
    accept: '接受并下载',
  },
};
