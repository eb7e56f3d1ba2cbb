import { answered } from '../client/problem';
import { until } from '../client/until';
import type { Act } from './act';
import { OFFICER, type Scene } from './scene';
import { LAST_DAY, plusDays } from './working-days';

const CHAIR = 'leader-in-charge';
const CALLED = 195;
const HELD = 201;
const WEEK = 7;

const act = (day: number, what: string, play: (scene: Scene) => Promise<void>): Act => ({ day, what, play });

/** 项目调度会, once for the whole city: told where one project stands in for all. The next one gathers its agenda today. */
export const MEETING_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    act(CALLED, 'the monthly meeting is called', (scene) => call(scene, 'held', scene.days.date(HELD))),
    act(HELD, 'the meeting is held and its minutes are issued', hold),
    act(LAST_DAY, 'the next meeting is called', (scene) => {
      return call(scene, 'next', plusDays(scene.days.date(LAST_DAY), WEEK));
    }),
  ],
};

const header = (name: string) => ({ 'Idempotency-Key': `demo:meeting:${name}` });

/** Sent again, it gives the same meeting. */
async function called(scene: Scene, name: string, day: string): Promise<string> {
  const client = await scene.as(OFFICER);
  const body = { kind: 'monthly' as const, chairId: CHAIR, place: '市政府二号会议室', day, time: '09:00' };
  return answered('meeting', await client.POST('/api/meetings', { params: { header: header(name) }, body })).id;
}

async function call(scene: Scene, name: string, day: string): Promise<void> {
  const id = await called(scene, name, day);
  const client = await scene.as(OFFICER);
  const params = { path: { id }, header: header(`${name}:gather`) };
  answered('agenda', await client.POST('/api/meetings/{id}/commands/gather-agenda', { params, body: {} }));
}

/** The first matter is solved in the room; of the three after it something is decided; the others are discussed. */
async function hold(scene: Scene): Promise<void> {
  const id = await called(scene, 'held', scene.days.date(HELD));
  const client = await scene.as(OFFICER);
  const of = (name: string) => ({ path: { id }, header: header(`held:${name}`) });
  const read = async () =>
    answered('meeting', await client.GET('/api/meetings/{id}', { params: { path: { id } } })).meeting;
  answered('session', await client.POST('/api/meetings/{id}/commands/open-session', { params: of('open'), body: {} }));
  const { lines, order } = await read();
  for (const [place, lineNo] of order.slice(0, 6).entries()) {
    const words = SAID[place] ?? '会议听取汇报，由责任单位按计划推进。';
    const body = { lineNo, words, settled: place === 0 };
    answered('note', await client.POST('/api/meetings/{id}/commands/note-line', { params: of(`note:${place}`), body }));
    const decided = DECIDED[place];
    if (decided === undefined) continue;
    const unitId = lines.find(({ no }) => no === lineNo)?.seen.unitId ?? 'economic-zone';
    const said = { lineNo, text: decided.text, unitId, limit: decided.limit };
    const params = of(`decide:${place}`);
    answered('decision', await client.POST('/api/meetings/{id}/commands/decide-line', { params, body: said }));
  }
  answered('end', await client.POST('/api/meetings/{id}/commands/close-session', { params: of('close'), body: {} }));
  await until('the decisions to be items of their projects', async () => {
    const { decisions } = await read();
    return decisions.every(({ state }) => state === 'carried') ? true : null;
  });
  const chair = await scene.as(CHAIR);
  answered('minutes', await chair.POST('/api/meetings/{id}/commands/issue-minutes', { params: of('issue'), body: {} }));
}

const SAID: Readonly<Record<number, string>> = {
  0: '责任单位当场答复，本周内办结，不再列入督办。',
  1: '会议认为手续互为前置，由责任单位牵头并联办理。',
  2: '企业反映临时用电不足，落户地已有接入方案。',
  3: '会议同意先行开展场地平整，规划手续同步补齐。',
};
const DECIDED: Readonly<Record<number, { readonly text: string; readonly limit: number }>> = {
  1: { text: '牵头开展并联审批，明确各环节办结日期', limit: 10 },
  2: { text: '落实临时用电接入，保障施工需要', limit: 12 },
  3: { text: '补齐规划手续，书面报告办理结果', limit: 90 },
};
