export const workbench = {
  workbench: {
    title: '工作台',
    scope: { label: '范围', mine: '我的', 'my-unit': '本单位', all: '全部' },
    filter: '按事项或项目筛选',
    side: { me: '待我办理', others: '等待他人' },
    group: {
      late: '已超期',
      today: '今日到期',
      soon: '3 个工作日内',
      later: '3 个工作日之后',
      unlimited: '没有时限',
      resting: '暂不计时（等待前置或项目搁置）',
    },
    emptyMe: { title: '没有待办', text: '需要您签收、报结、复核或销号的事项会按时限先后出现在这里。' },
    emptyOthers: { title: '没有在等的事项', text: '您已报结、待他人处理的事项会出现在这里。' },
    emptyFilter: { title: '没有符合条件的事项', text: '换一个词，或清空筛选。' },
    clear: '清空筛选',
    selected: '已选 {{count}} 项',
    unselect: '取消选择',
    seeProjects: '查看项目',
    help: {
      what: '按时限先后列出待您办理的事项：签收、报结、复核、退回、销号都可以在这里直接办理；勾选多项可以批量办理，办理前会先预览。',
      who: '承办人和单位负责人看到本单位的事项；帮办员另外看到全市待复核、待销号和 3 个工作日内到期的事项。',
      rule: '签收时限、办理时限和复核时限各自按工作日计算，当天不计；超期后按规则逐级上报。',
    },
    hint: '点事项名称看逐日计时和全部记录；右侧按钮直接办理，勾选多项可以批量办理。',
  },
} as const;
