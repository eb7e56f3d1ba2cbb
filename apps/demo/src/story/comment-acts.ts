import { answered } from '../client/problem';
import type { Act } from './act';
import { OFFICER, type Scene } from './scene';

const FIRST = 186;
const THEN = 189;
const IN_CHARGE = 'leader-in-charge';

/** 意见与备注 on one project: a leader's comment that stays, a note that stays, and one that was taken back. */
export const COMMENT_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: FIRST, what: 'a leader comments, the help desk notes', play: write },
    { day: THEN, what: 'a note is taken back', play: withdraw },
  ],
};

const key = (name: string) => ({ 'Idempotency-Key': `demo:comment:${name}` });

interface Said {
  readonly name: string;
  readonly kind: 'official' | 'note';
  readonly text: string;
  readonly mentions: string[];
}
const WRONG: Said = { name: 'wrong', kind: 'note', text: '企业负责人下周出国，签字要提前。', mentions: [] };

async function say(scene: Scene, who: string, { name, ...said }: Said): Promise<string> {
  const client = await scene.as(who);
  const body = { projectId: scene.projectId, itemId: null, ...said };
  return answered(name, await client.POST('/api/comments', { params: { header: key(name) }, body })).id;
}

async function write(scene: Scene): Promise<void> {
  await say(scene, IN_CHARGE, {
    name: 'leader',
    kind: 'official',
    text: '预制件堆场用地请抓紧协调，月底前报我结果。',
    mentions: [OFFICER],
  });
  await say(scene, OFFICER, {
    name: 'answer',
    kind: 'note',
    text: '已约园区周三现场核对堆场边界。',
    mentions: [IN_CHARGE],
  });
  await say(scene, OFFICER, WRONG);
}

async function withdraw(scene: Scene): Promise<void> {
  // Sent again, it gives the same note.
  const id = await say(scene, OFFICER, WRONG);
  const client = await scene.as(OFFICER);
  const params = { path: { id }, header: key('withdraw') };
  answered('withdraw', await client.POST('/api/comments/{id}/commands/withdraw', { params, body: {} }));
}
