import { describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import type { Person } from '../../support/browser-person';
import { PASSWORD } from '../../support/browser-words';

const NAME = '季新';
const LOGIN = 'jixin';
const { browserAs, browserFor, caller, scene } = openStage();

let system: Person;
let security: Person;
let newcomer: Person;

/** The drawer of somebody in the list of people, found by typing the name. */
async function openPerson({ page }: Person): Promise<void> {
  await page.getByLabel('姓名、编码、账号或电话').fill(NAME);
  await page.getByRole('button', { name: NAME, exact: true }).click();
  await page.getByRole('dialog', { name: NAME }).waitFor();
}

const HEAD = '编号,项目名称,行业,引资单位,跟进人,落户地,线索日期';
const ROW = (reference: string, day: string): string =>
  `${reference},接续项目${reference},装备制造,promotion-bureau,promoter,park,${day}`;

describe('three administrators', () => {
  scene('the system administrator enters a new colleague, and may give neither roles nor an account', async () => {
    system = await browserAs('sysadmin');
    await system.open('/admin/people');
    await system.button('新增人员').click();
    const form = system.form('新增人员');
    await form.getByLabel('姓名').fill(NAME);
    // The form stands in the address: it is open again.
    await system.page.reload();
    await form.getByText('已恢复上次没有提交的内容。').waitFor();
    expect(await form.getByLabel('姓名').inputValue()).toBe(NAME);
    await form.getByLabel('编码').fill(LOGIN);
    await system.choose('单位', '市自然资源局', form);
    await system.button('保存', form).click();
    await system.sees(`已新增${NAME}`);
    await openPerson(system);
    await system.sees('由安全管理员办理');
    expect(await system.button('开通账号').isDisabled()).toBe(true);
  });

  scene('the security administrator gives a role and an account, and may not change who somebody is', async () => {
    security = await browserAs('secadmin');
    await security.open('/admin/people');
    await openPerson(security);
    const drawer = security.form(NAME);
    expect(await drawer.getByLabel('姓名').isDisabled()).toBe(true);
    await drawer.getByRole('checkbox', { name: '承办人', exact: true }).check();
    await security.button('保存岗位', drawer).click();
    await security.sees(`已保存${NAME}的岗位`);
    await drawer.getByLabel('初始密码').fill(PASSWORD);
    await security.button('开通账号', drawer).click();
    await security.sees(`${NAME}的账号已生效`);
  });

  scene('the colleague signs in and is at work; once the account is closed, no longer', async () => {
    newcomer = await browserFor(LOGIN);
    await newcomer.signIn();
    await newcomer.page.getByRole('heading', { name: '工作台' }).waitFor();
    const drawer = security.form(NAME);
    await security.button('停用账号', drawer).click();
    await security.page.getByRole('tooltip').getByRole('button', { name: '停用账号' }).click();
    await security.sees('重设账号与密码');
    const late = await browserFor(LOGIN);
    await late.open('/');
    await late.fillSignIn();
    await late.page.getByRole('alert').waitFor();
  });

  scene('a new head of a unit waits until another administrator agrees', async () => {
    const { page } = system;
    await system.open('/admin/units');
    await system.button('市自然资源局').click();
    const form = system.form('市自然资源局');
    await system.choose('负责人', '周科长 (land-handler)', form);
    await system.button('保存', form).click();
    await system.sees(/须由另一位管理员/);
    await system.open('/admin/requests');
    await system.sees(/市自然资源局：负责人周科长/);
    expect(await system.button('同意', page.getByRole('main')).getAttribute('aria-disabled')).toBe('true');
    await security.open('/admin/requests');
    await security.button('同意').click();
    await security.sees('已同意，变更生效');
    await security.sees('没有待审批的申请');
  });

  scene('a ledger is tried, its faults named by heading, and taken over once however often it comes', async () => {
    const officer = await browserAs('officer');
    const { page } = officer;
    await officer.open('/admin/import');
    const ledger = `${HEAD}\n${ROW('L-1', '2026-01-05')}\n${ROW('L-2', '2026-13-05')}\n`;
    await page
      .getByLabel('选择 CSV 文件')
      .last()
      .setInputFiles({ name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(ledger) });
    await officer.button('检查，不保存').click();
    await officer.sees('三、检查结果');
    await officer.sees(/线索日期“2026-13-05”：/);
    await officer.button('正式导入 1 个项目').click();
    await officer.sees('导入结果');
    await officer.button('检查，不保存').click();
    await officer.sees('以前已导入');
    expect(await officer.button('正式导入 0 个项目').isDisabled()).toBe(true);
  });

  scene('the engine says what it waits for in a project, and agrees with the record', async () => {
    const projects = await (await caller('officer')).all<{ id: string; name: string }>('/api/projects');
    const id = projects.find(({ name }) => name === '接续项目L-1')?.id ?? '';
    const { page } = system;
    await system.open('/admin/engine');
    await page.getByLabel('项目编号、项目页地址或流程编号').fill(`/projects/${id}`);
    await system.button('查看').click();
    await system.sees('与记录一致');
    await system.sees(`project/${id}`);
    await system.sees('线索 · 推进中 · 跟进中');
    await system.sees(/超期 · 项目 \(routine:.* breach\)|临期提醒 · /);
    // It stands on the project's page; of the project itself an administrator reads nothing.
    expect([new URL(page.url()).pathname, await page.getByText('接续项目L-1').count()]).toEqual([`/projects/${id}`, 0]);
    // An engine that is away is said there, and the page stands.
    const away = JSON.stringify({
      type: 'about:blank',
      title: '-',
      status: 503,
      code: 'ENGINE_UNAVAILABLE',
      details: {},
    });
    const answer = { status: 503, contentType: 'application/problem+json', body: away };
    await page.route(`**/api/projects/${id}/workflow`, (route) => route.fulfill(answer));
    system.faults.allow(/^answer: 503 .*\/workflow$/);
    await system.button('再看一次').click();
    await system.sees('流程引擎没有应答');
    await page.unroute(`**/api/projects/${id}/workflow`);
  });

  scene('a draft of the policy is written over its figures, checked, and approved by nobody who wrote it', async () => {
    const { page } = system;
    await system.open('/admin/policy');
    await system.button('起草').click();
    await page.getByLabel('依据文件（发文字号）').fill('示例〔2026〕9号');
    const limit = page.getByLabel('签收 个工作日', { exact: true });
    await limit.fill('4');
    await limit.blur();
    await system.sees('现为 1');
    // The end of the day is a time as well; what is none gives way to the one that stands.
    const until = page.getByLabel('通知发送：至', { exact: true });
    await until.fill('2400');
    await until.blur();
    expect(await until.inputValue()).toBe('24:00');
    await until.fill('25:00');
    expect(await until.getAttribute('aria-invalid')).toBe('true');
    await until.blur();
    expect(await until.inputValue()).toBe('24:00');
    // What silence means in one matter, by a document of its own.
    await system.button('为某个事项另作规定').first().click();
    const own = page.getByRole('group', { name: '第 1 个另有规定的事项' });
    await system.button('保存草案').click();
    await system.sees(/另有规定的须选定事项/);
    await system.choose('事项', '项目选址', own);
    await own.getByLabel('所依据的文件（写明文号）').fill('示例〔2026〕10号第三条');
    await system.button('保存草案').click();
    await system.sees('第 2 版相对第 1 版的变化');
    await system.sees(/其中项目选址：.*示例〔2026〕10号第三条/);
    await system.button('核对无误').click();
    await system.sees('已核对，待批准');
    expect(await system.button('批准并发布').getAttribute('aria-disabled')).toBe('true');
    const head = await browserAs('centre-head');
    await head.open(page.url());
    await head.button('试算').click();
    await head.button('开始试算').click();
    await head.sees(/已看完 \d+ 个项目/);
    // Other stories of this installation have changed who is in office: the replay tells those who were there then.
    await head.sees(/逐条一致/);
    await head.button('提醒（条）').click();
    await head.sees(/^提醒（条）：明细共 \d+ 条/);
    await head.button('返回草案').click();
    await head.button('批准并发布').click();
    const asked = head.page.getByRole('dialog');
    await asked.getByText('第 2 版规则立即生效，新登记的项目都按它办理。').waitFor();
    await asked.getByText(/改用后其中 \d+ 个期限会移动/).waitFor();
    await head.button('取消', asked).click();
    await head.button('撤回草案').click();
    await asked.getByLabel('撤回原因').fill('先征求意见');
    await head.button('撤回草案', asked).click();
    await head.sees('已撤回');
  });
});
