/** 时限账单: whose the working days were. */
export const timeAccount = {
  timeAccount: {
    title: '时限账单',
    means:
      '时段内每项事项的每个工作日记在一方名下：当日 24:00 时在谁手里。未办结的计到今天（含当天）；跨时段的各计各的；单位、人员按当日的责任单位、责任人统计。等待协办回复的天数记在事项所在一行的“协办单位”，同时列在被协办单位（人员）一行的“协办他人事项”，后者不再计入合计。',
    by: '按什么统计',
    key: { unit: '单位', person: '人员', project: '项目' },
    party: {
      'lead-unit': '责任单位',
      'co-unit': '协办单位',
      waiting: '等待其他事项',
      excluded: '经批准不计',
      verification: '复核销号',
      enterprise: '企业（补件、确认）',
      'higher-authority': '上级审批',
    },
    items: '事项',
    total: '合计',
    asked: '协办他人事项',
    none: '时段内没有计入的工作日。',
    of: '{{party}} {{days}}',
    sum: '合计 {{days}}，与各事项经过的工作日总数 {{elapsed}}一致',
    sumOfPart: '合计 {{days}}',
    ofProject: '{{from}}至{{to}}，全部事项的工作日记在谁名下；点开事项看逐日情况。',
  },
} as const;
