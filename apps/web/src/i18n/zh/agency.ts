/** 委托代办. */
export const agency = {
  agency: {
    title: '企业委托代办',
    none: '企业没有委托任何人代办。没有委托，任何人不得代表企业申报或补件。',
    no: '第 {{no}} 号委托',
    until: '至 {{date}}',
    items: '补件、补交材料：{{items}}',
    delivery: '申报政策兑现',
    promises: '申报企业承诺已兑现',
    byCompany: '企业本人委托',
    onPaper: '帮办中心凭书面委托登记',
    paper: '文号 {{number}}',
    state: {
      'in-force': '有效',
      withdrawn: '已撤回',
      expired: '已到期',
      left: '代办人已离岗或调离，委托终止',
      over: '所委托的事已办完',
    },
    why: '撤回理由：{{reason}}',
    item: '企业委托代办',
    agentOf: '{{agent}}（第 {{no}} 号委托，至 {{date}}）',
  },
} as const;
