import type { Text } from '../policy/policy';

/** What is in the audit beside commands, in the words of the screens. */
export const AUDIT_ACTS: Readonly<Record<string, Text>> = {
  SignIn: { zh: '登录', en: 'Sign in' },
  SignOut: { zh: '退出登录', en: 'Sign out' },
  SignOutEverywhere: { zh: '全部退出', en: 'Sign out everywhere' },
  EndSession: { zh: '退出其他设备', en: 'Sign out another device' },
  ActFor: { zh: '切换代理身份', en: 'Act for somebody' },
  ChangePassword: { zh: '修改密码', en: 'Change password' },
  CreateToken: { zh: '新建访问令牌', en: 'Create access token' },
  RevokeToken: { zh: '撤销访问令牌', en: 'Revoke access token' },
  UploadFile: { zh: '上传文件', en: 'Upload file' },
  DownloadFile: { zh: '下载文件', en: 'Download a file' },
  ExportList: { zh: '导出列表', en: 'Export a list' },
  RefuseRequest: { zh: '拒绝访问', en: 'Access refused' },
  ExportAudit: { zh: '导出审计记录', en: 'Export audit' },
  SaveUnit: { zh: '维护单位', en: 'Save unit' },
  SaveDefaultPersons: { zh: '维护默认承办人', en: 'Save default persons' },
  SavePerson: { zh: '维护人员', en: 'Save person' },
  SaveRoles: { zh: '设置角色', en: 'Set roles' },
  LeaveWork: { zh: '确认遗留工作', en: 'Confirm work left behind' },
  SaveAccount: { zh: '开通账号', en: 'Open account' },
  DisableAccount: { zh: '停用账号', en: 'Disable account' },
  AddSubstitute: { zh: '设置代理', en: 'Set substitute' },
  AskDirectoryChange: { zh: '申请变更', en: 'Ask for a change' },
  RefuseDirectoryChange: { zh: '不同意变更', en: 'Refuse a change' },
  RevokeSubstitute: { zh: '撤销代理', en: 'Revoke substitute' },
  ResendDelivery: { zh: '重发通知', en: 'Resend delivery' },
  MoveClock: { zh: '拨动演示时钟', en: 'Move the demo clock' },
  CreateAdministrator: { zh: '建立管理员', en: 'Create administrator' },
  Tick: { zh: '系统到期处理', en: 'Act on time limits' },
};

/** What an entry says more, by key; `{{value}}` is filled in. What has no word here is nothing to read. */
export const AUDIT_DETAILS: Readonly<Record<string, Text>> = {
  seq: { zh: '第 {{value}} 条记录', en: 'record no. {{value}}' },
  to: { zh: '到 {{value}}', en: 'to {{value}}' },
  from: { zh: '从 {{value}}', en: 'from {{value}}' },
  code: { zh: '原因代码 {{value}}', en: 'code {{value}}' },
  login: { zh: '账号 {{value}}', en: 'account {{value}}' },
  name: { zh: '名称 {{value}}', en: 'name {{value}}' },
  id: { zh: '编码 {{value}}', en: 'id {{value}}' },
  unitId: { zh: '单位编码 {{value}}', en: 'unit {{value}}' },
  personId: { zh: '人员 {{value}}', en: 'person {{value}}' },
  actorId: { zh: '人员 {{value}}', en: 'person {{value}}' },
  principalId: { zh: '被代理人 {{value}}', en: 'for {{value}}' },
  substituteId: { zh: '代理人 {{value}}', en: 'substitute {{value}}' },
  tokenId: { zh: '令牌 {{value}}', en: 'token {{value}}' },
  projectId: { zh: '项目 {{value}}', en: 'project {{value}}' },
  action: { zh: '操作 {{value}}', en: 'act {{value}}' },
  outcome: { zh: '结果 {{value}}', en: 'outcome {{value}}' },
  sha256: { zh: '校验值 {{value}}', en: 'checksum {{value}}' },
  size: { zh: '{{value}} 字节', en: '{{value}} bytes' },
  times: { zh: '同样的操作还有 {{value}} 次', en: 'the same {{value}} times more' },
  method: { zh: '方式 {{value}}', en: 'method {{value}}' },
  path: { zh: '地址 {{value}}', en: 'address {{value}}' },
  format: { zh: '格式 {{value}}', en: 'format {{value}}' },
  rows: { zh: '{{value}} 行', en: '{{value}} rows' },
  requestedBy: { zh: '申请人 {{value}}', en: 'asked for by {{value}}' },
  reason: { zh: '原因：{{value}}', en: 'reason: {{value}}' },
  total: { zh: '共 {{value}} 项', en: '{{value}} in all' },
};

export const AUDIT_OUTCOMES: Readonly<Record<string, Text>> = {
  accepted: { zh: '成功', en: 'done' },
  refused: { zh: '未通过规则', en: 'refused' },
  denied: { zh: '无权限', en: 'denied' },
};

/** The headings of the audit as a table. */
export const AUDIT_HEADINGS: readonly Text[] = [
  { zh: '编号', en: 'No.' },
  { zh: '时间', en: 'When' },
  { zh: '人员', en: 'Who' },
  { zh: '代理', en: 'In the name of' },
  { zh: '操作', en: 'Act' },
  { zh: '结果', en: 'Outcome' },
  { zh: '项目', en: 'Project' },
  { zh: '事项', en: 'Item' },
  { zh: '内容', en: 'Details' },
  { zh: '来自', en: 'From' },
];
