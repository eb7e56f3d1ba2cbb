/** 一表申请. */
export const intake = {
  intake: {
    title: '一表申请',
    none: '还没有事项通过一张表申请。共用信息填一次，所选事项同时收到。',
    item: '一表申请',
    by: '{{person}}，{{date}}',
    papers: '随表材料',
    files: '附件 {{count}} 个',
    others: '同一张表还申请了 {{count}} 个事项',
  },
} as const;
