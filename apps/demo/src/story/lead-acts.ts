import { giveCommand, type LeadPayload, type Payload, registerLead, type Slug } from '../client/commands';
import type { Act } from './act';
import type { Scene } from './scene';

const PROMOTER = 'group-equipment-handler';
const JUDGE = 'promotion-bureau-head';

/** 线索, once for the whole city: one that a partner brought is followed for a while and then lost. */
export const LEAD_ACTS: Readonly<Record<string, readonly Act[]>> = {
  precast: [
    { day: 218, what: 'a lead of a partner is registered and answered', play: begin },
    { day: 222, what: 'it is judged worth pursuing', play: pursue },
    { day: 230, what: 'it is lost to another place', play: lose },
  ],
};

const HYDROGEN: LeadPayload = {
  name: '氢能叉车组装线索',
  industry: '装备制造',
  introducingUnitId: 'group-equipment',
  followerId: PROMOTER,
  investor: { name: '佛山氢启动力有限公司', country: 'CN' },
  channel: 'partner',
  channelDetail: '华中产业合作联盟',
};

/** Sent again, it is the same lead. */
async function give<S extends Slug>(
  scene: Scene,
  who: string,
  slug: S,
  payload: Payload<S>,
  name: string,
): Promise<void> {
  const { project } = await registerLead(await scene.as(PROMOTER), HYDROGEN, 'demo:lead:hydrogen');
  const key = `demo:lead:hydrogen:${slug}:${name}`;
  await giveCommand(await scene.as(who), { projectId: project.id, slug, payload, key });
}

async function begin(scene: Scene): Promise<void> {
  const said = { kind: 'call', metWith: '投资总监', outcome: 'wants-papers' } as const;
  const summary = '企业索要厂房和加氢站配套资料，约定四个工作日内回复。';
  const dates = { date: scene.days.date(218), nextBy: scene.days.date(222) };
  await give(scene, PROMOTER, 'record-contact', { ...said, summary, ...dates }, 'first');
}

async function pursue(scene: Scene): Promise<void> {
  const summary = '资料已送达，企业同时在比选两地。';
  const said = { kind: 'meeting', metWith: '投资总监', outcome: 'undecided', date: scene.days.date(222) } as const;
  await give(scene, PROMOTER, 'record-contact', { ...said, summary }, 'second');
  await give(
    scene,
    JUDGE,
    'judge-lead',
    { verdict: 'worth-pursuing', reason: '与本地装备产业配套，建议跟进。' },
    'first',
  );
}

async function lose(scene: Scene): Promise<void> {
  const reason = '企业来函：已与外地签约，落户有加氢站的园区。';
  await give(scene, JUDGE, 'judge-lead', { verdict: 'not-worth-pursuing', lost: 'chose-another', reason }, 'second');
}
