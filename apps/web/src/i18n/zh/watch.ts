/** 关注. */
export const watch = {
  watch: {
    title: '我的关注',
    on: '已关注',
    off: '关注',
    end: '取消关注',
    endOf: '取消关注：{{name}}',
    why: '阶段推进、事项超期、销号、退回、督查单和承诺未兑现时告知您；本人的操作不提醒。只有您自己看得到。',
    none: '还没有关注。在项目页或事项页点“关注”。',
    since: '{{date}}起',
  },
} as const;
