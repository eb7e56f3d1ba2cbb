import type { Act } from './act';
import { OFFICER, type Scene } from './scene';

/** 回访: two calls on the company whose plant runs; what it said the second time became an item of the zone. */
export const AFTERCARE_ACTS: Readonly<Record<string, readonly Act[]>> = {
  chassis: [
    { day: 218, what: 'the company is called for the first time after production', play: callQuietly },
    { day: 236, what: 'it is called again: a trouble becomes an item', play: callAgain },
    { day: 234, what: 'a sign is seen that turns out to be an error, and one that is none', play: seeSigns },
    { day: 238, what: 'one of them is cleared', play: clearOne },
  ],
};

async function callQuietly(scene: Scene): Promise<void> {
  const said = { running: 'full', staff: 168, powerKwh: 412_000, orders: 'more' } as const;
  const summary = '两条产线满负荷，新接整车厂订单，暂无困难。';
  await scene.give(OFFICER, 'record-aftercare-call', { ...said, summary, date: scene.days.date(218) }, 'first');
}

async function callAgain(scene: Scene): Promise<void> {
  const said = { running: 'partly', staff: 151, powerKwh: 287_500, orders: 'same' } as const;
  const troubles = [{ kind: 'staff', what: '协调补充夜班技工 30 人', unitId: 'economic-zone', limit: 15 } as const];
  const summary = '一条产线因夜班用工不足停开，请园区对接职校。';
  const date = scene.days.date(236);
  await scene.give(OFFICER, 'record-aftercare-call', { ...said, summary, date, troubles }, 'second');
}

/** 预警信号: power that was not read is not power that was not used; half of the people is. */
async function seeSigns(scene: Scene): Promise<void> {
  const seenOn = scene.days.date(234);
  const dark = { kind: 'no-power', source: 'utility', words: '供电公司数据显示本月以来用电为零。', seenOn } as const;
  await scene.give(OFFICER, 'record-warning-sign', dark, 'no-power');
  const half = { kind: 'staff-halved', source: 'visit', words: '走访时在岗 84 人，夜班已停。', seenOn } as const;
  await scene.give(OFFICER, 'record-warning-sign', half, 'staff-halved');
}

async function clearOne(scene: Scene): Promise<void> {
  const signs = (await scene.detail()).project.signs ?? [];
  const signId = signs.find(({ kind }) => kind === 'no-power')?.id ?? '';
  const payload = { signId, reason: '经核实为新换电表未抄录，本月实际用电 27 万度。' };
  await scene.give(OFFICER, 'clear-warning-sign', payload, 'no-power');
}
