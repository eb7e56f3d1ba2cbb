/** What happens after production. */
export const aftercare = {
  aftercare: {
    title: '投产服务',
    tab: { visits: '走访排序', signs: '预警信号' },
    visits: {
      means:
        '按需要排序，不按职务：未解除的预警信号、未办结和逾期的事项、逾期或企业未确认兑现的承诺、未办结的投诉、多久没有回访走访，各计分值；分值由现行规则设定。点每一项看依据。',
      points: '分值',
      why: '为什么去',
      last: '上次回访、走访',
      never: '尚无',
      daysAgo: '{{date}}（{{count}} 天前）',
      whose: '范围',
      mine: '我包保的',
      all: '全部',
      summary: '共 {{count}} 家',
      line: {
        sign: '{{what}}',
        signs: '{{what}} {{count}} 项',
        items: '未办结事项 {{count}} 项',
        lateItems: '逾期事项 {{count}} 项',
        latePromises: '逾期承诺 {{count}} 项',
        refusedPromises: '企业未确认的承诺 {{count}} 项',
        complaints: '未办结投诉 {{count}} 件',
        days: '{{count}} 天未回访、未走访',
      },
      counts: '{{what}}，计 {{points}} 分',
      quiet: '没有计分的情况',
    },
    signs: { summary: '共 {{count}} 项，未解除 {{open}} 项' },
  },
} as const;
