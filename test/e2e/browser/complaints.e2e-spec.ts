import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';

const stage = openStage();
const { browserAs, browserFor, scene } = stage;
const NAME = '钙钛矿组件中试线项目';
const WORDS = '验收预约一拖再拖，电话无人接听';
let projectId = '';
const paper = (name: string, words: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n${words}`),
});
const filesOf = (by: Person, side: string) => by.page.getByRole('list', { name: side }).getByRole('listitem');

describe('a complaint of a company', () => {
  beforeAll(async () => {
    projectId = (await begin(stage, { name: NAME, facts: { investorContactIds: ['investor'] } })).projectId;
  });

  scene('is made on a phone, confidential from the unit concerned', async () => {
    const investor = await browserFor('investor', { viewport: 'phone' });
    await investor.signIn();
    await investor.open(`/investor?project=${projectId}`);
    await investor.button('提出投诉').click();
    const form = investor.page.getByRole('form', { name: '提出投诉' });
    await investor.choose('投诉事由', '办理拖延', form);
    await form.getByLabel('情况说明').fill(WORDS);
    await form.getByRole('checkbox', { name: '对被投诉单位保密' }).check();
    await investor.button('提交投诉', form).click();
    await investor.sees('请先选择对哪个单位保密');
    // Refused as it is, it is put right and sent again; an answer that never arrived does not make it two.
    await investor.choose(/^被投诉的单位/, '市帮办中心', form);
    await investor.button('提交投诉', form).click();
    await investor.sees(/不能对这些单位保密/);
    await investor.choose(/^被投诉的单位/, '经开区', form);
    investor.faults.allow(/^request: net::ERR_FAILED .*\/api\/complaints$/);
    await investor.page.route('**/api/complaints', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await investor.button('提交投诉', form).click();
    await form.getByRole('alert').waitFor();
    await investor.page.unroute('**/api/complaints');
    await investor.button('提交投诉', form).click();
    await form.waitFor({ state: 'hidden' });
    await investor.sees(WORDS);
    await investor.sees('待受理');
    expect(await investor.page.getByText(WORDS).count()).toBe(1);
    // A picture and a paper go with it; a wrong one is taken back before anybody works with it.
    await investor.button('查看经过').click();
    await investor.page.getByLabel('选择文件').setInputFiles([paper('验收单.pdf', '一'), paper('误传.pdf', '二')]);
    const files = filesOf(investor, '投诉附件');
    await files.filter({ hasText: '验收单.pdf' }).waitFor();
    const wrong = files.filter({ hasText: '误传.pdf' });
    await investor.button('撤回误传.pdf', wrong).click();
    await wrong.waitFor({ state: 'detached' });
    const table = { name: '清单.txt', mimeType: 'text/plain', buffer: Buffer.from('清单') };
    investor.faults.allow(/415 .*\/files\?/);
    await investor.page.getByLabel('选择文件').setInputFiles(table);
    await investor.sees(/只收 PDF 和 JPG/);
  });

  scene('is taken on and answered by the help centre, while the unit sees nothing', async () => {
    const officer = await browserAs('officer');
    await officer.open('/complaints?mine=to-do');
    await officer.page.getByRole('link', { name: new RegExp(WORDS) }).click();
    await officer.sees('要求对经开区保密');
    await officer.button('受理').click();
    await officer.button('受理', officer.page.getByRole('dialog')).click();
    await officer.sees('办理中');
    await filesOf(officer, '投诉附件').getByRole('link', { name: '下载验收单.pdf' }).waitFor();
    await officer.page.getByLabel('选择文件').setInputFiles(paper('验收安排.pdf', '三'));
    await filesOf(officer, '答复附件').filter({ hasText: '验收安排.pdf' }).waitFor();
    await officer.button('答复').click();
    const dialog = officer.page.getByRole('dialog');
    await dialog.getByLabel('答复内容').fill('已约定周五现场验收');
    await officer.button('答复', dialog).click();
    await officer.sees('已答复待评价');
    const unit = await browserAs('park-head');
    await unit.open(`/projects/${projectId}`);
    await unit.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await unit.open('/complaints');
    await unit.page.getByRole('heading', { level: 1, name: '客商投诉' }).waitFor();
    await unit.page.locator('.skeleton').first().waitFor({ state: 'detached' });
    expect(await unit.page.getByText(WORDS).count()).toBe(0);
  });

  scene('is settled with one tap', async () => {
    const investor = await browserFor('investor', { viewport: 'phone' });
    await investor.signIn();
    await investor.open(`/investor?project=${projectId}`);
    await investor.sees('已约定周五现场验收');
    await filesOf(investor, '答复附件').filter({ hasText: '验收安排.pdf' }).waitFor();
    await investor.button('满意').click();
    await investor.sees('已办结');
  });
});
