import { dateAt, fromMillis, toMillis } from '@bangban/kernel';
import type { FactsPayload } from '@bangban/domain';
import type { Desk } from './record';

const ZONE_MINUTES = 480;
const DAY_MS = 86_400_000;

/** Numbers that look like chance and are the same in every run. */
class Chance {
  constructor(private state: number) {}

  /** An integer from 0 to n - 1. */
  below(n: number): number {
    this.state = (Math.imul(this.state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((this.state / 2 ** 32) * n);
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}

const NAMES = [
  '年产五万吨铝箔项目',
  '新能源汽车零部件项目',
  '茶旅融合项目',
  '数据中心项目(二期)',
  '100%国产化芯片封装项目',
  'LED照明项目',
];
const INVESTORS = ['华东某精密机械有限公司', '南方某茶业集团', 'Green Power Ltd.', '某_科技公司'];
const ITEMS = ['协调用地预审', '临时用电', '用工招聘', '环评咨询', '道路开口'];
const UNITS = ['natural-resources', 'park', 'promotion-bureau'] as const;
const HANDLER = { 'natural-resources': 'land-handler', park: 'park-handler', 'promotion-bureau': 'promoter' } as const;
const HEAD = { 'natural-resources': 'land-head', park: 'park-head', 'promotion-bureau': 'bureau-head' } as const;

interface LivingItem {
  readonly projectId: string;
  readonly itemId: string;
  readonly unit: (typeof UNITS)[number];
}

/**
 * Some weeks of a city: leads come in, items are issued and handled, well, late or not at all, projects rest and end. What
 * time decides is recorded for a part of them only, as in life. Returns the ids of the projects.
 */
export async function liveThrough(
  desk: Desk,
  options: { readonly from: string; readonly days: number; readonly projects: number; readonly seed: number },
): Promise<readonly string[]> {
  const chance = new Chance(options.seed);
  const ids: string[] = [];
  const items: LivingItem[] = [];
  for (let day = 0; day < options.days; day += 1) {
    const now = fromMillis(toMillis(options.from) + day * DAY_MS);
    await desk.clockAt(now);
    while (ids.length < Math.ceil(((day + 1) * options.projects) / options.days)) {
      ids.push(await begin(desk, chance, ids.length));
    }
    for (let added = 0; added < 2; added += 1) {
      const item = await addItem(desk, chance, chance.one(ids));
      if (item) items.push(item);
    }
    for (const item of items) if (chance.below(3) === 0) await work(desk, chance, item);
    if (chance.below(4) === 0) await desk.record.tick(chance.one(ids));
    if (day % 5 === 4) await end(desk, chance.one(ids), (day + 1) / 5, dateAt(now, ZONE_MINUTES));
  }
  return ids;
}

async function begin(desk: Desk, chance: Chance, index: number): Promise<string> {
  const facts: Partial<FactsPayload> = {
    name: `${chance.one(NAMES)}${index}`,
    investor: { name: chance.one(INVESTORS), country: 'CN' },
    landingUnitId: chance.one(['park', null]),
    money: { amount: String(1_000 + chance.below(90_000)), currency: chance.one(['CNY', 'CNY', 'USD']) },
  };
  const id = await desk.lead(facts);
  const leaderId = chance.one(['leader', 'leader-two', null]);
  if (leaderId !== null) await desk.act('deputy', id, { name: 'AssignLeader', payload: { leaderId } });
  return id;
}

async function addItem(desk: Desk, chance: Chance, projectId: string): Promise<LivingItem | null> {
  const unit = chance.one(UNITS);
  const payload = { title: chance.one(ITEMS), unitId: unit, limit: 1 + chance.below(12), issue: chance.below(8) > 0 };
  const added = await desk.send('officer', projectId, { name: 'AddHelpItem', payload });
  const event = added.outcome === 'accepted' && added.events.find(({ type }) => type === 'HelpItemAdded');
  return event && event.type === 'HelpItemAdded' ? { projectId, itemId: event.data.itemId, unit } : null;
}

/** The next step of an item, whatever it is; most refusals here are part of life. */
async function work(desk: Desk, chance: Chance, { itemId, projectId, unit }: LivingItem): Promise<void> {
  const only = { itemId };
  switch (chance.below(7)) {
    case 0:
    case 1:
      await desk.send(HANDLER[unit], projectId, { name: 'SignForHelpItem', payload: only });
      break;
    case 2:
      await desk.send(HEAD[unit], projectId, { name: 'ReportDone', payload: { itemId, note: '已办结' } });
      break;
    case 3:
      await desk.send('officer', projectId, { name: 'VerifyHelpItem', payload: only });
      break;
    case 4:
      await desk.send('officer', projectId, { name: 'CloseHelpItem', payload: only });
      break;
    case 5:
      await desk.send('officer', projectId, { name: 'IssueHelpItem', payload: only });
      break;
    default:
      if (chance.below(6) === 0) {
        await desk.send('centre-head', projectId, { name: 'VoidHelpItem', payload: { itemId, reason: '不再需要' } });
      } else {
        await desk.send('officer', projectId, { name: 'ReturnHelpItem', payload: { itemId, reason: '材料不全' } });
      }
  }
}

async function end(desk: Desk, id: string, turn: number, date: string): Promise<void> {
  const how = turn % 3;
  const reason = '投资方计划调整';
  if (how === 0) await desk.send('deputy', id, { name: 'TerminateProject', payload: { reason, cause: 'objective' } });
  if (how === 1) {
    const asked = await desk.send('officer', id, { name: 'Shelve', payload: { reason } });
    const event = asked.outcome === 'accepted' && asked.events.find(({ type }) => type === 'SecondPersonRequested');
    if (event && event.type === 'SecondPersonRequested') {
      const payload = { requestId: event.data.id, decision: 'approve' } as const;
      await desk.send('deputy', id, { name: 'DecideRequest', payload });
    }
  }
  if (how === 2) {
    await desk.send('promoter', id, { name: 'RecordContact', payload: { kind: 'call', summary: '例行联系', date } });
  }
}
