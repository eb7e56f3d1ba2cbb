import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countUnread, listInbox, unreadOf, unscoped } from '@bangban/persistence';
import { freshDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let desk: Desk;
let projectId: string;

beforeAll(async () => {
  desk = new Desk(await freshDatabase());
  await desk.clockAt('2026-03-02T02:00:00.000Z');
  projectId = await desk.lead();
});
afterAll(() => desk.database.drop());

const unread = async (who: string, itemId: string): Promise<string[]> => {
  const { rows } = await listInbox(unscoped(desk.database.dataSource), who, { unread: true }, { limit: 100 });
  return rows.filter((row) => row.itemId === itemId).map(({ kind }) => kind);
};

describe('an inbox', () => {
  it('settles what is done, and keeps to whom it was said and when it was met', async () => {
    const itemId = await desk.item(projectId);
    expect(await unread('land-handler', itemId)).toEqual(['item-issued']);
    await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId } });
    expect(await unread('land-handler', itemId)).toEqual([]);
    await desk.act('land-handler', projectId, { name: 'ReportDone', payload: { itemId, note: '已办' } });
    expect(await unread('land-head', itemId)).toEqual(['report-to-sign']);
    await desk.act('land-head', projectId, { name: 'SignReport', payload: { itemId } });
    expect(await unread('land-head', itemId)).toEqual([]);
    expect(await unread('centre-head', itemId)).toEqual(['item-to-verify']);
    await desk.act('officer', projectId, { name: 'VerifyHelpItem', payload: { itemId } });
    expect(await unread('centre-head', itemId)).toEqual([]);
    const { rows } = await listInbox(
      unscoped(desk.database.dataSource),
      'centre-head',
      { unread: false },
      { limit: 100 },
    );
    const settled = rows.find((row) => row.itemId === itemId);
    expect(settled).toMatchObject({ kind: 'item-to-verify', readAt: null, settledAt: expect.any(String) });
  });

  it('settles late notices with the clock, however many rungs they were of', async () => {
    const itemId = await desk.item(projectId, { title: '晚办事项', limit: 1 });
    await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId } });
    await desk.clockAt('2026-03-06T02:00:00.000Z');
    await desk.record.tick(projectId);
    expect(await unread('land-head', itemId)).toEqual(['limit-breached']);
    await desk.act('land-head', projectId, { name: 'ReportDone', payload: { itemId, note: '已办' } });
    expect(await unread('land-head', itemId)).toEqual([]);
    expect(await unread('land-handler', itemId)).toEqual([]);
  });

  it('tells nobody of what was met in the same moment as something new', async () => {
    const itemId = await desk.item(projectId, { title: '临期才办', limit: 1 });
    await desk.act('land-handler', projectId, { name: 'SignForHelpItem', payload: { itemId } });
    await desk.clockAt('2026-03-12T02:00:00.000Z');
    // Time decides first: the breach is recorded, and stays; who was told of it has nothing to do any more.
    await desk.act('land-head', projectId, { name: 'ReportDone', payload: { itemId, note: '已办' } });
    expect(await unread('land-head', itemId)).toEqual([]);
    const { rows } = await listInbox(unscoped(desk.database.dataSource), 'land-head', {}, { limit: 100 });
    expect(rows.filter((row) => row.itemId === itemId).map(({ kind }) => kind)).toContain('limit-breached');
  });

  it('settles what a void item or an ended project asked for, and counts the same everywhere', async () => {
    const itemId = await desk.item(projectId, { title: '不再需要' });
    await desk.act('centre-head', projectId, { name: 'VoidHelpItem', payload: { itemId, reason: '已合并办理' } });
    expect(await unread('land-handler', itemId)).toEqual(['item-voided']);
    const other = await desk.item(projectId, { title: '随项目终止' });
    await desk.act('deputy', projectId, {
      name: 'TerminateProject',
      payload: { reason: '投资方撤资', cause: 'objective' },
    });
    expect(await unread('land-handler', other)).not.toContain('item-issued');
    const db = desk.database.dataSource;
    expect((await unreadOf(db, ['land-handler']))['land-handler']).toBe(await countUnread(db, 'land-handler'));
  });
});
