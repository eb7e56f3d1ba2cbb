import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EscortFact, itemWakeUp, projectWakeUp } from '@bangban/domain';
import { Desk } from '../../support/record';

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.busy();
  await desk.clockAt('2026-03-03T02:00:00.000Z');
});
afterAll(() => desk.database.drop());

async function factOf(id: string): Promise<EscortFact> {
  const fact = await desk.record.fact(id);
  if (!fact) throw new Error('no such project');
  return fact;
}

describe('the snapshot for a workflow', () => {
  it('says what comes next: of items that wake together the one with the lowest number', async () => {
    const id = await desk.lead();
    expect(await factOf(id)).toMatchObject({ next: { kind: 'stage-opening', itemNo: null } });
    const items = [await desk.item(id), await desk.item(id), await desk.item(id)];
    await desk.act('land-handler', id, { name: 'SignForHelpItem', payload: { itemId: items[0] ?? '' } });
    await desk.act('promoter', id, { name: 'RecordContact', payload: { kind: 'call', summary: '电话对接' } });

    const fact = await factOf(id);
    const stored = (await desk.record.compare(id))?.stored;
    if (!stored?.project) throw new Error('no such project');
    const wakeUps = [projectWakeUp(stored.project), ...Object.values(stored.items).map(itemWakeUp)];
    expect(fact).toMatchObject({
      wakeUp: wakeUps.filter((at) => at !== null).sort()[0],
      next: { kind: 'item-rung', clock: 'sign-for', rung: 'breach', itemNo: 2 },
      openItems: [{ no: 2 }, { no: 3 }, { no: 1 }],
    });
    expect(fact.openItems.map(({ wakeUp }) => wakeUp)).toEqual(
      fact.openItems.map(({ id: itemId }) => itemWakeUp(stored.items[itemId] ?? never())),
    );
  });
});

function never(): never {
  throw new Error('an item that is not there');
}
