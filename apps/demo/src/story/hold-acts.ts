import { answered } from '../client/problem';
import type { Act } from './act';
import { type Scene, SUPERVISOR } from './scene';

/** In between, the yellow form of another project is due. */
const FIRST = 174;
const LAST = 177;

/** 暂缓升级, once for the whole city: told where one project stands in for all. */
export const HOLD_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: FIRST, what: 'escalations are held after an outage', play: async (scene) => void (await place(scene)) },
    { day: LAST, what: 'what was held is looked through and let go', play: release },
  ],
};

/** Sent again, it gives the same hold. */
async function place(scene: Scene): Promise<string> {
  const client = await scene.as(SUPERVISOR);
  const body = { reason: 'outage' as const, words: '机房断电两日，到期事项待核对。', until: scene.days.date(LAST) };
  const params = { header: { 'Idempotency-Key': 'demo:hold' } };
  return answered('hold', await client.POST('/api/holds', { params, body })).id;
}

async function release(scene: Scene): Promise<void> {
  const id = await place(scene);
  const client = await scene.as(SUPERVISOR);
  const portion = { projectIds: null, unitIds: null, leaderIds: null, kinds: ['yellow' as const] };
  answered(
    'release',
    await client.POST('/api/holds/{id}/commands/release', {
      params: { path: { id }, header: { 'Idempotency-Key': 'demo:hold:release' } },
      body: { ...portion, words: '黄色督查单已逐项核对。' },
    }),
  );
  answered(
    'end of the hold',
    await client.POST('/api/holds/{id}/commands/end', {
      params: { path: { id }, header: { 'Idempotency-Key': 'demo:hold:end' } },
      body: { words: '其余核对完毕，恢复自动升级。' },
    }),
  );
}
