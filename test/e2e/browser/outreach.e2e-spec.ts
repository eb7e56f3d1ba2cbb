import { beforeAll, describe, expect } from '@jest/globals';
import { openStage } from '../../support/browser';
import { begin } from '../../support/browser-before';
import type { Person } from '../../support/browser-person';
import { eventually } from '../../support/installation';

const GROUP = '驻东莞联络处';
const TRIP = '拜访精密模具企业';
const PROJECT = '精密模具华中基地项目';
const stage = openStage();
const { browserAs, scene } = stage;
let promoter: Person;
let handler: Person;

describe('trips of groups', () => {
  beforeAll(async () => {
    await begin(stage, { name: '模具钢材配送项目' });
  });

  scene('a promotion officer registers a liaison office of the development zone', async () => {
    promoter = await browserAs('promoter');
    await promoter.open('/outreach?tab=groups');
    await promoter.button('设立招商组或联络处').click();
    const form = promoter.form('设立招商组或联络处');
    await form.getByText('驻外联络处').click();
    await form.getByLabel('名称').fill(GROUP);
    await promoter.choose('负责人', '孙专员', form);
    await promoter.choose('所属单位', '经开区', form);
    await form.getByLabel('所在地').fill('东莞');
    await promoter.button('设立招商组或联络处', form).click();
    await promoter.page.getByRole('link', { name: GROUP }).waitFor();
  });

  scene('somebody of its unit records a trip on the phone: what was typed is there after a reload', async () => {
    handler = await browserAs('park-handler', { viewport: 'phone' });
    await handler.open('/outreach');
    await handler.button('登记外出或来访').click();
    let form = handler.form('登记外出或来访');
    await form.getByLabel('事由').fill(TRIP);
    await handler.open('/outreach');
    await handler.button('登记外出或来访').click();
    form = handler.form('登记外出或来访');
    expect(await form.getByLabel('事由').inputValue()).toBe(TRIP);
    await form.getByLabel('地点').fill('东莞、深圳、');
    await form.getByLabel('企业', { exact: true }).fill('东莞精模科技');
    await form.getByLabel(/洽谈情况/).fill('拟在中部建基地');
    await handler.button('登记外出或来访', form).click();
    await handler.page.getByRole('heading', { name: TRIP, level: 1 }).waitFor();
    await handler.page.getByText('东莞、深圳').waitFor();
  });

  scene('the company becomes a lead, and both know the other', async () => {
    await handler.button('转为线索').click();
    const form = handler.form('转为线索');
    await form.getByLabel('项目名称').fill(PROJECT);
    await handler.choose('行业', '电子信息', form);
    await handler.button('转为线索', form).click();
    // Carried by the engine: the project is there a moment later.
    await eventually(
      async () => {
        await handler.open(handler.page.url());
        await handler.page.getByText('东莞精模科技').waitFor();
        return handler.page.getByRole('main').getByRole('link', { name: PROJECT }).count();
      },
      (count) => count === 1,
    );
  });

  scene('the bulletin counts it, and the number opens to its lead', async () => {
    await promoter.open('/outreach?tab=counts');
    await promoter.page.getByRole('link', { name: `${GROUP} 外出: 1`, exact: true }).waitFor();
    await promoter.page.getByRole('link', { name: `${GROUP} 线索: 1`, exact: true }).click();
    await promoter.page.getByRole('link', { name: PROJECT }).waitFor();
    await promoter.page.getByRole('link', { name: PROJECT }).click();
    await promoter.page.getByRole('heading', { name: PROJECT, level: 1 }).waitFor();
    await promoter.page.getByRole('link', { name: '基本情况' }).click();
    await promoter.page.getByRole('heading', { name: TRIP, level: 1 }).waitFor();
  });
});
