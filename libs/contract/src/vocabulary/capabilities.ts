/** What somebody can do by the posts they hold, as screens ask for it, and how each is called. */
export const CAPABILITIES = {
  'read-projects': { zh: '查看权限范围内的项目和统计', en: 'read projects and figures within their scope' },
  'read-every-project': { zh: '查看全市所有项目', en: 'read every project of the city' },
  'register-lead': { zh: '登记招商线索', en: 'register a lead' },
  'work-items': { zh: '办理帮办事项', en: 'work on help items' },
  'keep-help-desk': { zh: '受理、转办和核验帮办事项', en: 'take in, hand out and verify help items' },
  'lead-projects': { zh: '领导包保', en: 'answer for projects as a leader' },
  'lead-the-city': { zh: '统筹全市项目', en: 'look after all projects of the city' },
  supervise: { zh: '督查', en: 'supervise' },
  'follow-own-projects': { zh: '跟进本企业的项目', en: "follow one's own company's projects" },
  'import-ledger': { zh: '导入台账', en: 'import a ledger' },
  'see-directory': { zh: '查看单位和人员名录', en: 'read the list of units and people' },
  'enter-administration': { zh: '进入管理台', en: 'open the administration' },
  'manage-units': { zh: '维护单位', en: 'keep units' },
  'manage-people': { zh: '维护人员', en: 'keep people' },
  'manage-accounts': { zh: '设置角色和账号', en: 'set roles and accounts' },
  'see-accounts': { zh: '查看账号', en: 'read accounts' },
  'see-substitutes': { zh: '查看代理', en: 'read who acts for whom' },
  'name-substitute': { zh: '指定代理人', en: 'name a substitute' },
  'decide-requests': { zh: '复核其他管理员的申请', en: "decide on other administrators' requests" },
  'place-work-left': { zh: '查看遗留工作', en: 'see work left behind' },
  'manage-deliveries': { zh: '处理未送达的通知', en: 'look after notices that did not arrive' },
  'read-engine': { zh: '查看流程运行情况', en: 'see how the workflows run' },
  'read-audit': { zh: '查看审计记录', en: 'read the audit' },
  'watch-administrators': { zh: '查看其他管理员的操作', en: 'see what other administrators do' },
  'read-drafts': { zh: '查看日历和规则草案', en: 'read drafts of calendar and policy' },
  'draft-files': { zh: '起草日历和规则', en: 'draft calendar and policy' },
  'approve-drafts': { zh: '批准日历和规则', en: 'approve calendar and policy' },
  'move-demo-clock': { zh: '拨动演示时钟', en: 'move the demo clock' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type Capability = keyof typeof CAPABILITIES;
export const CAPABILITY_NAMES = Object.keys(CAPABILITIES) as [Capability, ...Capability[]];
