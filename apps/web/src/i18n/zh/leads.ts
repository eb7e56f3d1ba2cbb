/** 线索: how they came, who follows them, what became of them. */
export const leads = {
  leads: {
    title: '线索',
    tab: { follow: '线索跟进', counts: '来源和转化' },
    named: '{{channel}}（{{detail}}）',
    which: '线索状态',
    all: '全部',
    project: '线索',
    age: '登记至今',
    days: '{{count}} 天',
    contacted: '最近对接',
    never: '尚未对接',
    silent: '距上次对接',
    next: '下次联系期限',
    registered: '登记日期',
    nobody: '未明确',
    ageingMeans: '最久没有对接的排在前面；连续 {{count}} 个工作日没有对接的为“久未联系”。',
    counted: '按登记日期计入，只计您可查看的线索；意向、签约、开工为曾经推进到，流失包括研判不予跟进和项目终止、转出。',
    none: '这段时间没有登记线索。',
    lostBy: '流失原因',
    count: { lead: '登记', open: '跟进中', intent: '意向', signing: '签约', commencement: '开工', lost: '流失' },
  },
} as const;
