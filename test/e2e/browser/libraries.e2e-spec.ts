import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { eventually } from '../../support/installation';
import { workbookOf } from '../../support/workbook';

const FIRM = '苏州华锦电子有限公司';
const TWIN = '蘇州華錦電子（集團）股份有限公司';
const SHEET = '年产十万吨饲料项目';
const stage = openStage();
const { browserAs, scene } = stage;
let promoter: Person;
let head: Person;

const leaflets = (by: Person) => by.page.getByRole('list', { name: '推介资料' }).getByRole('listitem');

async function register(name: string): Promise<void> {
  await promoter.open('/libraries');
  await promoter.button('客商入库').click();
  const form = promoter.form('客商入库');
  await form.getByLabel('企业名称').fill(name);
  // What is known of it already is there before it is sent.
  if (name === TWIN) await form.getByRole('link', { name: FIRM }).waitFor();
  await promoter.button('客商入库', form).click();
  await promoter.page.getByRole('heading', { name, level: 1 }).waitFor();
}

describe('the libraries', () => {
  beforeAll(async () => {
    await begin(stage, { name: '饲料原料基地项目' });
  });

  scene('a promotion officer takes a company in twice, and is told that it may be the same', async () => {
    promoter = await browserAs('promoter');
    await register(FIRM);
    await promoter.button('登记企业联系人').click();
    const form = promoter.form('登记企业联系人');
    await form.getByLabel('姓名').fill('周敏之');
    await form.getByLabel(/电话/).fill('13800001111');
    await promoter.button('登记企业联系人', form).click();
    await promoter.page.getByRole('link', { name: '13800001111' }).waitFor();
    await register(TWIN);
  });

  scene('the head of the bureau compares the two, merges them and takes them apart again', async () => {
    head = await browserAs('bureau-head');
    await head.open('/libraries?alike=yes');
    await head.page.getByRole('link', { name: TWIN }).click();
    await head.button(/^对\s*比$/).click();
    const form = head.form('合并客商');
    await form.getByRole('radio', { name: FIRM }).check();
    await form.getByLabel('原因').fill('营业执照为同一家');
    await head.button('合并客商', form).click();
    await head.page.getByRole('heading', { name: FIRM, level: 1 }).waitFor();
    await head.page.getByRole('link', { name: TWIN }).waitFor();
    await head.button('撤销合并').click();
    const undo = head.form('撤销合并');
    await undo.getByLabel('原因').fill('实为两家');
    await head.button('撤销合并', undo).click();
    await head.page.getByRole('heading', { name: '可能是同一家企业' }).waitFor();
  });

  scene('what is known of a contact is erased, and the officer finds nothing of it any more', async () => {
    await head.button('清除个人信息').click();
    await head.button('清除个人信息', head.form('清除个人信息')).click();
    await head.page.getByText('（个人信息已清除）').waitFor();
    await promoter.open(head.page.url());
    await promoter.page.getByText('（个人信息已清除）').waitFor();
    expect(await promoter.page.getByText('周敏之').count()).toBe(0);
  });

  scene('a sheet is written by one, released by the other, and becomes a lead', async () => {
    await promoter.open('/libraries?tab=projects');
    await promoter.button('登记推介项目').click();
    const form = promoter.form('登记推介项目');
    await form.getByLabel('名称', { exact: true }).fill(SHEET);
    await form.getByLabel('简介', { exact: true }).fill('配套园区标准厂房，原料就近供应。');
    await promoter.choose('行业', '现代农业', form);
    await promoter.choose('落户地', '经开区', form);
    await promoter.choose('联系单位', '市投资促进局', form);
    await promoter.button('登记推介项目', form).click();
    await promoter.page.getByRole('heading', { name: SHEET, level: 1 }).waitFor();
    await promoter.button(/^入\s*库$/).click();
    await promoter.button(/^入\s*库$/, promoter.page.getByRole('dialog')).click();
    await promoter.button('转为线索').waitFor();
    await promoter.page.getByLabel('选择文件').setInputFiles([
      { name: '宣传册.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n') },
      { name: '旧图.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n2 0 obj\n<<>>\nendobj\n') },
    ]);
    const old = leaflets(promoter).filter({ hasText: '旧图.pdf' });
    await leaflets(promoter).filter({ hasText: '宣传册.pdf' }).waitFor();
    await promoter.button(/^移\s*除$/, old).click();
    const removal = promoter.form('移除');
    await removal.getByLabel('原因').fill('规划已调整');
    await promoter.button(/^移\s*除$/, removal).click();
    await promoter.sees(/^旧图.pdf：.*由孙专员移除，规划已调整$/);
    await head.open(promoter.page.url());
    const coming = head.page.waitForEvent('download');
    await leaflets(head).getByRole('link', { name: '下载宣传册.pdf' }).click();
    expect((await coming).suggestedFilename()).toBe('宣传册.pdf');
    await head.button('发布到公开页').click();
    await head.button('发布到公开页', head.form('发布到公开页')).click();
    await head.page.getByText('公开页未开放').waitFor();
    await promoter.open(promoter.page.url());
    await promoter.button('转为线索').click();
    await promoter.button('转为线索', promoter.form('转为线索')).click();
    // Answered: who leaves the page before may not have sent it.
    await promoter.form('转为线索').waitFor({ state: 'hidden' });
    // Carried by the engine: the project is there a moment later.
    await eventually(
      async () => {
        await promoter.open(promoter.page.url());
        await promoter.page.getByText(/由孙专员转为线索$/).waitFor();
        return promoter.page.getByRole('main').getByRole('link', { name: SHEET }).count();
      },
      (count) => count === 1,
    );
  });

  const upload = (who: Person): Promise<void> => {
    const buffer = workbookOf([
      ['表格客商一览', null, null],
      ['企业名称', '联系人', '联系电话'],
      ['泉州海澜食品有限公司', '郑帆', 13_900_002_222],
      [`${FIRM}（集团）`, null, null],
      [null, '无名', null],
    ]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return who.page.locator('input[type=file]').setInputFiles({ name: '客商.xlsx', mimeType, buffer });
  };

  scene('a workbook is looked at row by row, taken in, and sent again without doubling anything', async () => {
    await promoter.open('/libraries');
    await promoter.button('从 Excel 导入').click();
    await promoter.page.getByRole('heading', { name: '从 Excel 导入：客商和企业联系人' }).waitFor();
    await upload(promoter);
    await promoter.page.getByText('企业名称：必填').waitFor();
    await promoter.page.getByRole('link', { name: `查看“${FIRM}”` }).waitFor();
    await promoter.page.getByRole('checkbox', { name: '第 4 行不是同一个，仍然导入' }).check();
    await promoter.button('正式导入 2 行').click();
    await promoter.page.getByRole('heading', { name: '导入结果' }).waitFor();
    await upload(promoter);
    await promoter.page.getByRole('heading', { name: '三、检查结果' }).waitFor();
    await promoter.page.getByText('全部 3 行').click();
    await promoter.page.getByRole('link', { name: '打开' }).first().click();
    await promoter.page.getByRole('heading', { name: '泉州海澜食品有限公司', level: 1 }).waitFor();
    await promoter.page.getByRole('link', { name: '13900002222' }).waitFor();
  });

  scene('whoever may not register a company is told so for each row, and nothing is kept', async () => {
    const handler = await browserAs('land-handler');
    await handler.open('/sheets/investors');
    await upload(handler);
    await handler.page.getByText('不能导入').first().waitFor();
    expect(await handler.button('正式导入 0 行').isDisabled()).toBe(true);
  });
});
