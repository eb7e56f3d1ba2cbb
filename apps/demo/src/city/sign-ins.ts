/** Of everybody in a demo. */
export const DEMO_PASSWORD = 'bangban-demo';

export interface SignIn {
  readonly who: string;
  readonly login: string;
  readonly password: string;
}

const SHOWN: readonly (readonly [login: string, who: string])[] = [
  ['helpdesk-officer', '帮办员'],
  ['qingwu-help-centre-handler', '县帮办员（青坞县）'],
  ['land-bureau-handler', '承办人（自然资源和规划局）'],
  ['land-bureau-head', '单位负责人（自然资源和规划局）'],
  ['leader-1', '包保领导'],
  ['leader-2', '包保领导（联系青坞县）'],
  ['leader-in-charge', '分管领导'],
  ['principal-leader-1', '主要领导'],
  ['inspector-1', '督查员'],
  ['supervision-head', '督查室主任'],
  ['group-equipment-handler', '招商专员（装备及汽车零部件招商组）'],
  ['contact-hengyue', '企业联系人（恒岳汽车部件）'],
  ['system-admin', '系统管理员'],
  ['security-admin', '安全管理员'],
  ['audit-admin', '审计管理员'],
];

/** One for every role, and those who see a part of the city by another rule, in the order in which a newcomer meets them. */
export const SIGN_INS: readonly SignIn[] = SHOWN.map(([login, who]) => ({ who, login, password: DEMO_PASSWORD }));
