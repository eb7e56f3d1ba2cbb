export const week = {
  week: {
    title: '我的一周',
    of: '{{from}}至{{to}}',
    before: '上一周',
    now: '本周',
    after: '下一周',
    earlier: '此前到期、仍待办理 {{count}} 项。',
    nothingEarlier: '此前没有遗留。',
    later: '此后到期 {{count}} 项。',
    more: '另有 {{count}} 项未列出。',
    toAll: '查看全部待办',
    rests: '休息',
    makeUp: '调休上班',
    provisional: '暂定',
    emptyTitle: '本周没有到期事项',
    emptyText: '前后翻周，或到工作台查看全部待办。',
  },
} as const;
